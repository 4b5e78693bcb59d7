import type { TextKey } from '../language/text';
import type { Meaning } from './highlight';

/** How each meaning is called. */
export const meaningWords: Readonly<Record<Meaning, TextKey>> = {
  claim: 'highlights.meaning.claim',
  figure: 'highlights.meaning.figure',
  quotation: 'highlights.meaning.quotation',
  objection: 'highlights.meaning.objection',
  own: 'highlights.meaning.own',
};
