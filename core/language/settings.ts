import { choice } from '../setting-fields';
import { defineSettings } from '../settings';

/** `auto` follows the browser: English where it is English, Vietnamese everywhere else. */
export const languageSettings = defineSettings('language', {
  language: choice(['auto', 'vi', 'en'], 'auto'),
});
