import { pairs, toggle } from '../setting-fields';
import { defineSettings } from '../settings';
import { MOST_OWN } from './own-limit';

export const abbreviationSettings = defineSettings('abbreviations', {
  /** Whether abbreviations are underlined and explained in the reader view. */
  explain: toggle(true),
  /** The reader's own words: how it is written, and how it is said and explained. */
  own: pairs(MOST_OWN),
});
