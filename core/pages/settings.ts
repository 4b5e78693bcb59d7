import { toggle } from '../setting-fields';
import { defineSettings } from '../settings';

export const pageSettings = defineSettings('page', {
  /** Every page as its makers drew it, without forgetting what the reader chose. */
  paused: toggle(false),
});
