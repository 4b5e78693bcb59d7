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

export function estimate(reading: Reading, forests: Forests): Salience {
  const rows = syllableFeatures(
    reading,
    viewSentences(reading),
    forests.priors,
  );
  const guess = predict(forests.syllable, rows, SYLLABLE_WIDTH);
  const context = contextFeatures(reading, rows, guess);
  const word = predict(forests.context, context, CONTEXT_WIDTH);
  const bigrams = pairUp(reading);
  const pairs = bigramFeatures(reading, bigrams, word, forests.priors);
  return { word, bigrams, pair: predict(forests.bigram, pairs, BIGRAM_WIDTH) };
}
