import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { BIRTHPLACE } from '../harness/demo.ts';
import { inEachBrowser } from '../harness/each-browser.ts';
import { libraryOf } from '../harness/library-ui.ts';
import { saveAll, storyOf } from '../harness/seed-library.ts';
import { ZOOMED } from '../harness/session.ts';
import { look, popupOf, readerOf } from '../harness/ui.ts';

/** Elements that stick out of the window to the right, and whether the whole scrolls sideways. */
const OVERFLOW = `
  const scroller = root.querySelector?.('dialog') ?? document.scrollingElement;
  const wide = [...root.querySelectorAll('*')]
    .filter((node) => node.getClientRects().length > 0)
    .filter((node) => node.getBoundingClientRect().right > innerWidth + 0.5 &&
      getComputedStyle(node).position !== 'fixed')
    .map((node) => node.localName + '.' + node.className);
  return { scrolls: scroller.scrollWidth > scroller.clientWidth, wide };`;

/** Days of the weeks, and words of the columns' names, that stand in more than one line. */
const BROKEN = `
  const linesOf = (node, from, to) => {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  };
  const days = [...root.querySelectorAll('.weeks tbody th')].map(({ firstChild }) => [firstChild, 0, firstChild.data.length]);
  const names = [...root.querySelectorAll('.weeks thead th')].flatMap(({ firstChild }) =>
    [...firstChild.data.matchAll(/\\S+/gu)].map(({ 0: word, index }) => [firstChild, index, index + word.length]));
  return days.length === 0 ? null : [...days, ...names]
    .filter((place) => linesOf(...place) > 1)
    .map(([node, from, to]) => node.data.slice(from, to));`;

inEachBrowser('at 400 % zoom (320 CSS px)', ({ session }) => {
  const reflows = async (page: Page) => {
    await page.setViewport(ZOOMED);
    expect(await page.evaluate('innerWidth')).toBe(320);
    await expect
      .poll(() => look(page, OVERFLOW), { timeout: 3_000 })
      .toEqual({ scrolls: false, wide: [] });
    await page.close();
  };

  test('the popup does not scroll sideways', async () => {
    const page = await session().openPage(BIRTHPLACE);
    const popup = popupOf(await session().openPopupAsPage(page));
    await popup.points();
    await reflows(popup.page);
  });

  test('the reader does not scroll sideways', async () => {
    const page = await session().openPage(BIRTHPLACE);
    await page.setViewport({ ...ZOOMED, height: 200 });
    await session().pressCommand(page, 'open-reader');
    await readerOf(page).title();
    // It begins with its bar, though the title that has the focus is taller than the window.
    expect(
      await look(
        page,
        `return [root.activeElement?.localName, root.querySelector('dialog').scrollTop];`,
      ),
    ).toEqual(['h1', 0]);
    await reflows(page);
  });

  test('library and options do not scroll sideways', async () => {
    const library = await session().openExtensionPage('library.html');
    await libraryOf(library).titles();
    await reflows(library);
    const options = await session().openExtensionPage('options.html');
    await options.waitForSelector('h1');
    await reflows(options);
  });

  test('the weeks of the statistics stand in one line each', async () => {
    const page = await session().openExtensionPage('library.html#/all');
    await saveAll(page, [storyOf('https://bao.vn/mot-499001.html', 'Một', '')]);
    const statistics = await session().openExtensionPage(
      'library.html#/statistics',
    );
    await statistics.setViewport(ZOOMED);
    await expect.poll(() => look(statistics, BROKEN)).toEqual([]);
    await reflows(statistics);
  });
});
