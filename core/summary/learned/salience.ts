import type { Reading } from '../reading';
import { BIGRAM_WIDTH, type Bigrams, bigramFeatures, pairUp } from './bigrams';
import { CONTEXT_WIDTH, contextFeatures } from './context-features';
import { viewSentences } from './sentence-view';
import { SYLLABLE_WIDTH, syllableFeatures } from './syllable-features';
import { type Forest, predict } from './trees';

/** How likely an editor's lead would use each syllable and each neighbouring pair of the body. */
export interface Salience {
  /** By word number. */
  readonly word: Float32Array;
  readonly bigrams: Bigrams;
  /** By pair number. */
  readonly pair: Float32Array;
}

export interface Forests {
  readonly priors: ReadonlyMap<string, number>;
  readonly syllable: Forest;
  readonly context: Forest;
  readonly bigram: Forest;
}

/** Rows that a forest judges between two pauses: about a millisecond. */
const SLICE = 400;

/** @param pause awaited between slices of work, for callers that must not block a page */
export async function estimate(
  reading: Reading,
  forests: Forests,
  pause: () => Promise<void>,
): Promise<Salience> {
  const view = viewSentences(reading);
  await pause();
  const rows = syllableFeatures(reading, view, forests.priors);
  await pause();
  const guess = await inSlices(forests.syllable, rows, SYLLABLE_WIDTH);
  const context = contextFeatures(reading, rows, guess);
  await pause();
  const hopeful = [...guess.keys()].filter(
    (w) => (guess[w] as number) >= LEAST_GUESS,
  );
  const word = guess.slice();
  await rateOnly(hopeful, forests.context, context, CONTEXT_WIDTH, word);
  const bigrams = pairUp(reading);
  await pause();
  const pairs = bigramFeatures(reading, bigrams, word, forests.priors);
  await pause();
  const likely = likelyPairs(bigrams, word);
  const pair = new Float32Array(bigrams.count);
  await rateOnly(likely, forests.bigram, pairs, BIGRAM_WIDTH, pair);
  return { word, bigrams, pair };

  /** Asks a forest about these rows alone; the others keep what `out` says of them. */
  async function rateOnly(
    chosen: readonly number[],
    forest: Forest,
    matrix: Float32Array,
    width: number,
    out: Float32Array,
  ): Promise<void> {
    const rated = await inSlices(forest, rowsOf(matrix, chosen, width), width);
    chosen.forEach((r, i) => {
      out[r] = rated[i] as number;
    });
  }

  async function inSlices(
    forest: Forest,
    matrix: Float32Array,
    width: number,
  ): Promise<Float32Array> {
    const out = new Float32Array(matrix.length / width);
    for (let at = 0; at < out.length; at += SLICE) {
      const part = matrix.subarray(at * width, (at + SLICE) * width);
      out.set(predict(forest, part, width), at);
      await pause();
    }
    return out;
  }
}

/**
 * A syllable whose first guess is below this is not asked about again: a third of them (2026-11-30). One of 1,259
 * articles gets another summary by it.
 */
const LEAST_GUESS = 0.04;

/** A pair whose weaker half is less likely than this is as good as never in a lead; four in ten are not asked about. */
const LEAST_HALF = 0.04;

function likelyPairs(
  { count, left, right }: Bigrams,
  word: Float32Array,
): readonly number[] {
  const likely: number[] = [];
  for (let b = 0; b < count; b++) {
    const weaker = Math.min(
      word[left[b] as number] as number,
      word[right[b] as number] as number,
    );
    if (weaker >= LEAST_HALF) likely.push(b);
  }
  return likely;
}

function rowsOf(
  matrix: Float32Array,
  chosen: readonly number[],
  width: number,
): Float32Array {
  const rows = new Float32Array(chosen.length * width);
  chosen.forEach((r, i) => {
    rows.set(matrix.subarray(r * width, (r + 1) * width), i * width);
  });
  return rows;
}
