import { range } from '../setting-fields';
import { defineSettings } from '../settings';

/** Size of text on pages and in the reader view, in per cent of what the page's makers chose. */
export const textScaleSettings = defineSettings('text-scale', {
  percent: range({ min: 80, max: 400, step: 10, initial: 100 }),
});
