import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { violations } from '../harness/axe.ts';
import { BIRTHPLACE } from '../harness/demo.ts';
import { inEachBrowser } from '../harness/each-browser.ts';
import { libraryOf } from '../harness/library-ui.ts';
import { catchPaper, printedSheet } from '../harness/paper.ts';
import { toFront, waitFor } from '../harness/session.ts';
import {
  find,
  look,
  press,
  readerOf,
  waitForText,
  words,
} from '../harness/ui.ts';

/** Words under each highlight in the reader, with its meaning. */
const painted = (page: Page) =>
  look<string[]>(
    page,
    `const found = new Map();
     for (const mark of root.querySelectorAll('mark[data-highlight]')) {
       const id = mark.dataset.highlight;
       found.set(id, (found.get(id) ?? '') + mark.textContent);
     }
     return [...found.values()].map((words) => words.replace(/\\s+/gu, ' '));`,
  );

/** Draws the mouse over the first words of the article's paragraph, in px of its first line. */
async function drag(page: Page, index: number, width: number) {
  const { x, y } = await look<{ x: number; y: number }>(
    page,
    `const p = root.querySelectorAll('article > p[data-start]')[${index}];
     p.scrollIntoView({ block: 'center' });
     const range = document.createRange();
     range.selectNodeContents(p);
     const box = range.getClientRects()[0];
     return { x: box.left + 1, y: box.top + box.height / 2 };`,
  );
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + width, y, { steps: 4 });
  await page.mouse.up();
}

inEachBrowser('highlights in the reader', ({ session }) => {
  const open = async () => {
    const page = await session().openPage(BIRTHPLACE);
    await session().pressCommand(page, 'open-reader');
    await readerOf(page).title();
    return page;
  };
  const marks = (page: Page, count: number) =>
    waitFor(`${count} highlights`, async () => {
      const found = await painted(page);
      return found.length === count ? found : null;
    });

  test('are made by mouse, undone, made by key, noted, and found again', async () => {
    const page = await open();
    await drag(page, 1, 180);
    await press(page, words.highlights['meaning.figure']);
    const [first = ''] = await marks(page, 1);
    expect(first.split(' ').length).toBeGreaterThan(2);
    await press(page, words.common.undo);
    await marks(page, 0);

    await drag(page, 1, 180);
    await press(page, words.highlights.sentence);
    await press(page, words.highlights['meaning.quotation']);
    const [sentence = ''] = await marks(page, 1);
    expect(sentence).toMatch(/^\p{Lu}.*[.?”]$/u);

    await look(page, `root.querySelector('mark[data-highlight]').focus();`);
    await page.keyboard.press('Enter');
    const note = await find(page, 'textbox', words.highlights.note);
    await note.type('Đối chiếu với báo cáo.');
    await press(page, words.highlights.done);
    await waitForText(page, 'Đối chiếu với báo cáo.');
    expect(await violations(page, 'de-doc-reader')).toEqual([]);

    await page.keyboard.press('Escape');
    await page.keyboard.press('h');
    const both = await marks(page, 2);
    expect(both).toContain(sentence);
    await page.reload();
    await session().pressCommand(page, 'open-reader');
    await readerOf(page).title();
    expect((await marks(page, 2)).sort()).toEqual([...both].sort());
    await page.close();
  });

  test('stand in the saved copy too', async () => {
    const page = await session().openExtensionPage('library.html');
    const [title = ''] = await libraryOf(page).titles();
    await libraryOf(page).open(title);
    await readerOf(page).title();
    await toFront(page);
    const both = await marks(page, 2);
    await catchPaper(page);
    await page.keyboard.press('p');
    const sheet = await printedSheet(page);
    expect([...sheet.marks].sort()).toEqual(
      both.map((quote) => `${quote}: underline`).sort(),
    );
    expect(sheet.text).toContain('Đối chiếu với báo cáo.');
    await page.close();
  });

  test('are not made by a script of the page', async () => {
    const page = await open();
    await marks(page, 2);
    const select = () =>
      look(
        page,
        `const p = root.querySelectorAll('article > p[data-start]')[2];
       p.scrollIntoView({ block: 'center' });
       getSelection().setBaseAndExtent(p.firstChild, 0, p.firstChild, 20);`,
      );
    await select();
    await find(page, 'button', words.highlights['meaning.claim']);
    // The bar moves with the words that are selected.
    const apart = () =>
      look<number>(
        page,
        `const box = root.querySelectorAll('article > p[data-start]')[2].getBoundingClientRect();
         return Math.round(root.querySelector('.highlight-float').getBoundingClientRect().top - box.top);`,
      );
    const before = await apart();
    await look(page, `root.querySelector('dialog').scrollBy(0, 60);`);
    await expect.poll(apart).toBe(before);
    await look(
      page,
      `for (const button of root.querySelectorAll('.highlight-toolbar button')) button.click();
       root.querySelector('.reader').dispatchEvent(
         new KeyboardEvent('keydown', { key: 'h', bubbles: true, composed: true }));`,
    );
    // The bar goes with the press that did nothing; the reader's own one does.
    await select();
    await press(page, words.highlights['meaning.claim']);
    expect((await marks(page, 3)).length).toBe(3);
    await page.close();
  });
});
