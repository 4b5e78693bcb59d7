/** What keyboards, headsets and the system's media widget can ask for. */
export type MediaKey =
  | 'toggle'
  | 'play'
  | 'pause'
  | 'stop'
  | 'nextSentence'
  | 'previousSentence'
  | 'nextParagraph'
  | 'previousParagraph';

/** Whether a key came to the page, or by the system; some systems tell both. */
export type MediaKeySource = 'page' | 'system';
