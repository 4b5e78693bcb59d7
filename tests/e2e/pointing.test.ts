import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from '../harness/each-browser.ts';
import { toFront, waitFor } from '../harness/session.ts';
import { popupOf, readerOf, waitForText, words } from '../harness/ui.ts';

/** A district library's page: a list of links, and among them one text that no rule takes for an article. */
const URL = 'https://thuvien.quan-binh.example.vn/doc-sach';
const SENTENCE = 'Bà Tư đem chiếc máy may cũ ra hiên, lau từng vòng sắt.';
const paragraph = `<p>${`${SENTENCE} `.repeat(3)}</p>`;
const links = Array.from(
  { length: 40 },
  (_, index) =>
    `<div class="tin"><h3><a href="/tin-${index}">Phòng đọc phường số ${index} mở cửa thêm buổi tối thứ bảy</a></h3></div>`,
).join('');
const HTML = `<!doctype html><meta charset="utf-8"><title>Thư viện</title>
  <body><main><div class="danh-sach">${links}</div>
  <div class="truyen-ngan">${paragraph.repeat(2)}</div></main></body>`;

inEachBrowser('pointing at the article', ({ session, proxy }) => {
  let page: Page;
  beforeAll(async () => {
    proxy().serve(URL, { body: HTML });
    page = await session().openPage(URL);
  });
  const openPopup = async () =>
    popupOf(await session().clickToolbarButton(page));
  const picker = () =>
    waitFor(
      'the picker',
      async () =>
        (await page.evaluate(
          "document.querySelector('de-doc-picker')?.shadowRoot?.querySelector('[role=status]')?.textContent ?? null",
        )) as string | null,
    );

  test('the popup says why it reads nothing, and offers to be shown', async () => {
    const popup = await openPopup();
    await waitForText(popup.page, words.page.listPage);
    await popup.press(words.pointing.start);
    await toFront(page);
    expect(await picker()).toContain('Vùng khoảng');
  });

  test('the keyboard alone chooses; the choice is read and leaves no trace on the page', async () => {
    expect(await picker()).toContain('Bà Tư đem');
    await page.keyboard.press('Enter');
    // The page itself says the sentence too: only after the reader has a title is it the reader's.
    await readerOf(page).title();
    await waitForText(page, SENTENCE);
    expect(await readerOf(page).isOpen()).toBe(true);
    await readerOf(page).close();
    await readerOf(page).closed();
    const left = await page.evaluate(
      "document.querySelectorAll('de-doc-picker, de-doc-reader').length",
    );
    expect(left).toBe(0);
  });

  test('the site is read that way from then on, until the reader forgets it', async () => {
    await page.reload();
    const popup = await openPopup();
    await waitForText(popup.page, 'Đang đọc theo vùng bạn đã chọn');
    await popup.press(words.pointing.forget);
    await waitForText(popup.page, words.page.listPage);
    await popup.page.close();
  });

  test('Escape leaves everything as it was', async () => {
    const before = await page.evaluate('document.documentElement.outerHTML');
    const popup = await openPopup();
    await popup.press(words.pointing.start);
    await toFront(page);
    await picker();
    await page.keyboard.press('Escape');
    await waitFor('the picker to close', async () =>
      (await page.evaluate("document.querySelector('de-doc-picker')"))
        ? null
        : true,
    );
    expect(await page.evaluate('document.documentElement.outerHTML')).toBe(
      before,
    );
  });
});
