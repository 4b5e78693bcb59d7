import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { violations } from '../harness/axe.ts';
import { BIRTHPLACE } from '../harness/demo.ts';
import { inEachBrowser } from '../harness/each-browser.ts';
import { fakeSpeech } from '../harness/fake-speech.ts';
import { libraryOf, saveByShortcut } from '../harness/library-ui.ts';
import { DESKTOP, waitFor, ZOOMED } from '../harness/session.ts';
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

/** Upper edge of the free lines, in px of the whole article; null while line focus is off. */
const shade = (page: Page) =>
  look<number | null>(
    page,
    `const path = root.querySelector('.line-shade')?.style.clipPath;
     const top = /Z ?M ?-?[\\d.]+ (-?[\\d.]+)/.exec(path ?? '')?.[1];
     return top === undefined ? null : Math.round(Number(top) + root.querySelector('dialog').scrollTop);`,
  );

inEachBrowser('help while reading', ({ session }) => {
  test('line focus moves by rendered line, and leaves arrow keys alone when off', async () => {
    const page = await session().openPage(BIRTHPLACE);
    await session().pressCommand(page, 'open-reader');
    await readerOf(page).title();
    const key = (one: Page, name: string) => one.keyboard.press(name as never);
    expect(await shade(page)).toBeNull();
    await key(page, 'l');
    const first = await waitFor('a shade', () => shade(page));
    const tops = [first];
    for (let i = 0; i < 6; i++) {
      const last = tops.at(-1) ?? 0;
      await key(page, 'ArrowDown');
      tops.push(
        await waitFor('the next line', async () => {
          const top = await shade(page);
          // Between a scroll and the frame after it the two do not belong together.
          await new Promise((resolve) => setTimeout(resolve, 80));
          const isStill = top === (await shade(page));
          return isStill && top !== null && top > last ? top : null;
        }),
      );
    }
    await key(page, 'ArrowUp');
    await expect
      .poll(async () => Math.abs(((await shade(page)) ?? 0) - (tops[5] ?? 0)))
      .toBeLessThanOrEqual(1);
    // What is free is one line of the text, no more and no less.
    const [hole = 0, line = 0] = await look<number[]>(
      page,
      `const path = root.querySelector('.line-shade').style.clipPath;
       const [, top, bottom] = /Z ?M ?-?[\\d.]+ (-?[\\d.]+) ?H ?[\\d.]+ ?V ?(-?[\\d.]+)/.exec(path) ?? [];
       return [bottom - top, parseFloat(getComputedStyle(root.querySelector('article h1')).lineHeight)];`,
    );
    expect(hole).toBeGreaterThan(12);
    expect(hole).toBeLessThan(line * 1.5);
    // The same words stay free when the window or the letters change their size.
    const free = () =>
      look<number[]>(
        page,
        `const path = root.querySelector('.line-shade').style.clipPath;
         const [, top, bottom] = (/Z ?M ?-?[\\d.]+ (-?[\\d.]+) ?H ?[\\d.]+ ?V ?(-?[\\d.]+)/.exec(path) ?? []).map(Number);
         const range = document.createRange();
         const words = [];
         let index = 0;
         for (const leaf of root.querySelectorAll('article [data-start]')) {
           const walker = document.createTreeWalker(leaf, NodeFilter.SHOW_TEXT);
           while (walker.nextNode()) {
             const node = walker.currentNode;
             for (const { index: at, 0: word } of node.data.matchAll(/\\S+/g)) {
               index++;
               range.setStart(node, at); range.setEnd(node, at + word.length);
               const box = range.getBoundingClientRect();
               const middle = (box.top + box.bottom) / 2;
               if (box.width > 0 && middle > top && middle < bottom) words.push(index);
             }
           }
         }
         return words;`,
      );
    const lit = await free();
    expect(lit.length).toBeGreaterThan(2);
    const keepsLit = async () =>
      (await free()).some((word) => lit.includes(word));
    await page.setViewport({ width: 800, height: 700 });
    await expect.poll(keepsLit).toBe(true);
    await key(page, '+');
    await expect.poll(keepsLit).toBe(true);
    await key(page, '0');
    await page.setViewport({ width: 1366, height: 700 });
    // By mouse and by touch: the line that is pointed at.
    const below = (lines: number) =>
      look<number[]>(
        page,
        `const [, top, bottom] = (/Z ?M ?-?[\\d.]+ (-?[\\d.]+) ?H ?[\\d.]+ ?V ?(-?[\\d.]+)/.exec(root.querySelector('.line-shade').style.clipPath) ?? []).map(Number);
         const range = document.createRange();
         for (const leaf of root.querySelectorAll('article > p[data-start]')) {
           range.selectNodeContents(leaf);
           for (const { left, top: upper, height } of range.getClientRects())
             if (upper > bottom + ${lines} * 32) return [left + 8, upper + height / 2];
         }
         return [];`,
      );
    const isLit = async (y: number) =>
      look<boolean>(
        page,
        `const [, top, bottom] = (/Z ?M ?-?[\\d.]+ (-?[\\d.]+) ?H ?[\\d.]+ ?V ?(-?[\\d.]+)/.exec(root.querySelector('.line-shade').style.clipPath) ?? []).map(Number);
         return top < ${y} && ${y} < bottom;`,
      );
    const [mouseX = 0, mouseY = 0] = await below(1);
    await page.mouse.move(mouseX, mouseY);
    await page.mouse.move(mouseX + 5, mouseY);
    await expect.poll(() => isLit(mouseY)).toBe(true);
    const [touchX = 0, touchY = 0] = await below(1);
    await page.touchscreen.tap(touchX, touchY);
    await expect.poll(() => isLit(touchY)).toBe(true);
    // Three lines, five, the ruler below one, the sentence, nothing.
    const shape = () =>
      look<string>(
        page,
        `const path = root.querySelector('.line-shade')?.style.clipPath;
         if (!path) return root.querySelector('.line-ruler') ? 'ruler' : 'off';
         const [, top, bottom] = (/Z ?M ?-?[\\d.]+ (-?[\\d.]+) ?H ?[\\d.]+ ?V ?(-?[\\d.]+)/.exec(path) ?? []).map(Number);
         return String(Math.round((bottom - top) / 32));`,
      );
    // Room between paragraphs may be among them.
    for (const wanted of [/^[34]$/u, /^[56]$/u, /^ruler$/u]) {
      await key(page, 'l');
      await expect.poll(shape).toMatch(wanted);
    }
    await key(page, 'l');
    await expect.poll(shape).toMatch(/^\d/u);
    await key(page, 'l');
    await expect.poll(shape).toBe('off');
    await page.close();
  });

  test('the bar is one row that makes room; a syllable is seen large, spelt and said', async () => {
    await saveByShortcut(session(), BIRTHPLACE);
    const page = await session().openExtensionPage('library.html');
    await page.setViewport(DESKTOP);
    await page.evaluate(
      fakeSpeech({
        voices: [{ name: 'Minh An', lang: 'vi-VN' }],
        reportsWords: true,
        msPerWord: 100,
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

    // The lit line is that of the word, where the sentence has several lines.
    await look(
      page,
      `root.querySelector('article h1').focus({ preventScroll: true });`,
    );
    await page.keyboard.press('l');
    await page.keyboard.press('k');
    await expect
      .poll(
        () =>
          look(
            page,
            `const [, top, bottom] = (/Z ?M ?-?[\\d.]+ (-?[\\d.]+) ?H ?[\\d.]+ ?V ?(-?[\\d.]+)/.exec(root.querySelector('.line-shade')?.style.clipPath) ?? []).map(Number);
             const word = root.querySelector('mark.word')?.getBoundingClientRect();
             const first = root.querySelector('mark.spoken')?.getClientRects()[0];
             if (!word || !first || word.top < first.bottom) return false;
             const middle = (word.top + word.bottom) / 2;
             return top < middle && middle < bottom;`,
          ),
        { timeout: 10_000, interval: 20 },
      )
      .toBe(true);
    await press(page, words.speech.stop);
    for (let i = 0; i < 5; i++) await page.keyboard.press('l');
    await expect
      .poll(() => look(page, `return root.querySelector('.line-shade')`))
      .toBeNull();
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
    const float = () =>
      look<string | null>(
        page,
        `return root.querySelector('.highlight-float')?.className ?? null;`,
      );
    await page.keyboard.press('Escape');
    await expect
      .poll(() => look(page, `return root.querySelector('.reader-panel')`))
      .toBeNull();
    expect(await float()).not.toBeNull();
    await page.keyboard.press('s');
    await expect
      .poll(() =>
        look(page, `return clean(root.querySelector('.syllable-large'));`),
      )
      .toBe('Quận');
    await expect.poll(float).toBeNull();
    // Escape closes the panel, then the article.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await libraryOf(page).titles()).toContain(title);
    await page.close();
  });
});
