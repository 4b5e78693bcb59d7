import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { violations } from '../harness/axe.ts';
import { BIRTHPLACE } from '../harness/demo.ts';
import { inEachBrowser } from '../harness/each-browser.ts';
import { fakeSpeech } from '../harness/fake-speech.ts';
import { libraryOf, saveByShortcut } from '../harness/library-ui.ts';
import { DESKTOP, ZOOMED } from '../harness/session.ts';
import { look, press, readerOf, words } from '../harness/ui.ts';

/** Height of the reader's bar, and how much of it can be seen. */
const bar = (page: Page) =>
  look<{ height: number; seen: number }>(
    page,
    `const box = root.querySelector('.reader-bar').getBoundingClientRect();
     return { height: box.height, seen: box.bottom };`,
  );
/** By the wheel: what scrolls by itself does not send the bar away. */
const scrollBy = async (page: Page, by: number) => {
  await page.mouse.move(600, 400);
  await page.mouse.wheel({ deltaY: by });
};

inEachBrowser('help while reading', ({ session }) => {
  test('the bar is one row that makes room; a syllable is seen large, spelt and said', async () => {
    await saveByShortcut(session(), BIRTHPLACE);
    const page = await session().openExtensionPage('library.html');
    await page.setViewport(DESKTOP);
    await page.evaluate(
      fakeSpeech({
        voices: [{ name: 'Minh An', lang: 'vi-VN' }],
        reportsWords: false,
        msPerWord: 20,
      }),
    );
    const [title = ''] = await libraryOf(page).titles();
    await libraryOf(page).open(title);
    await readerOf(page).title();

    expect((await bar(page)).height).toBeLessThan(80);
    await look(page, `root.activeElement?.blur();`);
    await scrollBy(page, 300);
    await expect
      .poll(async () => {
        await scrollBy(page, 30);
        return (await bar(page)).seen;
      })
      .toBeLessThanOrEqual(0);
    await look(page, `root.querySelector('.reader-bar .listen').focus();`);
    await expect.poll(async () => (await bar(page)).seen).toBeGreaterThan(40);
    await scrollBy(page, 300);
    expect((await bar(page)).seen).toBeGreaterThan(40);
    await look(page, `root.activeElement.blur();`);
    await scrollBy(page, 200);
    await expect
      .poll(async () => (await bar(page)).seen)
      .toBeLessThanOrEqual(0);
    await scrollBy(page, -100);
    await expect.poll(async () => (await bar(page)).seen).toBeGreaterThan(40);

    await page.evaluate('window.scrollTo(0, 0)');
    const selectFirst = () =>
      look(
        page,
        `const walker = document.createTreeWalker(root.querySelector('article h1'), NodeFilter.SHOW_TEXT);
         const node = walker.nextNode();
         const word = /[\\p{L}\\p{M}]+/u.exec(node.data)[0];
         getSelection().setBaseAndExtent(node, node.data.indexOf(word), node, node.data.indexOf(word) + word.length);`,
      );
    await selectFirst();
    await press(page, words.spelling.open);
    await expect
      .poll(() =>
        look(page, `return clean(root.querySelector('.syllable-help'));`),
      )
      .toContain('quờ – ân – quân – nặng – quận');
    await expect
      .poll(() => look(page, `return root.querySelector('.highlight-float')`))
      .toBeNull();
    await session().emulateMedia(page, { dark: true, reducedMotion: true });
    expect(await violations(page)).toEqual([]);
    await press(page, words.spelling.saySpelt);
    await expect
      .poll(() => page.evaluate('window.said.at(-1)'))
      .toBe('quờ, ân, quân, nặng, quận');
    await press(page, 'quân');
    await expect
      .poll(() =>
        look(page, `return clean(root.querySelector('.syllable-large'));`),
      )
      .toBe('quân');
    await page.setViewport(ZOOMED);
    await expect
      .poll(() =>
        look(
          page,
          `return [...root.querySelectorAll('.reader-panel *')]
            .filter((node) => node.getBoundingClientRect().right > innerWidth + 0.5).length;`,
        ),
      )
      .toBe(0);
    // A sheet is not covered by the bar of a selection.
    await selectFirst();
    await expect
      .poll(() =>
        look(
          page,
          `const bar = root.querySelector('.highlight-float');
           return bar && getComputedStyle(bar).display;`,
        ),
      )
      .toBe('none');
    await page.close();
  });
});
