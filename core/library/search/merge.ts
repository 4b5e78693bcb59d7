import { openDictionary } from './dictionary';
import { packWords } from './pack';
import { BREAK, type NewSegment, type Segment } from './segment';

/** With so many segments, the newest are merged. */
const MOST_SEGMENTS = 24;
/** A segment of so many articles (5 MB) is left alone. */
const LARGEST = 5000;

/**
 * Where the segments to merge begin, up to the newest: only so can none outside be newer. Each article is
 * then packed about as often as the library doubles.
 * @param sizes articles of each segment, oldest first
 * @returns `sizes.length` when there is nothing to merge
 */
export function mergeFrom(sizes: readonly number[]): number {
  if (sizes.length <= MOST_SEGMENTS) return sizes.length;
  let first = sizes.length - 1;
  let sum = sizes[first] ?? 0;
  for (; first > 0; first--) {
    const next = sizes[first - 1] ?? 0;
    if (next > sum * 2 || sum + next > LARGEST) break;
    sum += next;
  }
  return first < sizes.length - 1 ? first : sizes.length;
}

/**
 * One segment of several, in which the newest word on each article holds.
 * @param segments oldest first
 * @param isAll nothing older is left, so nobody needs to be told any more which articles are gone
 */
export function mergeSegments(
  segments: readonly Segment[],
  isAll: boolean,
): NewSegment[] {
  const newest = new Map<string, number>();
  const ids = segments.map((segment) => segment.ids.split('\n'));
  for (const [index, list] of ids.entries())
    for (const id of list) newest.set(id, index);
  return packWords(articles());

  function* articles() {
    for (const [index, segment] of segments.entries()) {
      const { savedAt, ends, tokens } = segment;
      const dictionary = openDictionary(segment.words);
      const words = Array.from({ length: dictionary.size }, (_, place) =>
        dictionary.word(place),
      );
      const sites = segment.sites.split('\n');
      for (const [article, id] of (ids[index] ?? []).entries()) {
        const begin = article > 0 ? ends[article - 1] : 0;
        const own = tokens.subarray(begin, ends[article]);
        if (newest.get(id) !== index || (isAll && own.length === 0)) continue;
        yield {
          id,
          site: sites[article] ?? '',
          savedAt: savedAt[article] ?? 0,
          leaves: leavesOf(own, words),
        };
      }
    }
  }
}

function leavesOf(tokens: Uint16Array, words: readonly string[]): string[][] {
  const leaves: string[][] = [];
  let leaf: string[] = [];
  for (const token of tokens) {
    if (token === BREAK) {
      leaves.push(leaf);
      leaf = [];
    } else leaf.push(words[token] ?? '');
  }
  return leaves;
}
