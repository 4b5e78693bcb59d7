/** `core/highlights`, on canonical text. */
import { anchor } from '../../../core/highlights/anchor.ts';
import { readText } from '../../../core/highlights/readable-text.ts';
import { describeSpan, stampOf } from '../../../core/highlights/selector.ts';
import type { Anchorer } from '../anchorer.ts';

export const ours: Anchorer = {
  name: 'ours',
  reads: 'canonical',
  describe({ text }, start, end) {
    const selector = describeSpan(text, start, end, stampOf(text, 1));
    return (view) => {
      const found = anchor(readText(view.text, 1), selector);
      return found.status === 'orphan' ? null : found;
    };
  },
};
