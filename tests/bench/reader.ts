/**
 * How quick the reader view is, in the built extension in Chromium: opening an article of 5,000 syllables
 * (saved: reading it from the library included; over a page: extraction included), the size key from press
 * to the first frame in the new size, and long tasks while 50,000 syllables are scrolled through.
 * `npm run bench:reader`, after `npm run build`.
 */
import type { Page } from 'puppeteer-core';
import { serveDemo } from '../harness/demo.ts';
import { launch } from '../harness/launch.ts';
import { libraryOf, saveByShortcut } from '../harness/library-ui.ts';
import { startProxy } from '../harness/proxy.ts';
import { readerOf } from '../harness/ui.ts';
import { printTimes } from './print-times.ts';

const RUNS = 15;
const SCROLLS = 60;
/** 24 syllables. */
const SENTENCE =
  'Sáng sớm sương còn giăng trên mặt hồ, những người bán hoa đã xếp từng bó cúc, bó sen lên xe để kịp phiên chợ đầu ngày. ';

const urls = {
  5000: 'https://vnexpress.net/bai-dai-nam-nghin-chu-4990101.html',
  50000: 'https://vnexpress.net/bai-dai-nam-muoi-nghin-chu-4990102.html',
} as const;

const proxy = await startProxy();
serveDemo(proxy);
for (const [count, url] of Object.entries(urls))
  proxy.serve(url, { body: pageOf(Number(count)) });
const session = await launch('chromium', proxy);
try {
  await saveByShortcut(session, urls[5000]);
  printTimes('saved article of 5,000 syllables, opened', await openSaved());
  printTimes('over its page, extraction included', await openOver());
  const long = await session.openPage(urls[50000]);
  await session.pressCommand(long, 'open-reader');
  await readerOf(long).title();
  const sizes = await session.openPage(urls[5000]);
  await session.pressCommand(sizes, 'open-reader');
  await readerOf(sizes).title();
  printTimes('size key, 5,000 syllables', await pressSize(sizes));
  await sizes.close();
  await long.bringToFront();
  printTimes('size key, 50,000 syllables', await pressSize(long));
  await scrollThrough(long);
} finally {
  await session.close();
  await proxy.close();
}

function pageOf(syllables: number): string {
  const paragraphs = Array.from(
    { length: Math.round(syllables / 96) },
    (_, index) =>
      `<p class="Normal">Đoạn ${index + 1}. ${SENTENCE.repeat(4)}</p>`,
  );
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Bài dài</title>
<body><h1 class="title-detail">Một phiên chợ hoa dài bên hồ</h1>
<p class="description">Chuyện của những người bán hoa kể từ lúc trời còn tối.</p>
<article class="fck_detail">${paragraphs.join('\n')}</article></body></html>`;
}

/** From the address's change to the first frame with the title. */
async function openSaved(): Promise<number[]> {
  const page = await session.openExtensionPage('library.html');
  await libraryOf(page).titles();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++)
    times.push(
      (await page.evaluate(`new Promise((resolve) => {
        const id = document.querySelector('.row-title').getAttribute('href');
        const start = performance.now();
        const look = () => requestAnimationFrame(() => {
          if (document.querySelector('.reader article h1')) {
            const time = performance.now() - start;
            location.hash = '';
            const back = setInterval(() => {
              if (!document.querySelector('.row-title')) return;
              clearInterval(back);
              resolve(time);
            }, 10);
          } else look();
        });
        location.hash = id;
        look();
      })`)) as number,
    );
  await page.close();
  return times;
}

async function openOver(): Promise<number[]> {
  const page = await session.openPage(urls[5000]);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    await page.evaluate(`{
      window.opened = new Promise((resolve) => {
        window.began = performance.now();
        // Not by frames: a tab that is not in front gets none.
        const look = () => setTimeout(() => {
          const root = document.querySelector('de-doc-reader')?.shadowRoot;
          if (root?.querySelector('dialog[open] article h1'))
            resolve(performance.now() - window.began);
          else look();
        }, 2);
        look();
      });
    } 0`); // a promise as the last value would be waited for
    await session.pressCommand(page, 'open-reader');
    times.push((await page.evaluate('window.opened')) as number);
    await session.pressCommand(page, 'open-reader');
    await readerOf(page).closed();
  }
  await page.close();
  return times;
}

async function pressSize(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    await page.evaluate(`{
      const root = document.querySelector('de-doc-reader').shadowRoot;
      const size = () => getComputedStyle(root.querySelector('article > p[data-start]')).fontSize;
      const before = size();
      window.sized = new Promise((resolve) => {
        addEventListener('keydown', ({ timeStamp }) => {
          const look = () => requestAnimationFrame(() =>
            size() === before ? look() : resolve(performance.now() - timeStamp));
          look();
        }, { capture: true, once: true });
      });
    } 0`);
    await page.keyboard.press(run % 2 ? '-' : '+');
    times.push((await page.evaluate('window.sized')) as number);
  }
  return times;
}

async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(`{
    window.tasks = [];
    new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map(({ duration }) => duration)))
      .observe({ type: 'longtask' });
  } 0`);
  await page.mouse.move(600, 400);
  for (let run = 0; run < SCROLLS; run++) {
    await page.mouse.wheel({ deltaY: 900 });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const tasks = (await page.evaluate('window.tasks')) as number[];
  console.log(
    `50,000 syllables, ${SCROLLS} turns of the wheel: ${tasks.length} tasks over 50 ms${tasks.length ? `, longest ${Math.round(Math.max(...tasks))} ms` : ''}`,
  );
}
