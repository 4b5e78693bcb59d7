import { type Anchoring, anchor, anchorQuickly } from './anchor';
import type { ReadableText } from './readable-text';
import type { Selector } from './selector';

export interface Wanted {
  readonly id: string;
  readonly selector: Selector;
}

/** Looked at quickly in one go, which takes about 10 ms: a pause on a busy page would cost the first paint more. */
const AT_ONCE = 1000;

export type Anchorings = ReadonlyMap<string, Anchoring>;

/**
 * Looks for many highlights: those that stand where they stood at once, the others one by one.
 * @param pause lets the page go first between two that have to be searched for
 * @param onQuick told of the first ones before the search begins, so that they are painted at once
 */
export async function anchorAll(
  text: ReadableText,
  wanted: readonly Wanted[],
  pause: () => Promise<void>,
  onQuick: (found: Anchorings) => void,
): Promise<Anchorings> {
  const found = new Map<string, Anchoring>();
  const rest: Wanted[] = [];
  for (const [index, one] of wanted.entries()) {
    if ((index + 1) % AT_ONCE === 0) await pause();
    const quick = anchorQuickly(text, one.selector);
    if (quick) found.set(one.id, quick);
    else rest.push(one);
  }
  onQuick(new Map(found));
  for (const { id, selector } of rest) {
    await pause();
    found.set(id, anchor(text, selector));
  }
  return found;
}
