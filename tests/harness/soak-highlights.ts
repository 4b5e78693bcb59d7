/**
 * Highlights made in two tabs while the paper rewrites its page and the background is killed again and again:
 * whatever was shown as highlighted must be in the store, and be found again where its words still stand.
 */
import type { Page } from 'puppeteer-core';
import type { LocalProxy } from './proxy.ts';
import { paintedWords, selectWords } from './select-words.ts';
import { type Session, waitFor } from './session.ts';

/** @param attempt a page that an earlier one left highlights on is of no use */
const urlOf = (attempt: number) =>
  `https://vnexpress.net/phuong-nao-trong-them-cay-499977${attempt}.html`;

const REWRITES = 5;
/** Puts a post on top, with new nodes for everything; tells when all that was painted stands on them. */
const REWRITE = `new Promise((resolve) => {
  const ranges = () => [...CSS.highlights].filter(([name]) => name.startsWith('de-doc-')).flatMap(([, all]) => [...all]);
  const wanted = ranges().length;
  const article = document.querySelector('article');
  const begun = performance.now();
  article.innerHTML = '<p>Tin mới: đội cây xanh vừa báo thêm một đợt trồng nữa.</p>' + article.innerHTML;
  const look = () => {
    const now = ranges();
    if (now.length === wanted && now.every((range) => range.startContainer.isConnected && String(range) !== ''))
      resolve(performance.now() - begun);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})`;

export interface Soak {
  /** Highlights that were painted. */
  readonly made: number;
  /** Of them those that the store has not. */
  readonly lost: readonly string[];
  /** Of them those whose words stand on the last version of the page and are not painted there. */
  readonly unfound: readonly string[];
  /** Words that were painted before anybody had highlighted them: another highlight stood there. */
  readonly misplaced: readonly string[];
  /** Times that the background was killed. */
  readonly kills: number;
  /** Times that a highlight had to be asked for again, its first asking having died with the background. */
  readonly repeats: number;
  /** Milliseconds from a rewrite of all of the text, as live blogs do, until all is painted again. */
  readonly repaints: readonly number[];
}

/**
 * @param count how many are made
 * @param versions of the page, among which they are spread
 * @param killEvery the background dies while each so-manieth is made
 */
export async function soakHighlights(
  session: Session,
  proxy: LocalProxy,
  {
    count,
    versions,
    killEvery,
    attempt = 0,
  }: {
    count: number;
    versions: number;
    killEvery: number;
    attempt?: number;
  },
): Promise<Soak> {
  const url = urlOf(attempt);
  const each = Math.ceil(count / versions);
  const made: string[] = [];
  const misplaced: string[] = [];
  let kills = 0;
  let repeats = 0;
  proxy.serve(url, pageOf(count, 0, each));
  const own = await session.openExtensionPage('library.html');
  const tabs = [await session.openPage(url), await session.openPage(url)];
  for (let version = 0; version < versions; version++) {
    proxy.serve(url, pageOf(count, version, each));
    for (const tab of tabs) await tab.reload();
    const last = Math.min(count, (version + 1) * each);
    for (let n = version * each; n < last; n++) {
      const tab = tabs[n % tabs.length] as Page;
      const quote = quoteOf(n);
      if ((await paintedWords(tab)).includes(quote)) misplaced.push(quote);
      await selectWords(tab, quote);
      await session.pressCommand(tab, 'highlight');
      if (n % killEvery === 0) {
        await session.killBackground();
        kills++;
      }
      if (!(await isPainted(tab, quote, 3000))) {
        repeats++;
        await wake(own);
        await selectWords(tab, quote);
        await session.pressCommand(tab, 'highlight');
        if (!(await isPainted(tab, quote, 20_000)))
          throw new Error(`“${quote}” cannot be highlighted`);
      }
      made.push(quote);
      await wake(own);
    }
  }
  const stored = new Set(await storedWords(own));
  const [tab] = tabs as [Page];
  const standing = made.filter((_, n) => stands(n, versions - 1, each));
  await tab.bringToFront();
  await tab.reload();
  await waitFor('the page’s highlights', async () =>
    (await paintedWords(tab)).length >= standing.length ? true : null,
  ).catch(() => undefined); // those that are missing are told below
  const painted = new Set(await paintedWords(tab));
  const repaints: number[] = [];
  for (let n = 0; n < REWRITES; n++)
    repaints.push((await tab.evaluate(REWRITE)) as number);
  for (const page of [own, ...tabs]) await page.close();
  return {
    made: made.length,
    lost: made.filter((quote) => !stored.has(quote)),
    unfound: standing.filter((quote) => !painted.has(quote)),
    misplaced,
    kills,
    repeats,
    repaints,
  };
}

const isPainted = (tab: Page, quote: string, patience: number) =>
  waitFor(
    quote,
    async () => ((await paintedWords(tab)).includes(quote) ? true : null),
    patience,
  ).catch(() => false);

/** A message starts the background that was killed. */
function wake(own: Page): Promise<unknown> {
  return own.evaluate(`(globalThis.browser ?? chrome).runtime.sendMessage(
    { channel: 'library', method: 'known', input: ${JSON.stringify(urlOf(0))} }).then(() => true)`);
}

/** Words of the highlights on the disk. */
function storedWords(own: Page): Promise<readonly string[]> {
  return own.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('library');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const asking = opening.result.transaction('highlights').objectStore('highlights').getAll();
      asking.onsuccess = () => {
        opening.result.close();
        resolve(asking.result.filter((row) => row.deletedAt === null).map((row) => row.target.exact));
      };
    };
  })`) as Promise<string[]>;
}

/** One sentence a paragraph; each is another one. */
function quoteOf(n: number): string {
  return `tổ ${n + 1} trồng thêm ${(n * 7) % 90} gốc bàng ở ngõ ${(n * 13) % 400} trước mùa mưa`;
}

/**
 * In each version every seventh paragraph is rewritten and every eleventh has gone, of those that were highlighted
 * on an earlier one.
 */
function stands(n: number, version: number, each: number): boolean {
  const isEarlier = Math.floor(n / each) < version;
  return !isEarlier || (n % 7 !== version % 7 && n % 11 !== version % 11);
}

function pageOf(count: number, version: number, each: number): string {
  const plans = Array.from({ length: count }, (_, n) => {
    const quote = quoteOf(n);
    if (stands(n, version, each))
      return `<p>Theo kế hoạch, ${quote} năm nay.</p>`;
    return n % 11 === version % 11
      ? ''
      : `<p>Theo kế hoạch, ${quote.replace('trồng thêm', 'không còn trồng')} năm nay.</p>`;
  });
  const news = Array.from(
    { length: version },
    (_, n) =>
      `<p>Cập nhật lần ${n + 1}: đội cây xanh đã tới nơi từ sáng sớm.</p>`,
  );
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Phường nào trồng thêm cây - VnExpress</title></head>
    <body><h1 class="title-detail">Phường nào trồng thêm cây</h1>
    <p class="description">Các tổ dân phố trồng thêm cây trước mùa mưa.</p>
    <article class="fck_detail">${news.join('')}${plans.join('')}</article></body></html>`;
}
