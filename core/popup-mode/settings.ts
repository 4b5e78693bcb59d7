import { toggle } from '../setting-fields';
import { defineSettings } from '../settings';

/** How much the popup shows: everything, or three large buttons. */
export const popupModeSettings = defineSettings('popup-mode', {
  simple: toggle(false),
});
