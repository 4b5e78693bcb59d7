/** Text offset, as Karakeep and Linkwarden keep: the text there is not compared. */
import type { Anchorer } from '../anchorer.ts';

export const offset: Anchorer = {
  name: 'offset',
  reads: 'dom',
  describe: (_, start, end) => (view) => {
    const cutEnd = Math.min(end, view.text.length);
    return start < cutEnd ? { start, end: cutEnd } : null;
  },
};
