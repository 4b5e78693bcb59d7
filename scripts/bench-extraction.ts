/**
 * npm run bench:extraction -- ../shared/corpus [--json]
 * Our extraction against raw Readability 0.6.0 on the same pages in Chromium, and pages of up to 80,000
 * elements and 20 MB. Medians of several runs; neither side parses HTML within its time.
 */
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { bundleForPage } from './bundle-for-page.ts';
import { readCorpus } from './corpus.ts';
import { findBrowser } from './start/browsers.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});

interface Timing {
  readonly ours: number;
  readonly readability: number;
  /** Copying the page, without which Readability destroys it. */
  readonly copy: number;
  readonly longest: number;
  /** Elements and pieces of text. */
  readonly nodes: number;
  readonly kind: string;
}

const SOURCE = `
import { Readability } from '@mozilla/readability';
import { extract } from '${process.cwd()}/core/article/extract.ts';
const median = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
globalThis.bench = (html, url, times) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const ours = [], theirs = [], copies = [];
  let kind = '', nodes = 0;
  for (const walker = page.createTreeWalker(page, 5); walker.nextNode(); ) nodes++;
  for (let i = 0; i < times; i++) {
    // Taking turns, so that neither side alone profits from a warm machine.
    const start = performance.now();
    const result = extract(page, { url });
    ours.push(performance.now() - start);
    kind = result.kind === 'none' ? result.reason : 'article';
    // Readability takes the page apart: on a live page it needs a copy, timed apart.
    const before = performance.now();
    const copy = page.cloneNode(true);
    const then = performance.now();
    copies.push(then - before);
    new Readability(copy).parse();
    theirs.push(performance.now() - then);
  }
  return { longest: Math.max(...ours), ours: median(ours), readability: median(theirs), copy: median(copies), nodes, kind };
};`;

const WORDS =
  'Hội nghị thông qua nghị quyết về phát triển kinh tế của địa phương trong năm tới, với nhiều chỉ tiêu.';
const long = (elements: number) =>
  `<h1>Một bài viết rất dài</h1><div>${`<p>${WORDS} <b>Đậm</b></p>`.repeat(elements / 2)}</div>`;

const MEGABYTES = 20;
const large: readonly [string, string][] = [
  ['10,000 elements', long(10_000)],
  ['20,000 elements', long(20_000)],
  ['50,000 elements', long(50_000)],
  ['80,000 elements', long(80_000)],
  [
    `${MEGABYTES} MB of prose`,
    `<h1>Một bài viết rất dài</h1><div>${`<p>${`${WORDS} `.repeat(60)}</p>`.repeat((MEGABYTES * 2 ** 20) / (60 * Buffer.byteLength(WORDS)))}</div>`,
  ],
  [
    `${MEGABYTES} MB, most of it a picture in the page`,
    `${long(400)}<img alt="" src="data:image/png;base64,${'A'.repeat(MEGABYTES * 2 ** 20)}">`,
  ],
];

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('no Chromium is installed');
const browser = await puppeteer.launch({
  executablePath,
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  await page.evaluate(await bundleForPage(SOURCE));
  const time = async (html: string, url: string, times: number) =>
    (await page.evaluate(
      `bench(${JSON.stringify(html)}, ${JSON.stringify(url)}, ${times})`,
    )) as Timing;

  const pages = readCorpus(positionals[0] ?? '../shared/corpus').filter(
    ({ tier }) => tier !== 'N',
  );
  const timings: Timing[] = [];
  for (const { file, html, url } of pages) {
    const timing = await time(
      html,
      url || 'https://page.invalid/bai-viet-123456.html',
      7,
    );
    timings.push(timing);
    console.log(
      `${file.padEnd(56)} ${timing.ours.toFixed(1).padStart(7)} ms  Readability ${timing.readability.toFixed(1).padStart(7)} ms`,
    );
  }
  const sum = (pick: (timing: Timing) => number) =>
    timings.reduce((total, timing) => total + pick(timing), 0);
  const ours = sum((timing) => timing.ours);
  const readability = sum((timing) => timing.readability);
  const copies = sum((timing) => timing.copy);
  const ratio = ours / (readability + copies);
  const withoutCopy = ours / readability;
  const longest = Math.max(...timings.map((timing) => timing.longest));
  console.log(
    `\nall pages: ${ours.toFixed(0)} ms; Readability ${readability.toFixed(0)} ms and ${copies.toFixed(0)} ms for the copy it needs`,
  );
  console.log(
    `ratio ${ratio.toFixed(2)} (${withoutCopy.toFixed(2)} without Readability's copy); longest single run ${longest.toFixed(0)} ms`,
  );
  const sizes = [];
  for (const [name, html] of large) {
    const timing = await time(
      html,
      'https://page.invalid/bai-viet-123456.html',
      3,
    );
    sizes.push({ name, ...timing });
    console.log(
      `${name}, ${timing.nodes} nodes: ${timing.ours.toFixed(0)} ms (${timing.kind}), Readability ${timing.readability.toFixed(0)} ms`,
    );
  }
  if (values.json)
    console.log(
      JSON.stringify({
        ratio,
        withoutCopy,
        longest,
        pages: timings.length,
        sizes,
      }),
    );
} finally {
  await browser.close();
}
