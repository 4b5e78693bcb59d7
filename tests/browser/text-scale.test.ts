import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { countFaults } from '../../scripts/measure/faults-in-page.ts';
import { inEachBrowser } from '../harness/each-browser.ts';
import { type Session, waitFor } from '../harness/session.ts';

const url = 'https://vnexpress.net/co-chu.html';

const page = `<!doctype html><meta charset="utf-8"><title>Cỡ chữ</title><style>
  body { margin: 0; font: 14px/1.3 sans-serif }
  .menu { display: flex; height: 40px; overflow: hidden; white-space: nowrap }
  .menu a { padding: 0 12px }
  .teaser { width: 220px; height: 60px; overflow: hidden; float: left }
  .clamp { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; width: 300px }
  .badge { position: absolute; left: 240px; top: 60px; width: 60px; height: 18px; overflow: hidden; font-size: 12px }
  .clear { clear: both }
  .far { width: 105vw }
  .far nav { display: flex; white-space: nowrap }
  .far a { padding-right: 8px }
  .columns { display: flex; width: 480px }
  .columns div { width: 160px }
</style>
<nav class="menu">${Array.from({ length: 9 }, (_, i) => `<a href="#">Chuyên mục ${i}</a>`).join('')}</nav>
<div class="teaser">Phường Tây Hồ mở thêm ba điểm trả kết quả hồ sơ vào sáng thứ bảy</div>
<span class="badge">Mới nhất</span>
<p class="clamp clear">Người dân có thể lấy số từ xa, chọn giờ đến và theo dõi hồ sơ trên điện thoại của mình trong ngày làm việc</p>
<div class="far"><nav>${Array.from({ length: 6 }, (_, i) => `<a href="#">Chuyên mục sâu ${i}</a>`).join('')}</nav></div>
<div class="columns"><div>Personvernerklæringen</div><div>Tổng biên tập</div></div>
<p id="last">Dòng cuối trang</p>`;

async function setPercent(session: Session, percent: number): Promise<void> {
  await session.evaluateInBackground(
    `(globalThis.chrome ?? globalThis.browser).storage.local.set({ 'text-scale.percent': ${percent} }).then(() => true)`,
  );
}

const sizeOf = (tab: Page, selector: string) =>
  tab.evaluate(
    (wanted) =>
      Number.parseFloat(
        getComputedStyle(document.querySelector(wanted) as Element).fontSize,
      ),
    selector,
  );

const pixelsOf = (tab: Page) => tab.evaluate(() => devicePixelRatio);

/**
 * Lines in a box of a fixed size: they may only grow with it, or, where there is less room, flow freely. The room
 * for an advertisement below would make the page wide if it grew too.
 */
const boxedPage = (
  best: 'zoom' | 'tab',
) => `<!doctype html><meta charset="utf-8"><title>Bảng giá</title><style>
  body { margin: 0; font: 14px/1.3 sans-serif }
  .box { position: relative; width: ${best === 'zoom' ? 500 : 1200}px; height: 90px; overflow: hidden }
  .box span { position: absolute; left: 4px; white-space: nowrap }
  .box span:nth-child(even) { left: ${best === 'zoom' ? 250 : 800}px }
  .room { width: 70vw; height: 9px }
  @media (max-width: 900px) { .box { width: auto; height: auto; overflow: visible } .box span { position: static; display: block } }
</style><div class="box">${[
  'Xăng RON 95: 20.530 đồng',
  'Dầu hỏa: 18.000 đồng',
  'Dầu diesel: 18.130 đồng',
  'Dầu mazut: 15.000 đồng',
]
  .map((words, i) => `<span style="top: ${(i >> 1) * 22}px">${words}</span>`)
  .join('')}</div><div class="room"></div>`;

/** What the popup would say of the page in front. */
const told = (session: Session) =>
  session.evaluateInBackground<{ method: string } | null>(
    `(async () => {
      const api = globalThis.browser ?? globalThis.chrome;
      const tab = (await api.tabs.query({ url: '${url}' })).at(-1);
      const call = { channel: 'text-scale', method: 'look' };
      const answer = await api.tabs.sendMessage(tab.id, call).catch(() => null);
      return answer?.value?.status ?? null;
    })()`,
  );

const stored = (session: Session, key: string) =>
  session.evaluateInBackground<unknown>(
    `(globalThis.chrome ?? globalThis.browser).storage.local.get('${key}').then((all) => all['${key}'] ?? null)`,
  );

const forget = (session: Session, key: string) =>
  session.evaluateInBackground(
    `(globalThis.chrome ?? globalThis.browser).storage.local.remove('${key}').then(() => true)`,
  );

inEachBrowser('text size on the live page', ({ session, proxy }) => {
  test.each([200, 400])(
    'at %i per cent sizes in px grow, nothing is cut off or runs over, and undo leaves every byte',
    async (percent) => {
      proxy().serve(url, page);
      await setPercent(session(), 100);
      const tab = await session().openPage(url);
      const density = await pixelsOf(tab);
      await tab.evaluate(countFaults, true, 1, 1);
      const before = await tab.evaluate(
        () => document.documentElement.outerHTML,
      );
      await setPercent(session(), percent);
      await waitFor('larger text', async () => told(session()));
      const faults = await tab.evaluate(countFaults, false, percent / 100, 1);
      expect(faults).toMatchObject({
        clipped: 0,
        overlapping: 0,
        scrollPx: 0,
      });
      expect(faults.enlarged).toBeGreaterThan(0.1);
      // A word longer than its column breaks, and need not stay small.
      const zoomed = (await pixelsOf(tab)) / density;
      expect((await sizeOf(tab, '.columns div')) * zoomed).toBe(
        (14 * percent) / 100,
      );
      await setPercent(session(), 100);
      await waitFor('the size of before', async () =>
        (await told(session())) ? null : true,
      );
      expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(
        before,
      );
      await tab.close();
    },
  );

  test('the measure sees a text that is cut off', async () => {
    proxy().serve(url, page);
    await setPercent(session(), 100);
    const tab = await session().openPage(url);
    await tab.evaluate(countFaults, true, 1, 1);
    await tab.evaluate(() => {
      document.body.style.fontSize = '40px';
    });
    const { clipped } = await tab.evaluate(countFaults, false, 1, 1);
    expect(clipped).toBeGreaterThan(0);
    await tab.close();
  });

  test('where writing sizes anew would keep text small, a zoom is used, kept in mind for the template, and undone', async () => {
    const ways = 'text-scale-memory.ways@vnexpress.net';
    // Firefox has no zoom for one tab alone.
    for (const method of session().name === 'firefox'
      ? (['zoom'] as const)
      : (['zoom', 'tab'] as const)) {
      proxy().serve(url, boxedPage(method));
      await setPercent(session(), 100);
      await forget(session(), ways);
      const tab = await session().openPage(url);
      const html = () => tab.evaluate(() => document.documentElement.outerHTML);
      const [before, density] = [await html(), await pixelsOf(tab)];
      await tab.evaluate(countFaults, true, 1, 1);
      await setPercent(session(), 200);
      await waitFor(method, async () =>
        (await told(session()))?.method === method ? true : null,
      );
      expect(await tab.evaluate(countFaults, false, 2, 1)).toMatchObject({
        clipped: 0,
        overlapping: 0,
        scrollPx: 0,
        enlarged: 1,
      });
      expect(await pixelsOf(tab)).toBe(
        method === 'tab' ? density * 2 : density,
      );
      await waitFor('the method kept in mind', async () =>
        JSON.stringify(await stored(session(), ways)) ===
        JSON.stringify([['', 200, method]])
          ? true
          : null,
      );
      await setPercent(session(), 100);
      await waitFor('the page as it was', async () =>
        (await html()) === before && (await pixelsOf(tab)) === density
          ? true
          : null,
      );
      await tab.close();
    }
    await forget(session(), ways);
  });

  test('a kind of page keeps the size that was chosen on it', async () => {
    const article = `<h1>Bài dài</h1><article class="noi-dung">${`<p>${'chữ trong đoạn dài của một bài báo '.repeat(9)}</p>`.repeat(6)}</article>`;
    const list = '<p id="teaser">Tin đầu trang</p>';
    const sizes = 'text-scale-memory.sizes@vnexpress.net';
    await session().evaluateInBackground(
      `(globalThis.chrome ?? globalThis.browser).storage.local.set({ 'text-scale.percent': 150, '${sizes}': [['article.noi-dung', 300]] }).then(() => true)`,
    );
    for (const [body, selector, size] of [
      [article, 'article p', 48],
      [list, '#teaser', 24],
    ] as const) {
      proxy().serve(
        url,
        `<!doctype html><meta charset="utf-8"><body style="font:16px sans-serif">${body}`,
      );
      const tab = await session().openPage(url);
      await waitFor(`${size} px`, async () =>
        (await sizeOf(tab, selector)) === size ? true : null,
      );
      // By key and menu, as by the popup. Firefox presses only keys that the manifest suggests.
      if (selector !== '#teaser' || session().name === 'firefox') {
        await tab.close();
        continue;
      }
      await session().pressCommand(tab, 'text-larger');
      await waitFor('the next size', async () =>
        (await sizeOf(tab, selector)) === 27.2 ? true : null,
      );
      expect(await stored(session(), sizes)).toEqual([
        ['', 170],
        ['article.noi-dung', 300],
      ]);
      const step = 'contrast.step@vnexpress.net';
      await session().pressCommand(tab, 'contrast-more');
      await waitFor('more contrast', async () =>
        (await stored(session(), step)) === 'aa' ? true : null,
      );
      await session().chooseMenuItem(tab, 'contrast-less');
      await waitFor('less contrast', async () =>
        (await stored(session(), step)) === 'original' ? true : null,
      );
      await tab.close();
      await forget(session(), step);
    }
    await forget(session(), 'text-scale.percent@vnexpress.net');
    await forget(session(), sizes);
    await setPercent(session(), 100);
  });

  test('the sentence at the top of the screen stays there', async () => {
    const paragraphs = Array.from(
      { length: 60 },
      (_, i) =>
        `<p id="p${i}">Đoạn thứ ${i}: ${'chữ trong đoạn dài để xuống dòng nhiều lần khi cỡ chữ tăng lên '.repeat(4)}</p>`,
    );
    proxy().serve(
      url,
      `<meta charset="utf-8"><h1>Bài dài</h1><article>${paragraphs.join('')}</article>`,
    );
    await setPercent(session(), 100);
    const tab = await session().openPage(url);
    const topOf = () =>
      tab.evaluate(
        () => document.getElementById('p30')?.getBoundingClientRect().top ?? -1,
      );
    await tab.evaluate(() => document.getElementById('p30')?.scrollIntoView());
    const before = await topOf();
    await setPercent(session(), 200);
    await waitFor('larger text', async () =>
      (await sizeOf(tab, '#p30')) > 30 ? true : null,
    );
    expect(Math.abs((await topOf()) - before)).toBeLessThan(30);
    await setPercent(session(), 100);
    await tab.close();
  });
});
