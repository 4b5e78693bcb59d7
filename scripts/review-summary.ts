/**
 * Blind reading: `npm run review:summary -- --n 50 --seed N` writes our short summaries and Lead-2 in random
 * order, unlabelled, to `summary-review-N.txt` in a folder outside the repository, each span with boxes for its
 * faults, and a key beside it. Mark a fault with "x" in its box; `--score` then counts by system.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readArticle } from '../core/summary/body.ts';
import { engines } from '../core/summary/engines.ts';
import { articleOf, type NewsRecord, readRecords } from './summary/records.ts';

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    score: { type: 'boolean', default: false },
    out: { type: 'string', default: tmpdir() },
    data: {
      type: 'string',
      default: '../shared/summaries/vietnews.dev2k.jsonl.gz',
    },
  },
});

const FAULTS = [
  'chủ ngữ',
  'vị ngữ',
  'bổ ngữ cụt',
  'đại từ',
  'mất nguồn',
  'cắt trích dẫn/tên/số',
  'chú thích',
];
const BOXES = FAULTS.map((fault) => `[ ] ${fault}`).join('  ');
const sheet = join(values.out, `summary-review-${values.seed}.txt`);
const keyFile = join(values.out, `summary-review-${values.seed}.key.json`);

if (values.score) score();
else await writeSheet();

async function writeSheet(): Promise<void> {
  const engine = engines.get('extractive');
  if (!engine) throw new Error('the default engine is missing');
  const random = generator(Number(values.seed));
  const records = [...readRecords<NewsRecord>(values.data)];
  const key: string[] = [];
  const parts: string[] = [];
  for (let i = 0; i < Number(values.n); i++) {
    const at = Math.floor(random() * records.length);
    const [record] = records.splice(at, 1);
    if (!record) break;
    const article = articleOf(record);
    const ours = await engine.summarize(article, { maxPoints: 3 });
    const systems = [
      { name: 'ours', spans: ours.points.map((point) => point.text) },
      {
        name: 'lead-2',
        spans: readArticle(article)
          .sentences.slice(0, 2)
          .map((sentence) => sentence.text),
      },
    ];
    if (random() < 0.5) systems.reverse();
    parts.push(`=== ${article.title}`);
    for (const { name, spans } of systems) {
      key.push(name);
      parts.push(`--- ${key.length}`);
      for (const span of spans) parts.push(`* ${span}\n  ${BOXES}`);
    }
  }
  writeFileSync(sheet, `${parts.join('\n')}\n`);
  writeFileSync(keyFile, JSON.stringify(key));
  console.log(`${sheet}\n${keyFile}`);
}

/** Counts spans with at least one marked box, and each fault, by system. */
function score(): void {
  const key: readonly string[] = JSON.parse(readFileSync(keyFile, 'utf8'));
  const spans = new Map<string, number>();
  const faulty = new Map<string, number>();
  const kinds = new Map<string, number>();
  let system = '';
  for (const line of readFileSync(sheet, 'utf8').split('\n')) {
    const number = /^--- (\d+)$/u.exec(line)?.[1];
    if (number) system = key[Number(number) - 1] ?? '';
    if (line.startsWith('* ')) bump(spans, system);
    const marked = [...line.matchAll(/\[x\] ([^[]+?)(?= {2}|$)/giu)];
    if (marked.length > 0) bump(faulty, system);
    for (const [, fault] of marked) bump(kinds, `${system}: ${fault}`);
  }
  for (const [name, count] of spans) {
    const bad = faulty.get(name) ?? 0;
    console.log(
      `${name}: ${bad} of ${count} spans faulty, ${((100 * bad) / count).toFixed(1)} %`,
    );
  }
  for (const [kind, count] of kinds) console.log(`  ${kind}: ${count}`);
}

function bump(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
