/** Trains the three forests of core/summary/learned on disjoint articles. */
import { readArticle } from '../../core/summary/body.ts';
import {
  BIGRAM_WIDTH,
  bigramFeatures,
  pairUp,
} from '../../core/summary/learned/bigrams.ts';
import {
  CONTEXT_WIDTH,
  contextFeatures,
} from '../../core/summary/learned/context-features.ts';
import { viewSentences } from '../../core/summary/learned/sentence-view.ts';
import {
  SYLLABLE_WIDTH,
  syllableFeatures,
} from '../../core/summary/learned/syllable-features.ts';
import { predict } from '../../core/summary/learned/trees.ts';
import { unpackForest } from '../../core/summary/learned/unpack.ts';
import { type Reading, readBody } from '../../core/summary/reading.ts';
import { lookupSyllables } from '../../core/text/words.ts';
import { auc, type BoostingOptions, bin, boost } from './boosting.ts';
import { packForest } from './pack.ts';
import { articleOf, type NewsRecord } from './records.ts';

export interface PackedForests {
  readonly syllable: string;
  readonly context: string;
  readonly bigram: string;
}

export function readingOf(record: NewsRecord): Reading {
  const article = articleOf(record);
  return readBody(article.title, readArticle(article).sentences);
}

/**
 * @param parts disjoint sets of records for first guess, second guess and pairs
 * @param tell gets a line for each forest
 */
export function trainForests(
  parts: readonly [
    readonly NewsRecord[],
    readonly NewsRecord[],
    readonly NewsRecord[],
  ],
  priors: ReadonlyMap<string, number>,
  options: BoostingOptions,
  tell: (line: string) => void,
): PackedForests {
  const first = (reading: Reading) =>
    syllableFeatures(reading, viewSentences(reading), priors);
  const syllable = train('syllable', parts[0], SYLLABLE_WIDTH, (reading) => ({
    rows: first(reading),
    labels: (sapo) => wordLabels(reading, sapo),
  }));
  const one = unpackForest(syllable, SYLLABLE_WIDTH);
  const second = (reading: Reading) => {
    const rows = first(reading);
    return contextFeatures(reading, rows, predict(one, rows, SYLLABLE_WIDTH));
  };
  const context = train('context', parts[1], CONTEXT_WIDTH, (reading) => ({
    rows: second(reading),
    labels: (sapo) => wordLabels(reading, sapo),
  }));
  const two = unpackForest(context, CONTEXT_WIDTH);
  const bigram = train('bigram', parts[2], BIGRAM_WIDTH, (reading) => {
    const guess = predict(two, second(reading), CONTEXT_WIDTH);
    const bigrams = pairUp(reading);
    return {
      rows: bigramFeatures(reading, bigrams, guess, priors),
      labels: (sapo) => pairLabels(reading, bigrams, sapo),
    };
  });
  return { syllable, context, bigram };

  function train(
    name: string,
    records: readonly NewsRecord[],
    width: number,
    make: (reading: Reading) => {
      rows: Float32Array;
      labels: (sapo: readonly string[]) => Uint8Array;
    },
  ): string {
    const made = records.map((record) => {
      const { rows, labels } = make(readingOf(record));
      return { rows, labels: labels(lookupSyllables(record.sapo ?? '')) };
    });
    const labels = joinBytes(made.map((m) => m.labels));
    const data = bin(joinFloats(made.map((m) => m.rows)), width);
    const grown = boost(data, labels, options);
    const packed = packForest(grown, data.edges, width);
    const tail = made.slice(-200);
    const scores = tail.map((m) =>
      predict(unpackForest(packed, width), m.rows, width),
    );
    const fit = auc(joinFloats(scores), joinBytes(tail.map((m) => m.labels)));
    tell(
      `${name}: ${data.rows} rows, fit AUC ${fit.toFixed(4)}, ${packed.length} characters`,
    );
    return packed;
  }
}

function wordLabels(reading: Reading, sapo: readonly string[]): Uint8Array {
  const known = new Set(sapo);
  return Uint8Array.from(reading.vocabulary, (w) => (known.has(w) ? 1 : 0));
}

function pairLabels(
  reading: Reading,
  bigrams: ReturnType<typeof pairUp>,
  sapo: readonly string[],
): Uint8Array {
  const known = new Set<string>();
  for (let i = 0; i + 1 < sapo.length; i++)
    known.add(`${sapo[i]} ${sapo[i + 1]}`);
  const labels = new Uint8Array(bigrams.count);
  for (let b = 0; b < bigrams.count; b++) {
    const left = reading.vocabulary[bigrams.left[b] as number];
    const right = reading.vocabulary[bigrams.right[b] as number];
    if (known.has(`${left} ${right}`)) labels[b] = 1;
  }
  return labels;
}

function joinFloats(parts: readonly Float32Array[]): Float32Array {
  const out = new Float32Array(parts.reduce((sum, p) => sum + p.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, p) => sum + p.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
