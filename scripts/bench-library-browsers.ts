/**
 * `npm run bench:library:browsers -- [--articles N] [--browser chromium|firefox]`: fills the library of a real browser
 * with real-length news and measures, in milliseconds: start (navigation to the drawn list), the newest 50, phrases
 * through the page's own worker, saves with five pictures, the heap (Chromium), an import of 20,000 Pocket rows.
 * Needs `npm run build`.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ElementHandle, Page } from 'puppeteer-core';
import { launch } from '../tests/harness/launch.ts';
import { startProxy } from '../tests/harness/proxy.ts';
import {
  type BrowserName,
  type Session,
  toFront,
  waitFor,
} from '../tests/harness/session.ts';
import { childrenCpuSeconds } from './library/cpu-time';
import type * as inPage from './library/in-page.ts';
import { rounded, share } from './library/measure-engine';
import { phrasesOf } from './library/phrases';
import { readStories, STORIES } from './library/stories';
import { openPageOfSources } from './page-of-sources.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '50000' },
    rows: { type: 'string', default: '20000' },
    browser: { type: 'string' },
    stories: { type: 'string', default: STORIES },
  },
});
const articles = Number(values.articles);
const rows = Number(values.rows);
const BATCH = 2500;
const STORE = 'https://stories.example/batch.json';

/** Asks the search's own worker, and gives how long the answer took. */
const ASK = `(phrase) => {
  const address = '/search-worker.js';
  globalThis.searcher ??= new Worker(
    globalThis.trustedTypes?.createPolicy('de-doc-worker', { createScriptURL: () => address })
      .createScriptURL(address) ?? address);
  const call = (globalThis.calls = (globalThis.calls ?? 1e6) + 1);
  const start = performance.now();
  return new Promise((resolve) => {
    searcher.addEventListener('message', function heard({ data }) {
      if (data.answer !== call) return;
      searcher.removeEventListener('message', heard);
      resolve(performance.now() - start);
    });
    searcher.postMessage({ call, method: 'find', of: [phrase, false] });
  });
}`;

const storyAt = readStories(values.stories);
const proxy = await startProxy();
const browsers: readonly BrowserName[] = values.browser
  ? [values.browser as BrowserName]
  : ['chromium', 'firefox'];
for (const browser of browsers) {
  const session = await launch(browser, proxy);
  try {
    console.log(
      JSON.stringify({
        browser,
        articles,
        ...(await measure(session, browser)),
      }),
    );
  } finally {
    await session.close();
  }
}
await proxy.close();

async function measure(session: Session, browser: BrowserName) {
  const sources = await openPageOfSources<typeof inPage>(
    session,
    `${import.meta.dirname}/library/in-page.ts`,
  );
  for (let from = 0; from < articles; from += BATCH) {
    const length = Math.min(BATCH, articles - from);
    const batch = Array.from({ length }, (_, n) => storyAt(from + n));
    const headers = { 'access-control-allow-origin': '*' };
    const type = 'application/json';
    proxy.serve(STORE, { body: JSON.stringify(batch), type, headers });
    await sources.call('fill', STORE, from);
  }
  const pages: number[] = [];
  for (let n = 0; n < 10; n++) pages.push(await sources.call('firstPage'));
  const saves = await sources.call('saves', 40);
  await sources.page.close();
  const starts = [await start(session), await start(session)];
  const { page, ...searched } = await search(session);
  const heapMB = browser === 'chromium' ? await heap(page) : null;
  await page.close();
  return {
    startMs: Math.round(Math.min(...starts)),
    newest50Ms: rounded(share(pages, 0.5)),
    saveP95Ms: Math.round(share(saves, 0.95)),
    ...searched,
    heapMB,
    import: { rows, ...(await importRows(session)) },
  };
}

/** From the navigation to the first rows. */
async function start(session: Session): Promise<number> {
  const page = await session.openExtensionPage('library.html#/all');
  await page.waitForSelector('[role=row]');
  const time = (await page.evaluate(
    `performance.getEntriesByName('list')[0].startTime`,
  )) as number;
  await page.close();
  return time;
}

async function search(session: Session) {
  const page = await session.openExtensionPage('options.html');
  const ask = (phrase: string) =>
    page.evaluate(`(${ASK})(${JSON.stringify(phrase)})`) as Promise<number>;
  const first = await ask('ha noi');
  const times: number[] = [];
  for (const phrase of phrasesOf(storyAt, articles, 200))
    times.push(await ask(phrase));
  return {
    page,
    firstSearchMs: Math.round(first),
    phraseP50Ms: Math.round(share(times, 0.5)),
    phraseP95Ms: Math.round(share(times, 0.95)),
  };
}

/** Of the search's thread, after a collection. Firefox's driver does not tell. */
async function heap(page: Page): Promise<number | null> {
  const [worker] = page.workers();
  if (!worker?.client) return null;
  await worker.client.send('HeapProfiler.collectGarbage');
  const usage = (await worker.client.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  return rounded((usage.usedSize + (usage.backingStorageSize ?? 0)) / 1e6);
}

async function importRows(session: Session) {
  const folder = await mkdtemp(join(tmpdir(), 'de-doc-rows-'));
  const path = join(folder, 'part_000000.csv');
  const lines = Array.from(
    { length: rows },
    (_, n) =>
      `"Bài, số ${n}",https://pocket${n % 300}.example/bai-${2_000_000 + n}.html,${1_600_000_000 + n},kinh tế|vàng,${n % 3 ? 'unread' : 'archive'}`,
  );
  await writeFile(
    path,
    ['title,url,time_added,tags,status', ...lines].join('\n'),
  );
  const page = await session.openExtensionPage('library.html#/import');
  await toFront(page);
  const input = await page.waitForSelector('input[type=file]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
  const button = await page.waitForSelector('.import-choices + .row .main', {
    timeout: 120_000,
  });
  const began = performance.now();
  const cpu = childrenCpuSeconds();
  await button?.click();
  const sum = `thêm ${rows.toLocaleString('vi')}`;
  // Asked again and again: the driver's patience with one question is three minutes.
  await waitFor(
    sum,
    async () => {
      const said = (await page.evaluate('document.body.textContent')) as string;
      return said.includes(sum) ? true : null;
    },
    600_000,
  );
  await rm(folder, { recursive: true });
  return {
    seconds: rounded((performance.now() - began) / 1000),
    cpuSeconds: rounded(childrenCpuSeconds() - cpu),
  };
}
