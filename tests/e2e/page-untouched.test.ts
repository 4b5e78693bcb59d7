import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { BIRTHPLACE, NEWSPAPER } from '../harness/demo.ts';
import { inEachBrowser } from '../harness/each-browser.ts';
import { find, readerOf } from '../harness/ui.ts';

interface PageState {
  readonly html: string;
  readonly scroll: readonly [number, number];
  readonly focused: string | null;
}

const STATE = `({
  html: document.documentElement.outerHTML,
  scroll: [scrollX, scrollY],
  focused: document.activeElement?.getAttribute('href') ?? null,
})`;

/** Notes every change of the page's own tree, the reader's element apart. */
const WATCH = `
  window.changes = [];
  new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      const ours = [...addedNodes, ...removedNodes].every((node) => node.localName === 'de-doc-reader');
      if (type !== 'childList' || !ours || target !== document.documentElement)
        window.changes.push([type, target.nodeName, attributeName].join(' '));
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });`;

inEachBrowser('the page beneath', ({ session }) => {
  const state = (page: Page) => page.evaluate(STATE) as Promise<PageState>;

  test.each([
    { url: BIRTHPLACE, link: '/lam-sach-ho-tay.html' },
    { url: NEWSPAPER, link: 'https://vnexpress.net/cho-quang-an-4980001.html' },
  ])(
    '$url is byte for byte the same after the reader',
    async ({ url, link }) => {
      const page = await session().openPage(url);
      await page.evaluate(WATCH);
      await page.evaluate(
        `document.querySelector('[href="${link}"]').focus(); scrollTo(0, 300);`,
      );
      const before = await state(page);
      expect(before.scroll).toEqual([0, 300]);
      const reader = readerOf(page);

      await session().pressCommand(page, 'open-reader');
      await reader.title();
      await reader.press('A+');
      await reader.press('Tăng tương phản');
      await page.keyboard.press('Escape');
      await reader.closed();
      expect(await state(page)).toEqual(before);

      await session().pressCommand(page, 'open-reader');
      await reader.title();
      await (await find(page, 'button', 'Đóng chế độ đọc')).click();
      await reader.closed();
      expect(await state(page)).toEqual(before);
      expect(await page.evaluate('window.changes')).toEqual([]);
      await page.close();
    },
  );

  test('a page nobody asked about carries no trace of the extension', async () => {
    const page = await session().openPage(BIRTHPLACE);
    const html = await page.content();
    expect(html).not.toMatch(/de-doc|extension:\/\//u);
    await page.close();
  });
});
