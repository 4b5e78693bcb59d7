/**
 * `npm run measure:summary -- FILE.jsonl.gz [--stride N]`: how near summaries come to the human lead. Prints
 * ROUGE F × 100 over syllables and over their ASCII-folded form, length, cover of the title, and the time of ours.
 * `-- --corpus ../shared/corpus` takes the corpus's own pages instead, their leads out of the text;
 * `--spellings` counts the articles that give the same points in NFD and with tone marks placed the old way.
 */
import { parseArgs } from 'node:util';
import { readArticle } from '../core/summary/body.ts';
import type { Engine } from '../core/summary/engine.ts';
import { engines } from '../core/summary/engines.ts';
import { readCorpus } from './corpus.ts';
import {
  type BaselineText,
  lead,
  lexRank,
  mixed,
  oracle,
  textRank,
} from './summary/baselines.ts';
import { articleOf, type NewsRecord, readRecords } from './summary/records.ts';
import { asciiFolded, lcs, rouge, rougeTokens } from './summary/rouge.ts';
import { isPickedAlike } from './summary/spellings.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    stride: { type: 'string', default: '1' },
    corpus: { type: 'string' },
    spellings: { type: 'boolean', default: false },
  },
});
const file = values.corpus ?? positionals[0];
if (!file)
  throw new Error('usage: measure:summary FILE.jsonl.gz | --corpus FOLDER');
const engine = engines.get('extractive');
if (!engine) throw new Error('the default engine is missing');

interface Row {
  count: number;
  sums: number[];
}
const rows = new Map<string, Row>();
/** Milliseconds of processor time per 1,000 syllables, and for the whole article; other work on the machine waits less in it. */
const pace: number[] = [];
const times: number[] = [];

const records = (
  values.corpus ? leadsOf(values.corpus) : readRecords<NewsRecord>(file)
).filter((_, i) => i % Number(values.stride) === 0);
if (values.spellings) await compareSpellings(engine);
else {
  for (const record of records) await measure(record);
  print();
}

/** The corpus's articles that have a lead; what the pages print of it in their text is taken out. */
function leadsOf(folder: string): readonly NewsRecord[] {
  return readCorpus(folder).flatMap(({ file: id, gold }) => {
    if (!gold?.sapo) return [];
    const sapo = rougeTokens(gold.sapo).join(' ');
    const sents = gold.paragraphs.filter(
      (text) =>
        !/^(?:## |\| )/u.test(text) && rougeTokens(text).join(' ') !== sapo,
    );
    return [{ id, title: gold.title, sapo: gold.sapo, sents }];
  });
}

async function compareSpellings(chosen: Engine): Promise<void> {
  let decomposed = 0;
  let oldStyle = 0;
  for (const record of records) {
    const alike = await isPickedAlike(chosen, articleOf(record));
    if (alike.decomposed) decomposed++;
    if (alike.oldStyle) oldStyle++;
  }
  console.log(
    `same points: NFD ${decomposed} of ${records.length}, old tone style ${oldStyle} of ${records.length}`,
  );
}

async function measure(record: NewsRecord): Promise<void> {
  const article = articleOf(record);
  const title = rougeTokens(article.title);
  const reference = rougeTokens(record.sapo ?? '');
  const sentences = readArticle(article).sentences.map((s) =>
    rougeTokens(s.text),
  );
  const text: BaselineText = { title, sentences };
  const add = (name: string, words: readonly string[]) =>
    tally(name, words, reference, title);
  const take = (indexes: readonly number[]) =>
    indexes.flatMap((i) => sentences[i] ?? []);

  const size = sentences.reduce((sum, words) => sum + words.length, 0);
  const start = process.cpuUsage();
  const brief = await run(article, 3, 'brief');
  const spent = process.cpuUsage(start);
  const elapsed = (spent.user + spent.system) / 1000;
  times.push(elapsed);
  pace.push((elapsed * 1000) / Math.max(1, size));
  add('ours, gọn (≤ 3 points)', brief);
  add('ours, đủ câu (≤ 2 sentences)', await run(article, 2, 'sentences'));
  add('Lead-2', take(lead(text, 2)));
  add('Lead-3', take(lead(text, 3)));
  add('title alone', title);
  add('TextRank, 2 sentences', take(textRank(text, 2)));
  add('LexRank, 2 sentences', take(lexRank(text, 2)));
  add('position + title + centroid, 2', take(mixed(text, 2)));
  add('oracle, ≤ 3 sentences', take(oracle(text, reference, 3)));
}

async function run(
  article: ReturnType<typeof articleOf>,
  maxPoints: number,
  mode: 'brief' | 'sentences',
): Promise<readonly string[]> {
  const summary = await engine?.summarize(article, { maxPoints, mode });
  return (summary?.points ?? []).flatMap((point) => rougeTokens(point.text));
}

function tally(
  name: string,
  words: readonly string[],
  reference: readonly string[],
  title: readonly string[],
): void {
  const plain = rouge(words, reference);
  const folded = rouge(asciiFolded(words), asciiFolded(reference));
  const cover = title.length > 0 ? lcs(words, title) / title.length : 0;
  const figures = [
    plain.r1,
    plain.r2,
    plain.rl,
    folded.r1,
    folded.r2,
    folded.rl,
  ]
    .map((figure) => figure * 100)
    .concat(words.length, cover * 100, words.length === 0 ? 100 : 0);
  const row = rows.get(name) ?? { count: 0, sums: figures.map(() => 0) };
  row.count++;
  row.sums = row.sums.map((sum, i) => sum + (figures[i] ?? 0));
  rows.set(name, row);
}

function print(): void {
  console.log(`${file}: ${records.length} articles`);
  console.log(
    `${'system'.padEnd(32)}${['R1', 'R2', 'RL', 'R1a', 'R2a', 'RLa', 'syl', 'title%', 'empty%'].map((h) => h.padStart(7)).join('')}`,
  );
  for (const [name, { count, sums }] of rows)
    console.log(
      name.padEnd(32) +
        sums.map((sum) => (sum / count).toFixed(2).padStart(7)).join(''),
    );
  const at = (list: number[], q: number) =>
    [...list].sort((a, b) => a - b)[Math.floor(q * (list.length - 1))] ?? 0;
  const mean = times.reduce((sum, t) => sum + t, 0) / times.length;
  console.log(
    `ours, gọn: ${mean.toFixed(1)} ms mean, ${at(times, 0.95).toFixed(1)} p95 of CPU an article; ` +
      `${at(pace, 0.5).toFixed(1)} p50, ${at(pace, 0.95).toFixed(1)} p95 per 1,000 syllables`,
  );
}
