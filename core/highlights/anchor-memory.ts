import type { Anchoring } from './anchor';
import type { Anchorings, Wanted } from './anchor-all';
import type { Highlight } from './highlight';

/** Where highlights were in the text that was looked through last: a note that is changed moves none of them. */
export function anchorMemory() {
  let seen = '';
  let places = new Map<string, Anchoring>();
  return {
    /** What is known of `rows` in this text, and what has to be looked for. */
    look(
      text: string,
      rows: readonly Highlight[],
    ): { readonly known: Anchorings; readonly wanted: readonly Wanted[] } {
      if (text !== seen) places = new Map();
      const known = new Map<string, Anchoring>();
      const wanted: Wanted[] = [];
      for (const { id, target } of rows) {
        if (target.type !== 'text') continue;
        const place = places.get(keyOf(id, target));
        if (place) known.set(id, place);
        else wanted.push({ id, selector: target });
      }
      return { known, wanted };
    },
    keep(text: string, rows: readonly Highlight[], found: Anchorings): void {
      seen = text;
      places = new Map(
        rows.flatMap(({ id, target }) => {
          const place = found.get(id);
          return place ? [[keyOf(id, target), place] as const] : [];
        }),
      );
    },
  };
}

/** Put on other words it is to be looked for again. */
function keyOf(id: string, target: Highlight['target']): string {
  return `${id} ${JSON.stringify(target)}`;
}
