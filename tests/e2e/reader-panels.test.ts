import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { violations } from '../harness/axe.ts';
import { BIRTHPLACE, NOTES } from '../harness/demo.ts';
import { inEachBrowser } from '../harness/each-browser.ts';
import { DESKTOP, ZOOMED } from '../harness/session.ts';
import { find, look, readerOf, waitForText, words } from '../harness/ui.ts';

const panelOpen = (page: Page) =>
  look<string | null>(
    page,
    `return clean(root.querySelector('.reader-panel h2')) || null;`,
  );

/** Long enough that what is out of sight is not laid out. */
const LONG = 'https://vnexpress.net/mot-phien-cho-hoa-dai-ben-ho-4990103.html';
const PARAGRAPH =
  'Sáng sớm sương còn giăng trên mặt hồ, những người bán hoa đã xếp từng bó cúc, bó sen lên xe để kịp phiên chợ đầu ngày. ';

inEachBrowser('panels of the reader', ({ session, browser, proxy }) => {
  const open = async () => {
    const page = await session().openPage(BIRTHPLACE);
    await session().pressCommand(page, 'open-reader');
    await readerOf(page).title();
    return page;
  };
  const key = (page: Page, name: string) => page.keyboard.press(name as never);

  test('every panel is without violation, and at 400 % too', async () => {
    const page = await open();
    for (const [name, title] of [
      ['a', words.look.title],
      ['/', words.place.find],
      ['o', words.place.tools],
      ['?', words.place.keys],
    ] as const) {
      await key(page, name);
      await expect.poll(() => panelOpen(page)).toBe(title);
      expect(await violations(page, 'de-doc-reader'), name).toEqual([]);
      await page.setViewport(ZOOMED);
      await expect
        .poll(() =>
          look(
            page,
            `const dialog = root.querySelector('dialog');
             return [dialog.scrollWidth - dialog.clientWidth,
               [...root.querySelectorAll('.reader-panel, .reader-panel *')]
                 .filter((node) => node.getBoundingClientRect().right > innerWidth + 0.5)
                 .map((node) => node.className)];`,
          ),
        )
        .toEqual([0, []]);
      await page.setViewport(DESKTOP);
      await key(page, 'Escape');
      await expect.poll(() => panelOpen(page)).toBeNull();
    }
    // The largest letters in the narrowest window: no syllable is broken in the middle for want of room.
    await session().evaluateInBackground(
      `(globalThis.browser ?? chrome).storage.local.set({ 'appearance.percent': 400 }).then(() => true)`,
    );
    await page.setViewport(ZOOMED);
    await expect
      .poll(() =>
        look<[boolean, string[]]>(
          page,
          `const letters = parseFloat(getComputedStyle(root.querySelector('article > p[data-start]')).fontSize);
           const broken = [];
           for (const leaf of root.querySelectorAll('article [data-start]:not(.hidden)')) {
             const texts = document.createTreeWalker(leaf, NodeFilter.SHOW_TEXT);
             while (texts.nextNode())
               for (const { index, 0: word } of texts.currentNode.data.matchAll(/[\\p{Ll}\\p{M}]{2,}/gu)) {
                 const range = document.createRange();
                 range.setStart(texts.currentNode, index);
                 range.setEnd(texts.currentNode, index + word.length);
                 const tops = [...range.getClientRects()].map(({ top }) => top);
                 if (Math.max(...tops) - Math.min(...tops) > letters / 2) broken.push(word);
               }
           }
           return [letters > 64, broken];`,
        ),
      )
      .toEqual([true, []]);
    await session().evaluateInBackground(
      `(globalThis.browser ?? chrome).storage.local.clear().then(() => true)`,
    );
    await page.close();
  });

  test('notes lead to their words and back; progress is told in words', async () => {
    const page = await session().openPage(NOTES);
    await session().pressCommand(page, 'open-reader');
    await readerOf(page).title();
    const focused = () =>
      look<string>(page, `return clean(root.activeElement);`);
    // Two boxes stand apart, and a number does not set its line apart.
    expect(
      await look<string>(
        page,
        `const article = root.querySelector('article');
         const two = [0, 1].map(() => article.appendChild(document.createElement('aside')));
         for (const one of two) one.className = 'box';
         const room = getComputedStyle(two[1]).marginBlockStart;
         for (const one of two) one.remove();
         return room;`,
      ),
    ).not.toBe('0px');
    for (const viewport of [DESKTOP, ZOOMED]) {
      await page.setViewport(viewport);
      const [high = 0, line = 1] = await look<number[]>(
        page,
        `const leaf = root.querySelector('a.jump').closest('[data-start]');
         const line = parseFloat(getComputedStyle(leaf).lineHeight);
         return [leaf.getBoundingClientRect().height % line, line];`,
      );
      expect(Math.min(high, line - high)).toBeLessThan(1);
      await look(page, `root.querySelector('a.jump').focus();`);
      expect(await focused()).toBe(`${words.reader.note} [1]`);
      await key(page, 'Enter');
      await expect.poll(focused).toContain('Điều 142 Luật Bảo vệ môi trường');
      await key(page, 'Tab');
      await key(page, 'Tab');
      await expect.poll(focused).toBe(words.reader.noteBack);
      if (viewport === DESKTOP)
        expect(await violations(page, 'de-doc-reader')).toEqual([]);
      await key(page, 'Enter');
      await expect.poll(focused).toBe(`${words.reader.note} [1]`);
      const { told, over } = await look<{ told: number; over: number }>(
        page,
        `const dialog = root.querySelector('dialog');
         const box = root.querySelector('.reading-progress span').getBoundingClientRect();
         return { told: Math.min(box.height, innerHeight - box.top), over: dialog.scrollWidth - dialog.clientWidth };`,
      );
      expect(told).toBeGreaterThan(14);
      expect(over).toBe(0);
    }
    expect(await page.evaluate('location.href')).toBe(NOTES);
    await page.close();
  });

  test('a long article on a phone: End leads to its end; the progress takes no word out of a line', async () => {
    const paragraphs = Array.from(
      { length: 500 },
      (_, n) => `<p class="Normal">${PARAGRAPH.repeat(1 + (n % 7))}</p>`,
    );
    proxy().serve(LONG, {
      body: `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Chợ hoa</title><body>
<h1 class="title-detail">Một phiên chợ hoa dài bên hồ</h1><article class="fck_detail">${paragraphs.join('')}</article>`,
    });
    const page = await session().openPage(LONG);
    await page.setViewport({ width: 390, height: 700 });
    await session().pressCommand(page, 'open-reader');
    await readerOf(page).title();
    await key(page, 'End');
    const left = () =>
      look<number>(
        page,
        `const { scrollHeight, scrollTop, clientHeight } = root.querySelector('dialog');
         return scrollTop > 0 ? Math.round(scrollHeight - scrollTop - clientHeight) : -1;`,
      );
    await expect.poll(left).toBe(0);
    const strip = await look<number[]>(
      page,
      `const box = root.querySelector('.reading-progress span').getBoundingClientRect();
       const dialog = root.querySelector('dialog');
       return [Math.round(box.left), Math.round(box.width - dialog.clientWidth)];`,
    );
    expect(strip[0]).toBe(0);
    expect(strip[1]).toBeGreaterThanOrEqual(0);
    await page.close();
  });

  test('prints a sheet of its own and takes the frame away', async () => {
    const page = await open();
    await page.evaluate(`{
      const root = document.querySelector('de-doc-reader').shadowRoot;
      window.printed = '';
      setInterval(() => {
        const text = root.querySelector('.print-frame')?.contentDocument?.body?.textContent ?? '';
        if (text.length > window.printed.length) window.printed = text;
      }, 1);
    }`);
    if (browser === 'firefox') {
      // Firefox asks the system's printer dialog, which no driver can close: only the way there is shown.
      await key(page, 'o');
      await find(page, 'button', words.place.print);
    } else {
      await key(page, 'p');
      await expect
        .poll(() => page.evaluate('window.printed'), { timeout: 8_000 })
        .toContain(`Địa chỉ: ${BIRTHPLACE}`);
    }
    await page.close();
  });

  test('a picture opens large with its caption, and closes alone', async () => {
    const page = await open();
    expect(
      await look(
        page,
        `return root.querySelector('figcaption').nextElementSibling.className;`,
      ),
    ).toContain('picture-highlight');
    await look(page, `root.querySelector('.picture').focus();`);
    await key(page, 'Enter');
    await find(page, 'button', words.picture.larger);
    expect(await look(page, `return root.activeElement.className;`)).toBe(
      'picture-room',
    );
    const width = () =>
      look<number>(
        page,
        `return root.querySelector('.picture-view img').getBoundingClientRect().width;`,
      );
    await expect.poll(width).toBeGreaterThan(100);
    await key(page, '+');
    const fits = await width();
    await key(page, '+');
    await expect.poll(width).toBeGreaterThan(fits * 1.2);
    expect(
      await look(page, `return clean(root.querySelector('.picture-caption'));`),
    ).toContain('quận Tây Hồ');
    // Its middle stays in the middle.
    const middle = await look<number[]>(
      page,
      `const { scrollLeft, scrollTop, clientWidth, clientHeight, scrollWidth, scrollHeight } = root.querySelector('.picture-room');
       return [(scrollLeft + clientWidth / 2) / scrollWidth, (scrollTop + clientHeight / 2) / scrollHeight];`,
    );
    for (const share of middle)
      expect(Math.abs(share - 0.5)).toBeLessThan(0.03);
    expect(await violations(page, 'de-doc-reader')).toEqual([]);
    await key(page, 'Escape');
    await expect
      .poll(() => look(page, `return root.querySelector('.picture-view')`))
      .toBeNull();
    expect(await readerOf(page).isOpen()).toBe(true);
    await page.close();
  });

  test('finds words with and without their accents', async () => {
    const page = await open();
    await look(page, `root.querySelector('article a').focus();`);
    await key(page, '/');
    await expect.poll(() => panelOpen(page)).toBe(words.place.find);
    // Typed a frame too soon, the first letters would be keys of the reader.
    await expect
      .poll(() => look(page, `return root.activeElement?.localName;`))
      .toBe('input');
    await page.keyboard.type('zq');
    await waitForText(page, words.place.findNone);
    expect(
      await look(
        page,
        `return root.querySelectorAll('.reader-panel .button[aria-disabled=true]').length;`,
      ),
    ).toBe(2);
    await key(page, 'Backspace');
    await key(page, 'Backspace');
    await page.keyboard.type('quan uy');
    await waitForText(page, 'Chỗ 1 trong');
    const chosen = () =>
      look<string>(page, `return clean(root.querySelector('mark.chosen'));`);
    await expect.poll(chosen).toBe('Quận ủy');
    await key(page, 'Enter');
    await waitForText(page, 'Chỗ 2 trong');
    await key(page, 'Escape');
    await expect.poll(() => panelOpen(page)).toBeNull();
    await expect.poll(chosen).toBe(''); // what is no longer looked for is not marked
    // The focus is back where it was when the key was pressed.
    await expect
      .poll(() => look(page, `return root.activeElement?.localName;`))
      .toBe('a');
    await page.close();
  });
});
