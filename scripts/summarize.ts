/**
 * Prints summaries: `npm run -s summarize -- FILE.html|FILE.txt [--max N] [--mode brief|sentences] [--url ADDRESS]`
 * or `npm run -s summarize -- --jsonl FILE [--max N] [--mode …]`, lines `{id, title, sents[]}` in, `{id, summary}`
 * out.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { canonicalText } from '../core/article/canonical-text.ts';
import { extract } from '../core/article/extract.ts';
import { engines } from '../core/summary/engines.ts';
import type { Summary } from '../core/summary/summary.ts';
import {
  articleOf,
  articleOfText,
  readRecords,
  type SummarisableArticle,
} from './summary/records.ts';

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: {
    jsonl: { type: 'string' },
    max: { type: 'string', default: '3' },
    mode: { type: 'string', default: 'brief' },
    engine: { type: 'string', default: 'extractive' },
    url: { type: 'string', default: 'https://example.com/' },
  },
});
const engine = engines.get(values.engine);
if (!engine)
  throw new Error(`no engine ${values.engine}: ${[...engines.keys()]}`);
const { mode } = values;
if (mode !== 'brief' && mode !== 'sentences')
  throw new Error(`no mode ${mode}: brief, sentences`);
const options = { maxPoints: Number(values.max), mode } as const;

if (values.jsonl) {
  for (const record of readRecords(values.jsonl)) {
    const { points } = await engine.summarize(articleOf(record), options);
    const summary = points.map((point) => point.text).join(' ');
    console.log(JSON.stringify({ id: record.id, summary }));
  }
} else {
  const file = positionals[0];
  if (!file) throw new Error('usage: summarize FILE.html|FILE.txt');
  const article = read(file);
  print(article, await engine.summarize(article, options));
}

function read(file: string): SummarisableArticle {
  const text = readFileSync(file, 'utf8');
  if (!/\.html?$/iu.test(file)) return articleOfText(text);
  const { document } = new JSDOM(text, {
    url: values.url,
    virtualConsole: new VirtualConsole(),
  }).window;
  const extraction = extract(document, { url: values.url });
  if (extraction.kind === 'none')
    throw new Error(`${file}: no article (${extraction.reason})`);
  return extraction.article;
}

function print(article: SummarisableArticle, summary: Summary): void {
  const { text, leaves } = canonicalText(article);
  const paragraphs = leaves.filter(
    (leaf) => leaf.kind === 'paragraph' || leaf.kind === 'item',
  );
  console.log(article.title);
  if (article.lead) console.log(`Sapo của báo: ${article.lead}`);
  if (summary.points.length === 0) console.log('(quá ngắn để tóm tắt)');
  for (const point of summary.points) {
    const at = paragraphs.findIndex((leaf) => point.end <= leaf.end) + 1;
    console.log(`- ${point.text}`);
    console.log(
      `    đoạn ${at}, ký tự ${point.start}–${point.end} / ${text.length}`,
    );
  }
}
