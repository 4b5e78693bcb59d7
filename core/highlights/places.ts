import type { Pattern } from './pattern';
import type { WordIndex } from './word-index';

/** Words that stand in more places than this point nowhere. */
const COMMON = 40;
/** Places this near to each other, in words, are one. */
const NEAR = 6;

/**
 * Where in the text the pattern may lie: each word that both have votes, with the bits it tells, for the offset
 * that would bring them together. Best first.
 * @returns word numbers of the text that would meet the pattern's first word; may be negative
 */
export function likelyOffsets(
  pattern: Pattern,
  index: WordIndex,
  count: number,
): readonly number[] {
  const votes = new Map<number, number>();
  pattern.words.forEach(({ folded }, i) => {
    const places = index.places.get(folded);
    if (!places || places.length > COMMON) return;
    const bits = index.bits(folded);
    for (const place of places)
      votes.set(place - i, (votes.get(place - i) ?? 0) + bits);
  });
  const chosen: number[] = [];
  const ranked = [...votes.keys()]
    .map((offset) => ({ offset, sum: nearby(votes, offset) }))
    .sort((a, b) => b.sum - a.sum || a.offset - b.offset);
  for (const { offset } of ranked) {
    if (chosen.length === count) break;
    if (chosen.every((other) => Math.abs(other - offset) > NEAR))
      chosen.push(offset);
  }
  return chosen;
}

/** Votes for an offset and, at a discount, for those that an inserted or deleted word makes of it. */
function nearby(votes: ReadonlyMap<number, number>, offset: number): number {
  let sum = votes.get(offset) ?? 0;
  for (let step = 1; step <= 3; step++)
    sum +=
      ((votes.get(offset - step) ?? 0) + (votes.get(offset + step) ?? 0)) * 0.5;
  return sum;
}
