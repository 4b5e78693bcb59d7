import { remembered } from '../setting-fields';
import { defineSettings } from '../settings';

/** How the reader cites and exports; chosen where it is used. */
export const citationSettings = defineSettings('citations', {
  style: remembered('vietnamese-thesis'),
  format: remembered('docx'),
});
