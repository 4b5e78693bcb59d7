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
}

export function openSegment(segment: Segment): OpenSegment {
  const { n, ids, sites, tokens, ends, savedAt, words } = segment;
  return {
    n,
    ids: ids.split('\n'),
    sites: shared(sites.split('\n')),
    segment: { tokens, ends, savedAt },
    dictionary: openDictionary(words),
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

/** How well each article of a segment answers a phrase, by its place in the segment. */
export function scan(
  { segment: { tokens, ends }, dictionary }: OpenSegment,
  { terms, isExact }: Phrase,
): Uint8Array {
  const found = new Uint8Array(ends.length);
  const folded = terms.map((term) =>
    foldedRange(dictionary, term.folded, term.isPrefix),
  );
  if (folded.some(isEmpty)) return found;
  // Who types no accents at all does not ask for a text without them.
  const exact = terms.every(({ word, folded }) => word === folded)
    ? folded
    : terms.map((term, index) =>
        exactRange(
          dictionary,
          folded[index] ?? NOTHING,
          term.word,
          term.isPrefix,
        ),
      );
  if (isExact && exact.some(isEmpty)) return found;
  scanTokens(tokens, ends, isExact ? exact : folded, exact, found);
  return found;
}

const NOTHING: Range = { low: 0, high: 0 };

function isEmpty({ low, high }: Range): boolean {
  return low >= high;
}

/**
 * One pass over the tokens. The phrase's first word is looked for; the loop over it is all that most tokens
 * ever see, so it is kept bare.
 */
function scanTokens(
  tokens: Uint16Array,
  ends: Uint32Array,
  wanted: readonly Range[],
  exact: readonly Range[],
  found: Uint8Array,
): void {
  const { low, high } = wanted[0] ?? NOTHING;
  const width = high - low;
  const last = tokens.length - wanted.length + 1;
  let article = 0;
  let titleEnd = -1;
  for (let at = 0; at < last; at++) {
    // Unsigned: one comparison for both ends of the range.
    if (((tokens[at] as number) - low) >>> 0 >= width) continue;
    if (!holds(tokens, at, wanted)) continue;
    if (at >= (ends[article] as number)) {
      while (at >= (ends[article] as number)) article++;
      titleEnd = -1;
    }
    if (titleEnd < 0)
      titleEnd = tokens.indexOf(BREAK, article > 0 ? ends[article - 1] : 0);
    const isTitle = at < titleEnd;
    const isSame = holds(tokens, at, exact);
    const match = isTitle
      ? isSame
        ? Match.exactTitle
        : Match.title
      : isSame
        ? Match.exactText
        : Match.text;
    if (match > (found[article] as number)) found[article] = match;
    if (match === Match.exactTitle || (!isTitle && match === Match.exactText))
      at = (ends[article] as number) - 1; // nothing further can be better
  }
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
