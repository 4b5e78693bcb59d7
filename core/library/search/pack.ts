import { foldString } from '../../text/fold';
import { lookupSyllables } from '../../text/words';
import { byFold } from './dictionary';
import { BREAK, type NewSegment, type Packable, SEGMENT_RULE } from './segment';

/** An article with its leaves cut into words. */
type Cut = Omit<Packable, 'leaves'> & {
  readonly leaves: readonly (readonly string[])[];
};

/** A word longer than this is no word; only its beginning is kept. */
const LONGEST_WORD = 40;

/** Places 0 to 0xfffe name words. */
const MOST_WORDS = BREAK;

const shortened = (word: string) =>
  word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word;

/** Packs articles; more words than a dictionary can number make a further segment. */
export function packArticles(articles: readonly Packable[]): NewSegment[] {
  return packWords(cut(articles));
}

/** One at a time: the words of a whole import at once are millions of strings. */
function* cut(articles: readonly Packable[]): Generator<Cut> {
  for (const article of articles)
    yield { ...article, leaves: article.leaves.map(lookupSyllables) };
}

/** As `packArticles`, of words that are in look-up form already. */
export function packWords(articles: Iterable<Cut>): NewSegment[] {
  const segments: NewSegment[] = [];
  let packing = startPacking();
  for (const article of articles) {
    if (!packing.hasRoomFor(article.leaves)) {
      segments.push(packing.end());
      packing = startPacking();
    }
    packing.add(article);
  }
  return packing.isEmpty() ? segments : [...segments, packing.end()];
}

function startPacking() {
  const places = new Map<string, number>();
  const rows: Omit<Cut, 'leaves'>[] = [];
  const ends: number[] = [];
  let tokens = new Uint16Array(1024);
  let length = 0;

  const push = (token: number) => {
    if (length === tokens.length) {
      const larger = new Uint16Array(length * 2);
      larger.set(tokens);
      tokens = larger;
    }
    tokens[length++] = token;
  };
  return {
    /** An article with more words than fit anywhere loses its last ones rather than all. */
    hasRoomFor(leaves: Cut['leaves']) {
      const count = leaves.reduce((sum, { length }) => sum + length, 0);
      if (rows.length === 0 || places.size + count <= MOST_WORDS) return true;
      const fresh = leaves
        .flat()
        .filter((word) => !places.has(shortened(word)));
      return places.size + new Set(fresh).size <= MOST_WORDS;
    },
    isEmpty: () => rows.length === 0,
    add({ id, site, savedAt, leaves }: Cut) {
      for (const leaf of leaves) {
        for (const long of leaf) {
          const word = shortened(long);
          const known = places.get(word);
          const place = known ?? places.size;
          if (place === MOST_WORDS) break;
          if (known === undefined) places.set(word, place);
          push(place);
        }
        push(BREAK);
      }
      rows.push({ id, site, savedAt });
      ends.push(length);
    },
    end(): NewSegment {
      const sorted = [...places.keys()]
        .map((word) => ({ word, folded: foldString(word) }))
        .sort(byFold);
      const renumbered = new Uint16Array(BREAK + 1);
      renumbered[BREAK] = BREAK;
      for (const [place, { word }] of sorted.entries())
        renumbered[places.get(word) ?? 0] = place;
      return {
        rule: SEGMENT_RULE,
        ids: rows.map(({ id }) => id).join('\n'),
        sites: rows.map(({ site }) => site).join('\n'),
        savedAt: Float64Array.from(rows, ({ savedAt }) => savedAt),
        ends: Uint32Array.from(ends),
        words: sorted.map(({ word }) => word).join('\n'),
        tokens: tokens
          .slice(0, length)
          .map((token) => renumbered[token] ?? BREAK),
      };
    },
  };
}
