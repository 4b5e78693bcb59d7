import type { Pattern } from './pattern';
import type { WordIndex } from './word-index';

/** Words that stand in more places than this point nowhere. */
const COMMON = 40;
/** Places this near to each other, in words, are one. */
const NEAR = 6;
/** Words that may have come or gone between two that vote for one place. */
const REACH = 3;

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
  // Offsets may be negative down to the pattern's length, and neighbours are looked at on either side.
  const base = pattern.words.length + REACH;
  const length = base + index.words.length + REACH;
  if (votes.length < length) votes = new Float64Array(length);
  const voted: number[] = [];
  for (let i = 0; i < pattern.folded.length; i++) {
    const word = pattern.folded[i] ?? -1;
    const places = index.places[word];
    if (!places || places.length > COMMON) continue;
    const bits = index.bits(word);
    for (const place of places) {
      const at = base + place - i;
      const sum = votes[at] ?? 0;
      if (sum === 0) voted.push(at);
      votes[at] = sum + bits;
    }
  }
  const chosen = bestOf(voted, Float64Array.from(voted, nearby), count);
  for (const at of voted) votes[at] = 0;
  return chosen.map((at) => at - base);
}

/** Votes by offset; all 0 between two searches, which spares a new table for each. */
let votes = new Float64Array(0);

/** Those with most votes, of two with as many the one nearer to the beginning; none near a better one. */
function bestOf(
  voted: readonly number[],
  sums: Float64Array,
  count: number,
): readonly number[] {
  const chosen: number[] = [];
  while (chosen.length < count) {
    let best = -1;
    let most = 0;
    for (let i = 0; i < voted.length; i++) {
      const sum = sums[i] ?? 0;
      const at = voted[i] ?? 0;
      if (sum < most || (sum === most && at > best)) continue;
      if (chosen.some((other) => Math.abs(other - at) <= NEAR)) continue;
      best = at;
      most = sum;
    }
    if (best < 0) break;
    chosen.push(best);
  }
  return chosen;
}

/** Votes for an offset and, at a discount, for those that an inserted or deleted word makes of it. */
function nearby(at: number): number {
  let sum = votes[at] ?? 0;
  for (let step = 1; step <= REACH; step++)
    sum += ((votes[at - step] ?? 0) + (votes[at + step] ?? 0)) * 0.5;
  return sum;
}
