/** What people pick from several articles on one event, and what a sentence looks like to a ranker. */
import type { Article } from '../../core/article/article.ts';
import { readArticle, type Sentence } from '../../core/summary/body.ts';
import { centrality } from '../../core/summary/centrality.ts';
import { estimate } from '../../core/summary/learned/salience.ts';
import { loadTables } from '../../core/summary/learned/tables.ts';
import { readBody, wordAt } from '../../core/summary/reading.ts';
import { lookupSyllables } from '../../core/text/words.ts';
import { articleOf } from './records.ts';

export interface Cluster {
  readonly id: string;
  /** One summary for each person. */
  readonly refs: readonly (readonly string[])[];
  readonly docs: readonly {
    readonly title?: string;
    readonly sents: readonly string[];
  }[];
}

export interface Candidate {
  readonly words: readonly string[];
  readonly document: number;
  readonly place: number;
  readonly row: readonly number[];
  /** For each person whether they took it. */
  readonly pickedBy: readonly boolean[];
}

/** The sentences of a cluster and how many each person wrote or took. */
export interface Choice {
  readonly candidates: readonly Candidate[];
  readonly taken: readonly number[];
}

/** A pick is often shortened or joined with another: summaries.md §5. */
const OF_SHORTER = 0.8;
const OF_LONGER = 0.55;

/** Shares of two bags of words that they have in common. */
function overlap(
  a: readonly string[],
  b: readonly string[],
): { readonly shorter: number; readonly longer: number } {
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    shared++;
  }
  return {
    shorter: shared / Math.max(1, Math.min(a.length, b.length)),
    longer: shared / Math.max(1, Math.max(a.length, b.length)),
  };
}

/** Whether one sentence says what the other does, near enough. */
export function isPick(a: readonly string[], b: readonly string[]): boolean {
  const { shorter, longer } = overlap(a, b);
  return shorter >= OF_SHORTER && longer >= OF_LONGER;
}

/** The sentences of a cluster with what a ranker may know of each. */
export async function candidatesOf(cluster: Cluster): Promise<Choice> {
  const docs = cluster.docs.map((doc) => {
    const article = articleOf({ title: doc.title ?? '', sents: doc.sents });
    return { article, sentences: readArticle(article).sentences };
  });
  const words = docs.map(({ sentences }) =>
    sentences.map((s) => lookupSyllables(s.text)),
  );
  const refs = cluster.refs.map((ref) => ref.map((s) => lookupSyllables(s)));
  const central = centrality(words.flat());
  const titles = new Set(
    docs.flatMap(({ article }) => lookupSyllables(article.title)),
  );
  const holders = new Map<string, number>();
  for (const doc of words)
    for (const word of new Set(doc.flat()))
      holders.set(word, (holders.get(word) ?? 0) + 1);
  const candidates: Candidate[] = [];
  for (const [d, doc] of docs.entries()) {
    const own = centrality(words[d] ?? []);
    const lead = await leadScores(doc.article, doc.sentences);
    const title = new Set(lookupSyllables(doc.article.title));
    for (const [i, sentence] of doc.sentences.entries()) {
      const mine = words[d]?.[i] ?? [];
      const share = (set: ReadonlySet<string>) =>
        mine.filter((w) => set.has(w)).length / Math.max(1, mine.length);
      const distinct = [...new Set(mine)];
      const elsewhere = words
        .filter((_, other) => other !== d)
        .map((other) =>
          Math.max(
            0,
            ...other.map(
              (s) => overlap(mine, s).shorter * Math.min(1, s.length / 10),
            ),
          ),
        );
      const row = [
        i,
        i / Math.max(1, doc.sentences.length),
        doc.sentences.length,
        mine.length,
        Math.log(1 + mine.length),
        central[candidates.length] ?? 0,
        own[i] ?? 0,
        share(title),
        share(titles),
        distinct.filter((w) => titles.has(w)).length / Math.max(1, titles.size),
        distinct.reduce((sum, w) => sum + (holders.get(w) ?? 0), 0) /
          Math.max(1, distinct.length) /
          docs.length,
        lead.sum[i] ?? 0,
        lead.mean[i] ?? 0,
        lead.rank[i] ?? 0,
        (sentence.text.match(/\p{N}+/gu) ?? []).length,
        (sentence.text.match(/\p{Lu}/gu) ?? []).length /
          Math.max(1, mine.length),
        /["“]/u.test(sentence.text) ? 1 : 0,
        sentence.complete ? 1 : 0,
        d,
        docs.length,
        Math.max(0, ...elsewhere),
        elsewhere.reduce((sum, x) => sum + x, 0) /
          Math.max(1, elsewhere.length),
        doc.sentences.reduce((sum, s) => sum + s.size, 0),
        doc.sentences[i - 1]?.size ?? 0,
      ];
      candidates.push({
        words: mine,
        document: d,
        place: i,
        row,
        pickedBy: refs.map((ref) => ref.some((s) => isPick(mine, s))),
      });
    }
  }
  return { candidates, taken: refs.map((ref) => ref.length) };
}

/** How much of each sentence an editor's lead would use, by the tables that summaries are made with. */
async function leadScores(
  { title }: Pick<Article, 'title'>,
  sentences: readonly Sentence[],
) {
  const reading = readBody(title, sentences);
  const { word } = await estimate(
    reading,
    (await loadTables()).forests,
    async () => {},
  );
  const sum = reading.stretches.map(({ from, to }) => {
    const seen = new Set<string>();
    let total = 0;
    for (let t = from; t < to; t++) {
      const w = wordAt(reading, t);
      if (seen.has(w)) continue;
      seen.add(w);
      total += word[reading.word[t] as number] as number;
    }
    return total;
  });
  const mean = sum.map((s, i) => {
    const { from, to } = reading.stretches[i] as { from: number; to: number };
    return s / (to - from + 40);
  });
  const order = [...mean].sort((a, b) => b - a);
  return { sum, mean, rank: mean.map((m) => order.indexOf(m)) };
}
