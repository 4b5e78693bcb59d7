/**
 * `npm run bench:anchors:dom -- ../shared/corpus [--seed N] [--browser chromium|firefox] [--json]`: highlights real
 * pages in a real browser, changes their markup, and looks where the highlights are on the page and in the reader
 * (cells ok/partial/wrong/missed in per cent); then finds and paints 1,000 highlights on one long article (ms).
 */
import { parseArgs } from 'node:util';
import puppeteer, { type Page } from 'puppeteer-core';
import type { DomResult } from './anchors/dom/in-page.tsx';
import type { ThousandTimes } from './anchors/dom/thousand.ts';
import { bundleForPage } from './bundle-for-page.ts';
import { readCorpus } from './corpus.ts';
import { findBrowser } from './start/browsers.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    browser: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

const SOURCE = `
import { benchDom } from '${import.meta.dirname}/anchors/dom/in-page.tsx';
import { benchThousand } from '${import.meta.dirname}/anchors/dom/thousand.ts';
Object.assign(globalThis, { benchDom, benchThousand });`;

const pages = readCorpus(positionals[0] ?? '../shared/corpus').filter(
  ({ tier }) => tier === 'A',
);
const code = await bundleForPage(SOURCE);
const seed = Number(values.seed);
const summary: Record<string, unknown> = {};
for (const name of ['chromium', 'firefox'] as const) {
  if (values.browser && values.browser !== name) continue;
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(`${name} is not installed`);
  const browser = await puppeteer.launch({
    executablePath,
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    args: name === 'firefox' ? [] : ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    const results: DomResult[] = [];
    for (const { html, url } of pages) {
      await show(page, html);
      const address = url || 'https://page.invalid/bai-viet-123456.html';
      results.push(
        ...((await page.evaluate(
          `benchDom(${JSON.stringify(address)}, ${seed})`,
        )) as DomResult[]),
      );
    }
    console.log(`\n${name}: ${pages.length} pages`);
    printVerdicts(results);
    await show(page, '<!doctype html><title>Dài</title><body></body>');
    const times = (await page.evaluate(
      `benchThousand(${JSON.stringify(longArticle())}, ${seed})`,
    )) as ThousandTimes[];
    printTimes(times);
    summary[name] = {
      page: shares(results, 'page'),
      reader: shares(results, 'reader'),
      times,
    };
  } finally {
    await browser.close();
  }
}
if (values.json) console.log(JSON.stringify(summary));

/** The page without its scripts: what is measured is what we do to it. */
async function show(page: Page, html: string): Promise<void> {
  const still = html.replace(/<script[\s\S]*?<\/script>/giu, '');
  await page.goto('about:blank');
  await page.evaluate(
    `document.open(); document.write(${JSON.stringify(still)}); document.close();`,
  );
  // The components ask for settings; here nothing keeps any.
  const nothing =
    '{ runtime: { id: "bench" }, storage: { local: { get: async () => ({}), set: async () => {} }, onChanged: { addListener() {} } } }';
  await page.evaluate(`globalThis.browser = ${nothing}; ${code}; 0`);
}

/** About 25,000 characters of real sentences. */
function longArticle(): readonly string[] {
  const texts: string[] = [];
  let length = 0;
  for (const text of pages.flatMap(({ gold }) => gold?.paragraphs ?? [])) {
    if (text.length < 80) continue;
    texts.push(text);
    length += text.length;
    if (length > 25_000) break;
  }
  return texts;
}

function shares(results: readonly DomResult[], view: DomResult['view']) {
  const mine = results.filter((result) => result.view === view);
  const share = (verdict: DomResult['verdict']) =>
    (100 * mine.filter((result) => result.verdict === verdict).length) /
    Math.max(1, mine.length);
  return {
    count: mine.length,
    ok: share('ok'),
    partial: share('partial'),
    wrong: share('wrong'),
    missed: share('missed'),
  };
}

function printVerdicts(results: readonly DomResult[]): void {
  for (const edit of new Set(results.map((result) => result.edit)))
    for (const view of ['page', 'reader'] as const) {
      const { count, ...cells } = shares(
        results.filter((result) => result.edit === edit),
        view,
      );
      const row = Object.values(cells).map((cell) => cell.toFixed(1));
      console.log(
        `${edit.padEnd(30)} ${view.padEnd(7)} ${String(count).padStart(5)}  ${row.join(' / ')}`,
      );
    }
}

function printTimes(times: readonly ThousandTimes[]): void {
  console.log('1,000 highlights (ms):');
  for (const { edit, ...figures } of times)
    console.log(
      `${edit.padEnd(32)} ${Object.entries(figures)
        .map(([name, value]) => `${name} ${Math.round(value * 10) / 10}`)
        .join(', ')}`,
    );
}
