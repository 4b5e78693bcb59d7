/** What summaries are compared with; each gives the indexes of the sentences that it takes. */
import { centrality, cosine } from '../../core/summary/centrality.ts';
import { rouge } from './rouge.ts';

export interface BaselineText {
  readonly title: readonly string[];
  readonly sentences: readonly (readonly string[])[];
}

export function lead(text: BaselineText, count: number): readonly number[] {
  return [...text.sentences.keys()].slice(0, count);
}

/** Graph ranking with word overlap as weight (Mihalcea and Tarau 2004). */
export function textRank(text: BaselineText, count: number): readonly number[] {
  return rankByGraph(text, count, (a, b) => {
    const shared = new Set(a.filter((word) => b.includes(word))).size;
    const scale = Math.log(a.length + 1) + Math.log(b.length + 1);
    return scale > 0 ? shared / scale : 0;
  });
}

/** Graph ranking with tf·idf cosine, edges under 0.1 dropped (Erkan and Radev 2004). */
export function lexRank(text: BaselineText, count: number): readonly number[] {
  const holders = new Map<string, number>();
  for (const words of text.sentences)
    for (const word of new Set(words))
      holders.set(word, (holders.get(word) ?? 0) + 1);
  const vectors = new Map(
    text.sentences.map((words) => {
      const vector = new Map<string, number>();
      for (const word of words) {
        const idf = Math.log(
          (text.sentences.length + 1) / (holders.get(word) ?? 1),
        );
        vector.set(word, (vector.get(word) ?? 0) + idf);
      }
      return [words, vector] as const;
    }),
  );
  const empty = new Map<string, number>();
  return rankByGraph(text, count, (a, b) => {
    const value = cosine(vectors.get(a) ?? empty, vectors.get(b) ?? empty);
    return value < 0.1 ? 0 : value;
  });
}

function rankByGraph(
  { sentences }: BaselineText,
  count: number,
  weight: (a: readonly string[], b: readonly string[]) => number,
): readonly number[] {
  const edges = sentences.map((a, i) =>
    sentences.map((b, j) => (i === j ? 0 : weight(a, b))),
  );
  const sums = edges.map((row) => row.reduce((sum, w) => sum + w, 0) || 1);
  let rank = sentences.map(() => 1);
  for (let round = 0; round < 30; round++)
    rank = sentences.map(
      (_, i) =>
        0.15 +
        0.85 *
          edges.reduce(
            (sum, row, j) =>
              sum + ((row[i] ?? 0) / (sums[j] ?? 1)) * (rank[j] ?? 0),
            0,
          ),
    );
  return best(rank, count);
}

/** Position, words shared with the title and centrality: the strongest that learns nothing. */
export function mixed(text: BaselineText, count: number): readonly number[] {
  const central = centrality(text.sentences);
  const title = new Set(text.title);
  const scores = text.sentences.map((words, i) => {
    const shared = new Set(words.filter((word) => title.has(word))).size;
    return (
      0.5 / (1 + 0.25 * i) + shared / (title.size || 1) + (central[i] ?? 0)
    );
  });
  return best(scores, count);
}

/** Greedy choice that has seen the reference: how far whole sentences could go. */
export function oracle(
  text: BaselineText,
  reference: readonly string[],
  count: number,
): readonly number[] {
  let chosen: readonly number[] = [];
  let score = 0;
  while (chosen.length < count) {
    const options = [...text.sentences.keys()]
      .filter((i) => !chosen.includes(i))
      .map((i) => {
        const set = [...chosen, i].sort((a, b) => a - b);
        const words = set.flatMap((j) => text.sentences[j] ?? []);
        const { r1, r2 } = rouge(words, reference);
        return { set, value: r1 + r2 };
      })
      .sort((a, b) => b.value - a.value);
    const top = options[0];
    if (!top || top.value <= score) break;
    score = top.value;
    chosen = top.set;
  }
  return chosen;
}

function best(scores: readonly number[], count: number): readonly number[] {
  return [...scores.keys()]
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
    .slice(0, count)
    .sort((a, b) => a - b);
}
