import { choice, learned, toggle } from '../setting-fields';
import { defineSettings, type Values } from '../settings';
import { lineFocusModes, printSizes } from './choices';

/** How the reader view is used; the same on all sites. */
export const readerSettings = defineSettings('reader', {
  lineFocus: choice(lineFocusModes, 'off'),
  printSize: choice(printSizes, '18'),
  /** One-letter keys; WCAG 2.2 SC 2.1.4 wants them to have an off switch. */
  keys: toggle(true),
  /** Syllables a minute, learned while reading; English adults read 238 words (Brysbaert 2019). */
  pace: learned({ min: 60, max: 700, initial: 240 }),
});

export type ReaderSettings = Values<typeof readerSettings.fields>;
