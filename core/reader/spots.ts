import type { Inline } from '../article/article';
import { inlineText } from '../article/article';
import type { CanonicalText } from '../article/canonical-text';

/** A place in the text that a jump leads to. */
export interface Spot {
  /** Canonical offset of its leaf. */
  readonly leaf: number;
  readonly isHeading: boolean;
}

/** A jump that was followed: where it led, and the canonical offset of the link itself, for the way back. */
export interface Jumped {
  readonly spot: number;
  readonly from: number;
}

/** All places of an article that jumps lead to, by their number. */
export function spotsOf({
  startOf,
  leaves,
}: CanonicalText): ReadonlyMap<number, Spot> {
  const headings = new Set(
    leaves.filter(({ kind }) => kind === 'heading').map(({ start }) => start),
  );
  const spots = new Map<number, Spot>();
  for (const [owner, leaf] of startOf)
    if (Array.isArray(owner))
      for (const spot of spotsIn(owner))
        spots.set(spot, { leaf, isHeading: headings.has(leaf) });
  return spots;
}

/** Numbers of the places in some inlines. */
export function spotsIn(inlines: readonly Inline[]): readonly number[] {
  return inlines.flatMap((one) => {
    if (one.type === 'text') return [];
    const inner = spotsIn(one.inlines);
    return one.type === 'anchor' ? [one.spot, ...inner] : inner;
  });
}

/**
 * What a jump is, seen from where it stands: to a note below or to a heading, or back to what was read.
 * @param from canonical offset of the jump
 */
export function jumpKind(
  from: number,
  { leaf, isHeading }: Spot,
  inlines: readonly Inline[],
): 'note' | 'heading' | 'back' {
  if (isHeading) return 'heading';
  // A number or a mark; words say by themselves where they lead.
  const isSign = !/\p{L}{2}/u.test(inlineText(inlines));
  if (!isSign) return 'heading';
  return leaf > from ? 'note' : 'back';
}
