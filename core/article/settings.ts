import { remembered } from '../setting-fields';
import { defineSettings } from '../settings';

/** What the reader has taught us of a site; everywhere it stays empty. */
export const articleSettings = defineSettings('article', {
  /** Selector of the article's text on this site's template, empty while extraction finds it itself. */
  root: remembered(''),
});
