import { choice, toggle } from '../setting-fields';
import { defineSettings } from '../settings';
import { lineSteps, spacingSteps } from './letter-style';
import { typefaceIds } from './typefaces';

/** How letters stand on the original page; every field may differ by site. `page` is as its makers chose. */
export const letterSettings = defineSettings('letters', {
  font: choice(['page', ...typefaceIds], 'page'),
  clearMarks: toggle(false),
  spacing: choice(['page', ...spacingSteps], 'page'),
  lines: choice(['page', ...lineSteps], 'page'),
  narrow: toggle(false),
  unjustified: toggle(false),
  underline: toggle(false),
  still: toggle(false),
  dimImages: toggle(false),
});
