/**
 * `npm run bench:summary -- ../shared/summaries/vietnews.dev2k.jsonl.gz [--count N] [--throttle 4] [--json]`: the
 * default engine in real Chromium, slowed down as a cheap machine is: milliseconds of work an article (the pauses
 * taken out) and the longest slice without a pause, ours beside doing it in one go. The last line is one JSON object.
 */
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { bundleForPage } from './bundle-for-page.ts';
import { findBrowser } from './start/browsers.mjs';
import { articleOf, type NewsRecord, readRecords } from './summary/records.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '100' },
    throttle: { type: 'string', default: '4' },
    json: { type: 'boolean', default: false },
  },
});
const file = positionals[0];
if (!file) throw new Error('usage: bench:summary FILE.jsonl.gz');

const SOURCE = `
import { engines } from '${import.meta.dirname}/../core/summary/engines.ts';
import { pacer } from '${import.meta.dirname}/../core/summary/pause.ts';
globalThis.benchSummary = async (article) => {
  let asked = 0;
  let began = performance.now();
  const pace = pacer(() => { asked++; return performance.now(); });
  const slices = [];
  const pause = async () => {
    const before = asked;
    const work = performance.now() - began;
    await pace();
    // The clock is read once more after a real pause.
    if (asked - before < 2) return;
    slices.push(work);
    began = performance.now();
  };
  began = performance.now();
  await engines.get('extractive').summarize(article, { maxPoints: 3, mode: 'brief', pause });
  slices.push(performance.now() - began);
  return slices;
};`;

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('no Chromium is installed');
const code = await bundleForPage(SOURCE);
const browser = await puppeteer.launch({
  executablePath,
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  await page.goto('about:blank');
  await page.evaluate(code);
  const articles = readRecords<NewsRecord>(file)
    .slice(0, Number(values.count))
    .map(articleOf);
  const run = async (article: unknown) =>
    (await page.evaluate(
      `benchSummary(${JSON.stringify(article)})`,
    )) as number[];
  // The first ones unpack the tables and warm the engine, as the first article of a session does.
  const first = await run(articles[0]);
  for (const article of articles.slice(0, 10)) await run(article);
  await page.emulateCPUThrottling(Number(values.throttle));
  const works: number[] = [];
  const longest: number[] = [];
  for (const article of articles) {
    const slices = await run(article);
    works.push(slices.reduce((sum, one) => sum + one, 0));
    longest.push(Math.max(...slices));
  }
  const result = {
    articles: articles.length,
    throttle: Number(values.throttle),
    workMean: round(mean(works)),
    workP95: round(quantile(works, 0.95)),
    sliceP95: round(quantile(longest, 0.95)),
    sliceMax: round(Math.max(...longest)),
    over16: longest.filter((one) => one > 16).length,
    firstSliceMax: round(Math.max(...first)),
    inOneGoMax: round(Math.max(...works)),
  };
  if (!values.json)
    for (const [name, value] of Object.entries(result))
      console.log(`${name.padEnd(14)} ${value}`);
  console.log(JSON.stringify(result));
} finally {
  await browser.close();
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
