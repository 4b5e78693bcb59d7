import { GAP, type Reading } from '../reading';
import { SYLLABLE_WIDTH } from './syllable-features';

/** The syllable columns and what the first guess says around each syllable. */
export const CONTEXT_WIDTH = SYLLABLE_WIDTH + 8;

/**
 * Rows for the second guess: the same columns plus the first guess p⁰ of the syllable itself, of the sentences
 * that hold it, of the words within four tokens and of its neighbours.
 * @param rows `syllableFeatures`
 * @param guess first guess for each distinct syllable
 */
export function contextFeatures(
  reading: Reading,
  rows: Float32Array,
  guess: Float32Array,
): Float32Array {
  const count = reading.vocabulary.length;
  const out = new Float32Array(count * CONTEXT_WIDTH);
  for (let w = 0; w < count; w++) {
    const r = w * CONTEXT_WIDTH;
    for (let c = 0; c < SYLLABLE_WIDTH; c++)
      out[r + c] = rows[w * SYLLABLE_WIDTH + c] as number;
    out[r + SYLLABLE_WIDTH] = guess[w] as number;
  }
  addSurroundings(reading, guess, out);
  return out;
}

/** Mean guess of each sentence's tokens. */
export function sentenceGuess(
  reading: Reading,
  guess: Float32Array,
): Float32Array {
  const { word, stretches } = reading;
  return Float32Array.from(stretches, ({ from, to }) => {
    let sum = 0;
    for (let t = from; t < to; t++) sum += guess[word[t] as number] as number;
    return to > from ? sum / (to - from) : 0;
  });
}

function addSurroundings(
  reading: Reading,
  guess: Float32Array,
  out: Float32Array,
): void {
  const { word, sentence, gap } = reading;
  const size = word.length;
  const means = sentenceGuess(reading, guess);
  const counts = new Float32Array(reading.vocabulary.length);
  const p = (t: number) =>
    t >= 0 && t < size ? (guess[word[t] as number] as number) : 0;
  let window = p(0) + p(1) + p(2) + p(3);
  for (let t = 0; t < size; t++) {
    window += p(t + 4) - p(t - 5);
    const w = word[t] as number;
    const r = w * CONTEXT_WIDTH + SYLLABLE_WIDTH;
    const own = guess[w] as number;
    const mean = means[sentence[t] as number] as number;
    const near = (window - own) / 8;
    const left = gap[t] === GAP.sentence ? 0 : p(t - 1);
    const right = t + 1 < size && gap[t + 1] !== GAP.sentence ? p(t + 1) : 0;
    raise(out, r + 1, mean);
    raise(out, r + 2, near);
    raise(out, r + 3, left);
    raise(out, r + 4, right);
    out[r + 5] = (out[r + 5] as number) + near;
    out[r + 6] = (out[r + 6] as number) + mean;
    if (counts[w] === 0) out[r + 7] = near;
    counts[w] = (counts[w] as number) + 1;
  }
  for (let w = 0; w < counts.length; w++) {
    const r = w * CONTEXT_WIDTH + SYLLABLE_WIDTH;
    out[r + 5] = (out[r + 5] as number) / (counts[w] as number);
    out[r + 6] = (out[r + 6] as number) / (counts[w] as number);
  }
}

function raise(rows: Float32Array, at: number, to: number): void {
  if (to > (rows[at] as number)) rows[at] = to;
}
