import { choice, range, remembered, toggle } from '../setting-fields';
import { defineSettings, type Values } from '../settings';
import { foreignChoices } from './foreign';

/** How articles are read aloud; the same on all sites. */
export const speechSettings = defineSettings('speech', {
  /** 1 is the voice's own pace. */
  rate: range({ min: 0.5, max: 3, step: 0.1, initial: 1 }),
  /** Id of the preferred voice; without it, or where it is missing, the best that there is. */
  voice: remembered(''),
  foreign: choice(foreignChoices, 'passages'),
  /** Whether the word that is said is marked within its sentence. */
  words: toggle(true),
});

export type SpeechSettings = Values<typeof speechSettings.fields>;
