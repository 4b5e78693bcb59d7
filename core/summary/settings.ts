import { choice, range } from '../setting-fields';
import { defineSettings } from '../settings';

export const summarySettings = defineSettings('summary', {
  /** Clauses, or sentences as they stand. */
  mode: choice(['brief', 'sentences'], 'brief'),
  /** At most this many points in popup and reader. */
  points: range({ min: 1, max: 5, step: 1, initial: 3 }),
});
