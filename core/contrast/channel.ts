import { defineChannel } from '../messages';
import type { ContrastStatus } from './auto-contrast';
import type { Evidence } from './evidence';

/** Served by the small script of a tab while its page's contrast is changed. */
export const contrastChannel = defineChannel<{
  /** What auto-contrast has done on the page; null while it is off. */
  status(): ContrastStatus | null;
  /** Shows the page as it was, for as long as the reader holds "so sánh". */
  compare(original: boolean): void;
  /** Texts that could not be brought to the goal. */
  unresolved(): Evidence[];
  /** Brings one of those, by its place in the list, into view. */
  jump(index: number): void;
  /** All texts that were changed or could not be. */
  evidence(): Evidence[];
}>('contrast');
