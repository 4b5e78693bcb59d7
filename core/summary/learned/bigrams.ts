import { GAP, type Reading, SHAPE } from '../reading';
import { sentenceGuess } from './context-features';
import { titleFlags } from './sentence-view';

/** Number of columns of `bigramFeatures`. */
export const BIGRAM_WIDTH = 32;

/** Distinct neighbouring pairs of the body, within sentences. */
export interface Bigrams {
  readonly count: number;
  /** For each token, the number of the pair that it begins; -1 at a sentence's end. */
  readonly at: Int32Array;
  /** Words of each pair. */
  readonly left: readonly number[];
  readonly right: readonly number[];
}

export function pairUp(reading: Reading): Bigrams {
  const { word, gap } = reading;
  const at = new Int32Array(word.length).fill(-1);
  const numbers = new Map<number, number>();
  const left: number[] = [];
  const right: number[] = [];
  for (let t = 0; t + 1 < word.length; t++) {
    if (gap[t + 1] === GAP.sentence) continue;
    const a = word[t] as number;
    const b = word[t + 1] as number;
    const key = a * 65536 + b;
    let number = numbers.get(key);
    if (number === undefined) {
      number = left.push(a) - 1;
      right.push(b);
      numbers.set(key, number);
    }
    at[t] = number;
  }
  return { count: left.length, at, left, right };
}

/**
 * One row for each distinct pair: the guesses for its halves and around it, how often and where it stands,
 * its relation to the title and to the marks.
 * @param guess final guess for each syllable
 */
export function bigramFeatures(
  reading: Reading,
  bigrams: Bigrams,
  guess: Float32Array,
  priors: ReadonlyMap<string, number>,
): Float32Array {
  const { word, sentence, stretches } = reading;
  const rows = new Float32Array(bigrams.count * BIGRAM_WIDTH);
  const means = sentenceGuess(reading, guess);
  const size = word.length;
  const p = (t: number) =>
    t >= 0 && t < size ? (guess[word[t] as number] as number) : 0;
  for (let t = 0; t < size; t++) {
    const b = bigrams.at[t] as number;
    if (b < 0) continue;
    const s = sentence[t] as number;
    const { from, to } = stretches[s] as { from: number; to: number };
    const r = b * BIGRAM_WIDTH;
    const before = t > from ? p(t - 1) : 0;
    const after = t + 2 < to ? p(t + 2) : 0;
    const wider = (t - 1 > from ? p(t - 2) : 0) + (t + 3 < to ? p(t + 3) : 0);
    if (rows[r] === 0) {
      rows[r + 1] = s;
      rows[r + 2] = t - from;
      rows[r + 3] = s / stretches.length;
      rows[r + 4] = to - t;
    }
    rows[r] = (rows[r] as number) + 1;
    raise(rows, r + 5, before);
    raise(rows, r + 6, after);
    raise(rows, r + 7, before + after + wider);
    raise(rows, r + 8, means[s] as number);
    rows[r + 9] = (rows[r + 9] as number) + before + after + wider;
    addMarks(reading, t, rows, r);
  }
  finish(reading, bigrams, guess, rows, priors);
  return rows;
}

function addMarks(
  reading: Reading,
  t: number,
  rows: Float32Array,
  r: number,
): void {
  const { gap, shape, quoted, bracketed } = reading;
  const kind = gap[t + 1] as number;
  if (kind !== GAP.none) rows[r + 10] = kind;
  if (quoted[t]) rows[r + 11] = (rows[r + 11] as number) + 1;
  if (bracketed[t]) rows[r + 12] = (rows[r + 12] as number) + 1;
  const capitals =
    ((shape[t] as number) & SHAPE.capital) +
    ((shape[t + 1] as number) & SHAPE.capital);
  raise(rows, r + 13, capitals);
  if (((shape[t] as number) | (shape[t + 1] as number)) & SHAPE.digit)
    rows[r + 14] = 1;
}

function finish(
  reading: Reading,
  bigrams: Bigrams,
  guess: Float32Array,
  rows: Float32Array,
  priors: ReadonlyMap<string, number>,
): void {
  const { title, vocabulary } = reading;
  const inTitle = titleFlags(reading);
  const pairs = new Set<number>();
  for (let i = 0; i + 1 < title.length; i++)
    pairs.add((title[i] as number) * 65536 + (title[i + 1] as number));
  const count = new Int32Array(vocabulary.length);
  for (const w of reading.word) count[w] = (count[w] as number) + 1;
  for (let b = 0; b < bigrams.count; b++) {
    const r = b * BIGRAM_WIDTH;
    const x = bigrams.left[b] as number;
    const y = bigrams.right[b] as number;
    const n = rows[r] as number;
    const px = guess[x] as number;
    const py = guess[y] as number;
    rows[r + 9] = (rows[r + 9] as number) / n;
    rows[r + 11] = (rows[r + 11] as number) / n;
    rows[r + 12] = (rows[r + 12] as number) / n;
    rows[r + 15] = px;
    rows[r + 16] = py;
    rows[r + 17] = px * py;
    rows[r + 18] = Math.min(px, py);
    rows[r + 19] = n / Math.min(count[x] as number, count[y] as number);
    rows[r + 20] = n / Math.max(count[x] as number, count[y] as number);
    rows[r + 21] = pairs.has(x * 65536 + y) ? 1 : 0;
    rows[r + 22] = (inTitle[x] as number) + (inTitle[y] as number);
    rows[r + 23] = count[x] as number;
    rows[r + 24] = count[y] as number;
    rows[r + 25] = inTitle[x] as number;
    rows[r + 26] = (vocabulary[x] as string).length;
    rows[r + 27] = (vocabulary[y] as string).length;
    rows[r + 28] = reading.word.length;
    rows[r + 29] = title.length;
    rows[r + 30] = priors.get(vocabulary[x] as string) ?? 90;
    rows[r + 31] = priors.get(vocabulary[y] as string) ?? 90;
  }
}

function raise(rows: Float32Array, at: number, to: number): void {
  if (to > (rows[at] as number)) rows[at] = to;
}
