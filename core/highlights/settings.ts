import { choice, toggle } from '../setting-fields';
import { defineSettings } from '../settings';
import { meanings } from './highlight';

export const highlightSettings = defineSettings('highlights', {
  /** A page's scripts can see what is painted on it, but not what stands in the reader. */
  readerOnly: toggle(false),
  /** What a highlight that is made by a key or from the menu means; the one that was chosen last. */
  meaning: choice(meanings, 'claim'),
});
