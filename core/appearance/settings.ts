import { stepIds } from '../contrast/steps';
import { choice, range } from '../setting-fields';
import { defineSettings } from '../settings';
import { themes } from './themes';

/** How the reader looks; every field may differ by site. */
export const appearanceSettings = defineSettings('appearance', {
  theme: choice(['auto', ...themes.keys()], 'auto'),
  /** Text size in per cent of the reader's own 20 px. */
  percent: range({ min: 80, max: 400, step: 10, initial: 100 }),
  contrast: choice(stepIds, 'original'),
});
