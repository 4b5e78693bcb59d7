/**
 * `npm run bench:anchors:thousand -- --articles FILE [--seed N] [--json]`: 1,000 highlights on one article of 25,000
 * characters, found again after the paper has edited it, by ours and by Hypothesis's matcher in the same run. CPU
 * milliseconds of this process, the least of several rounds; `first`: until those that can be painted at once are
 * known; `longest`: the longest stretch without a pause. `npm run bench:anchors:dom` does the same in browsers.
 */
import { parseArgs } from 'node:util';
import { anchorAll } from '../core/highlights/anchor-all.ts';
import { readText } from '../core/highlights/readable-text.ts';
import { pacer } from '../core/summary/pause.ts';
import { hypothesis } from './anchors/anchorers/hypothesis.ts';
import { pageOf } from './anchors/page.ts';
import {
  longArticle,
  type ThousandCase,
  thousandCase,
} from './anchors/thousand-case.ts';
import { type NewsRecord, readRecords } from './summary/records.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string' },
    seed: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  },
});
if (!values.articles)
  throw new Error('usage: bench:anchors:thousand -- --articles FILE');

const LONG = 25_000;
const seed = Number(values.seed);
const records = readRecords<NewsRecord>(values.articles).slice(seed);
const given = thousandCase(paragraphsOf(records), seed);
const rows = [];
for (const [edit, texts] of given.edits) {
  const rounds: Awaited<ReturnType<typeof findAll>>[] = [];
  for (let n = 0; n < Number(values.rounds); n++)
    rounds.push(await findAll(given, texts));
  const least = (key: keyof (typeof rounds)[number]) =>
    Math.round(Math.min(...rounds.map((round) => round[key])) * 10) / 10;
  const row = {
    edit,
    cpu: least('cpu'),
    first: least('first'),
    longest: least('longest'),
    found: least('found'),
    hypothesisCpu: Math.round(findByHypothesis(given, texts)),
  };
  rows.push(row);
  console.log(
    `${edit.padEnd(32)} ${Object.entries(row)
      .slice(1)
      .map(([name, value]) => `${name} ${value}`)
      .join(', ')}`,
  );
}
if (values.json) console.log(JSON.stringify(rows));

async function findAll({ wanted }: ThousandCase, texts: readonly string[]) {
  const { text, version } = longArticle(texts);
  const pause = pacer(() => performance.now());
  // Of the process: on a busy machine the clock also tells what others do.
  const now = cpuTime;
  const begun = now();
  let first = 0;
  let stretch = begun;
  let longest = 0;
  const found = await anchorAll(
    readText(text, version),
    wanted,
    async () => {
      const before = now();
      let hasPaused = false;
      const waiting = setImmediate(() => {
        hasPaused = true;
      });
      await pause();
      clearImmediate(waiting);
      if (!hasPaused) return;
      longest = Math.max(longest, before - stretch);
      stretch = now();
    },
    () => {
      first = now() - begun;
    },
  );
  return {
    cpu: now() - begun,
    first,
    longest: Math.max(longest, now() - stretch),
    found: [...found.values()].filter(({ status }) => status !== 'orphan')
      .length,
  };
}

function findByHypothesis(
  { before, wanted }: ThousandCase,
  texts: readonly string[],
): number {
  const [was, is] = [before.text, longArticle(texts).text].map((text) => ({
    text,
    page: pageOf({ id: '', title: '', sapo: '', sents: [] }),
  }));
  if (!was || !is) throw new Error('no texts');
  const finders = wanted.flatMap(({ selector: { position } }) =>
    position ? [hypothesis.describe(was, position.start, position.end)] : [],
  );
  const begun = cpuTime();
  for (const find of finders) find(is);
  return cpuTime() - begun;
}

/** Milliseconds. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Paragraphs of three sentences. */
function paragraphsOf(news: readonly NewsRecord[]): readonly string[] {
  const texts: string[] = [];
  let length = 0;
  for (const { sents } of news)
    for (let at = 0; at + 3 <= sents.length && length < LONG; at += 3) {
      const text = sents.slice(at, at + 3).join(' ');
      texts.push(text);
      length += text.length;
    }
  return texts;
}
