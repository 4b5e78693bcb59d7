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
</style>
<nav class="menu">${Array.from({ length: 9 }, (_, i) => `<a href="#">Chuyên mục ${i}</a>`).join('')}</nav>
<div class="teaser">Phường Tây Hồ mở thêm ba điểm trả kết quả hồ sơ vào sáng thứ bảy</div>
<span class="badge">Mới nhất</span>
<p class="clamp clear">Người dân có thể lấy số từ xa, chọn giờ đến và theo dõi hồ sơ trên điện thoại của mình trong ngày làm việc</p>
<div class="far"><nav>${Array.from({ length: 6 }, (_, i) => `<a href="#">Chuyên mục sâu ${i}</a>`).join('')}</nav></div>
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

inEachBrowser('text size on the live page', ({ session, proxy }) => {
  test.each([200, 400])(
    'at %i per cent sizes in px grow, nothing is cut off or runs over, and undo leaves every byte',
    async (percent) => {
      proxy().serve(url, page);
      await setPercent(session(), 100);
      const tab = await session().openPage(url);
      await tab.evaluate(countFaults, true, 1, 1);
      const before = await tab.evaluate(
        () => document.documentElement.outerHTML,
      );
      await setPercent(session(), percent);
      await waitFor('larger text', async () =>
        (await sizeOf(tab, '#last')) >= (14 * percent) / 100 - 0.1
          ? true
          : null,
      );
      const faults = await tab.evaluate(countFaults, false, percent / 100, 1);
      expect(faults).toMatchObject({
        clipped: 0,
        overlapping: 0,
        scrollPx: 0,
      });
      expect(await sizeOf(tab, '.teaser')).toBeGreaterThan(14);
      await setPercent(session(), 100);
      await waitFor('the size of before', async () =>
        (await sizeOf(tab, '#last')) === 14 ? true : null,
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
