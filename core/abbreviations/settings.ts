import { pairs } from '../setting-fields';
import { defineSettings } from '../settings';

/** More than anybody writes by hand. */
const MOST_OWN = 500;

export const abbreviationSettings = defineSettings('abbreviations', {
  /** The reader's own words: how it is written, and how it is said and explained. */
  own: pairs(MOST_OWN),
});
