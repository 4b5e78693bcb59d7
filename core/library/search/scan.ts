import {
  type Dictionary,
  exactRange,
  foldedRange,
  openDictionary,
  type Range,
} from './dictionary';
import type { Phrase } from './query';
import { BREAK, type Segment } from './segment';

/** How well an article answers, the best highest: accents as typed first, then the title. */
export const Match = {
  none: 0,
  text: 1,
  title: 2,
  exactText: 3,
  exactTitle: 4,
} as const;

/** A segment that is open for scanning. */
export interface OpenSegment {
  readonly n: number;
  readonly ids: readonly string[];
  readonly sites: readonly string[];
  readonly segment: Pick<Segment, 'tokens' | 'ends' | 'savedAt'>;
  readonly dictionary: Dictionary;
  /** How many tokens are words before each place of the dictionary: what stands in a range is a difference. */
  readonly before: Uint32Array;
}

export function openSegment(segment: Segment): OpenSegment {
  const { n, ids, sites, tokens, ends, savedAt, words } = segment;
  const dictionary = openDictionary(words);
  return {
    n,
    ids: ids.split('\n'),
    sites: shared(sites.split('\n')),
    segment: { tokens, ends, savedAt },
    dictionary,
    before: countBefore(tokens, dictionary.size),
  };
}

/** Equal strings as one: a few papers write most articles. */
function shared(texts: string[]): string[] {
  const seen = new Map<string, string>();
  return texts.map((text) => {
    const same = seen.get(text) ?? text;
    seen.set(same, same);
    return same;
  });
}

function countBefore(tokens: Uint16Array, size: number): Uint32Array {
  const counts = new Uint32Array(BREAK + 2);
  for (let at = 0; at < tokens.length; at++)
    (counts[(tokens[at] as number) + 1] as number)++;
  for (let place = 1; place <= size; place++)
    (counts[place] as number) += counts[place - 1] as number;
  return counts.slice(0, size + 1);
}

const NOTHING: Range = { low: 0, high: 0 };

/** A phrase in a segment's own numbers. */
interface Wanted {
  readonly ranges: readonly Range[];
  /** With accents as typed; the same as `ranges` when none were. */
  readonly exact: readonly Range[];
}

/** Null when the segment lacks one of the words. */
function wantedOf(
  { dictionary }: OpenSegment,
  { terms, isExact }: Phrase,
): Wanted | null {
  const folded = terms.map((term) =>
    foldedRange(dictionary, term.folded, term.isPrefix),
  );
  if (folded.some(isEmpty)) return null;
  // Who types no accents at all does not ask for a text without them.
  const exact = terms.every(({ word, folded }) => word === folded)
    ? folded
    : terms.map(({ word, isPrefix }, index) =>
        exactRange(dictionary, folded[index] ?? NOTHING, word, isPrefix),
      );
  if (isExact && exact.some(isEmpty)) return null;
  return { ranges: isExact ? exact : folded, exact };
}

function isEmpty({ low, high }: Range): boolean {
  return low >= high;
}

/**
 * How well each article of a segment answers a phrase, by its place in the segment.
 * @param candidates articles that are worth a look have something else than 0 here
 */
export function scan(
  open: OpenSegment,
  phrase: Phrase,
  candidates: Uint8Array,
): Uint8Array {
  const { tokens, ends } = open.segment;
  const found = new Uint8Array(ends.length);
  const wanted = wantedOf(open, phrase);
  if (!wanted) return found;
  const anchor = rarest(open, wanted.ranges);
  let begin = 0;
  for (let article = 0; article < ends.length; article++) {
    const end = ends[article] as number;
    if (candidates[article] !== 0)
      found[article] = lookThrough(tokens, begin, end, wanted, anchor);
    begin = end;
  }
  return found;
}

/** Index of the word that the segment says least often: it is the one to look for. */
function rarest({ before }: OpenSegment, ranges: readonly Range[]): number {
  const counts = ranges.map(
    ({ low, high }) => (before[high] ?? 0) - (before[low] ?? 0),
  );
  return counts.indexOf(Math.min(...counts));
}

/**
 * One pass over an article's tokens. One word of the phrase is looked for; the loop over it is all that most
 * tokens ever see, so it is kept bare.
 * @param anchor index of that word in the phrase
 */
function lookThrough(
  tokens: Uint16Array,
  begin: number,
  end: number,
  { ranges, exact }: Wanted,
  anchor: number,
): number {
  const { low, high } = ranges[anchor] ?? NOTHING;
  const width = high - low;
  // Every article ends with a break, so no phrase goes past its end.
  const last = end - (ranges.length - 1 - anchor);
  let best: number = Match.none;
  let titleEnd = -1;
  for (let at = begin + anchor; at < last; at++) {
    // Unsigned: one comparison for both ends of the range.
    if (((tokens[at] as number) - low) >>> 0 >= width) continue;
    if (!holds(tokens, at - anchor, ranges)) continue;
    if (titleEnd < 0) titleEnd = tokens.indexOf(BREAK, begin);
    const isSame = exact === ranges || holds(tokens, at - anchor, exact);
    const match =
      (isSame ? Match.exactText : Match.text) + (at < titleEnd ? 1 : 0);
    if (match > best) best = match;
    // Nothing further in the article can be better.
    if (best >= Match.exactText) return best;
  }
  return best;
}

function holds(
  tokens: Uint16Array,
  at: number,
  ranges: readonly Range[],
): boolean {
  for (let index = 0; index < ranges.length; index++) {
    const { low, high } = ranges[index] as Range;
    const token = tokens[at + index] as number;
    if (token < low || token >= high) return false;
  }
  return true;
}
