import { defineChannel } from '../messages';
import type { NoArticle } from '../pages/channel';

/** Served in a tab by the script that highlights on the page itself; the background puts it there. */
export const pageHighlights = defineChannel<{
  ping(): true;
  /** Paints what is highlighted and lets more be made; says why it cannot. */
  start(how: { isAsked: boolean }): 'ready' | NoArticle;
  /** Highlights what is selected at once; a second time it leads the keyboard to what can be done then. */
  mark(): 'ready' | NoArticle;
  /** Highlights the picture that the browser has loaded from this address. */
  markPicture(address: string): 'ready' | NoArticle;
}>('pageHighlights');
