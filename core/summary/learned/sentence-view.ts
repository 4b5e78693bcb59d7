import type { Reading } from '../reading';

/** What is known of each sentence before its syllables are judged. */
export interface SentenceView {
  /** Share of the title's distinct words that the sentence holds. */
  readonly titleShare: Float32Array;
  readonly central: Float32Array;
}

/** Title cover and centrality of each sentence, over distinct words, without allocating vectors. */
export function viewSentences(reading: Reading): SentenceView {
  const { word, stretches, vocabulary } = reading;
  const count = stretches.length;
  const holders = new Int32Array(vocabulary.length);
  const seen = new Int32Array(vocabulary.length).fill(-1);
  const inTitle = titleFlags(reading);
  const titleSize = Math.max(1, new Set(reading.title).size);
  const titleShare = new Float32Array(count);
  const total = new Int32Array(vocabulary.length);
  stretches.forEach(({ from, to }, s) => {
    for (let t = from; t < to; t++) {
      const w = word[t] as number;
      total[w] = (total[w] as number) + 1;
      if (seen[w] === s) continue;
      seen[w] = s;
      holders[w] = (holders[w] as number) + 1;
      if (inTitle[w]) titleShare[s] = (titleShare[s] as number) + 1 / titleSize;
    }
  });
  const idf = Float32Array.from(holders, (h) => Math.log((count + 1) / h));
  let norm = 0;
  for (let w = 0; w < total.length; w++)
    norm += ((total[w] as number) * (idf[w] as number)) ** 2;
  norm = Math.sqrt(norm) || 1;
  const central = Float32Array.from(stretches, ({ from, to }) =>
    centralityOf(word, from, to, idf, total, norm),
  );
  return { titleShare, central };
}

function centralityOf(
  word: Int32Array,
  from: number,
  to: number,
  idf: Float32Array,
  total: Int32Array,
  norm: number,
): number {
  let dot = 0;
  let own = 0;
  for (let t = from; t < to; t++) {
    const w = word[t] as number;
    const weight = (idf[w] as number) ** 2;
    dot += weight * (total[w] as number);
    own += weight;
  }
  return own > 0 ? dot / (Math.sqrt(own) * norm) : 0;
}

/** 1 for each word number that the title holds. */
export function titleFlags(reading: Reading): Uint8Array {
  const flags = new Uint8Array(reading.vocabulary.length);
  for (const w of reading.title) if (w >= 0) flags[w] = 1;
  return flags;
}
