import { stepIds } from '../contrast/steps';
import { typefaceIds } from '../letters/typefaces';
import { choice, ownColor, range } from '../setting-fields';
import { defineSettings } from '../settings';
import {
  imageChoices,
  lineChoices,
  linkChoices,
  measures,
  paragraphChoices,
  spacingChoices,
  weightChoices,
} from './choices';
import { themes } from './themes';

/** How the reader looks; every field may differ by site. */
export const appearanceSettings = defineSettings('appearance', {
  theme: choice(['auto', ...themes.keys()], 'auto'),
  /** Text size in per cent of the reader's own 20 px. */
  percent: range({ min: 80, max: 400, step: 10, initial: 100 }),
  contrast: choice(stepIds, 'original'),
  font: choice(typefaceIds, 'be-vietnam-pro'),
  weight: choice(weightChoices, 'normal'),
  lines: choice(lineChoices, 'open'),
  paragraphs: choice(paragraphChoices, 'open'),
  spacing: choice(spacingChoices, 'normal'),
  measure: range(measures),
  images: choice(imageChoices, 'shown'),
  links: choice(linkChoices, 'shown'),
  inkColor: ownColor(),
  paperColor: ownColor(),
  linkColor: ownColor(),
  selectionColor: ownColor(),
  highlightColor: ownColor(),
});
