/**
 * `npm run soak:browsing -- [DIR] [--minutes 60] [--json]`: mixed browsing with contrast, text size and
 * letters on: pages opened, scrolled, pointed at, switched between steps and sizes; one tab stays open all
 * the time while its text comes and goes. Fails at an error of ours and at memory that keeps growing.
 * Chromium only. The last line is one JSON object.
 */
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { launch } from '../tests/harness/launch.ts';
import { startProxy } from '../tests/harness/proxy.ts';
import { churnPage, startChurn } from './measure/churn.ts';
import { type PageFile, servePages, visit } from './measure/files.ts';
import { pause, setStored } from './measure/steps.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string', default: '60' },
    json: { type: 'boolean', default: false },
  },
});
const [folder = 'tests/hard-cases'] = positionals;
const end = performance.now() + Number(values.minutes) * 60_000;
/** Bytes an hour; garbage that is not yet collected goes up and down by more than this in a cycle. */
const mostGrowth = 8_000_000;
const stayingUrl = 'https://vnexpress.net/truc-tiep.html';

/** What readers switch between. */
const wishes: readonly Readonly<Record<string, unknown>>[] = [
  { 'contrast.step': 'aaa', 'text-scale.percent': 100, 'letters.font': 'page' },
  { 'contrast.step': 'aaa', 'text-scale.percent': 150 },
  { 'contrast.step': 'very-high', 'letters.font': 'lexend' },
  { 'contrast.step': 'soft-1', 'text-scale.percent': 100 },
  { 'contrast.step': 'original', 'letters.font': 'page' },
];

interface Memory {
  /** Minutes since the beginning. */
  readonly at: number;
  readonly heap: number;
  /** Of pages that lie in the back/forward cache too, of which there are few. */
  readonly documents: number;
  readonly nodes: number;
  readonly listeners: number;
}

const proxy = await startProxy();
proxy.serve(stayingUrl, churnPage);
const session = await launch('chromium', proxy);
const began = performance.now();
try {
  const files = servePages(folder, proxy);
  const staying = await session.openPage(stayingUrl);
  await staying.evaluate(startChurn, 5);
  const page = await session.browser().newPage();
  const looks: Record<'staying' | 'walking', Memory[]> = {
    staying: [],
    walking: [],
  };
  let cycles = 0;
  while (performance.now() < end) {
    for (const file of files) {
      await browse(page, file, cycles);
      cycles += 1;
      if (performance.now() > end) break;
    }
    looks.staying.push(await memoryOf(staying));
    // Every round at the same page, so that like is compared with like.
    await visit(page, (files[0] as PageFile).url);
    looks.walking.push(await memoryOf(page));
    const last = looks.staying.at(-1);
    if (!values.json && last)
      console.log(
        `${last.at.toFixed(1)} min, ${cycles} pages: ${[
          looks.staying,
          looks.walking,
        ]
          .map((all) => all.at(-1))
          .map(
            (one) =>
              `${((one?.heap ?? 0) / 1e6).toFixed(2)} MB, ${one?.documents} documents, ${one?.nodes} nodes, ${one?.listeners} listeners`,
          )
          .join(' | ')}`,
      );
  }
  const errors = session.log.filter((line) =>
    /Dễ Đọc|chrome-extension:/u.test(line),
  );
  const growth = {
    staying: growthOf(looks.staying),
    walking: growthOf(looks.walking),
  };
  console.log(
    JSON.stringify({
      minutes: (performance.now() - began) / 60_000,
      cycles,
      errors: errors.length,
      growthMBPerHour: {
        staying: growth.staying / 1e6,
        walking: growth.walking / 1e6,
      },
    }),
  );
  for (const error of errors.slice(0, 10)) console.error(error);
  if (errors.length > 0) throw new Error(`${errors.length} errors of ours`);
  if (Math.max(growth.staying, growth.walking) > mostGrowth)
    throw new Error('memory keeps growing');
} finally {
  await session.close();
  await proxy.close();
}

async function browse(page: Page, file: PageFile, cycle: number) {
  await setStored(session, wishes[cycle % wishes.length] ?? {});
  await visit(page, file.url);
  for (let stop = 0; stop < 3; stop += 1) {
    await page.mouse.move(200 + stop * 150, 200 + stop * 100);
    await page.evaluate(() => scrollBy(0, innerHeight * 0.8));
    await pause(300);
  }
  await setStored(session, wishes[(cycle + 1) % wishes.length] ?? {});
  // Half of the readers go on at once: what was under way then reaches a page that is put by.
  await pause(cycle % 2 === 0 ? 600 : 0);
}

async function memoryOf(page: Page): Promise<Memory> {
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.enable');
  for (let round = 0; round < 3; round += 1)
    await client.send('HeapProfiler.collectGarbage');
  await client.detach();
  const metrics = await page.metrics();
  return {
    at: (performance.now() - began) / 60_000,
    heap: metrics.JSHeapUsedSize ?? 0,
    documents: metrics.Documents ?? 0,
    nodes: metrics.Nodes ?? 0,
    listeners: metrics.JSEventListeners ?? 0,
  };
}

/** Bytes an hour by the line of least squares; the first third, in which caches fill, is left out. */
function growthOf(all: readonly Memory[]): number {
  const looks = all.slice(Math.floor(all.length / 3));
  if (looks.length < 3) return 0;
  const mean = (pick: (one: Memory) => number) =>
    looks.reduce((sum, one) => sum + pick(one), 0) / looks.length;
  const [at, heap] = [mean((one) => one.at), mean((one) => one.heap)];
  const over = looks.reduce((sum, one) => sum + (one.at - at) ** 2, 0);
  const product = looks.reduce(
    (sum, one) => sum + (one.at - at) * (one.heap - heap),
    0,
  );
  return over === 0 ? 0 : (product / over) * 60;
}
