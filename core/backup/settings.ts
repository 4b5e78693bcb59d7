import { choice, unlisted } from '../setting-fields';
import { defineSettings } from '../settings';
import { backupTimes } from './times';

/** Chosen beside the line that says when the last backup was made. */
export const backupSettings = defineSettings('backup', {
  /** A file in the folder of downloads that nobody asked for would be a surprise. */
  every: unlisted(choice(backupTimes, 'off')),
});
