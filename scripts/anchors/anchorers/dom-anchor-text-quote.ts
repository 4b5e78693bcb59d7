/** The npm package itself. It asks its root for nothing but `textContent`. */
import { fromTextPosition, toTextPosition } from 'dom-anchor-text-quote';
import type { Anchorer } from '../anchorer.ts';

export const domAnchorTextQuote: Anchorer = {
  name: 'dom-anchor-text-quote',
  reads: 'dom',
  describe({ text }, start, end) {
    const selector = fromTextPosition({ textContent: text }, { start, end });
    return (view) =>
      toTextPosition({ textContent: view.text }, selector, { hint: start });
  },
};
