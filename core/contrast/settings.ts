import { choice } from '../setting-fields';
import { defineSettings } from '../settings';
import { stepIds } from './steps';

/** How strong the reader wants contrast on pages and in the reader view. */
export const contrastSettings = defineSettings('contrast', {
  step: choice(stepIds, 'original'),
  /** When the system asks for more contrast and no step was set: offer it once, do it, or leave it. */
  system: choice(['offer', 'follow', 'ignore'], 'offer'),
});
