import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { violations } from '../harness/axe.ts';
import { BIRTHPLACE } from '../harness/demo.ts';
import { inEachBrowser } from '../harness/each-browser.ts';
import { watchHandedOut } from '../harness/handed-out.ts';
import { waitFor, ZOOMED } from '../harness/session.ts';
import {
  find,
  look,
  press,
  readerOf,
  waitForText,
  words,
} from '../harness/ui.ts';

/** Quotations in the list. */
const quotes = (page: Page) =>
  look<string[]>(
    page,
    `return [...root.querySelectorAll('.highlight-words')].map(clean);`,
  );

const count = (page: Page, wanted: number) =>
  waitFor(`${wanted} quotations`, async () => {
    const found = await quotes(page);
    return found.length === wanted ? found : null;
  });

inEachBrowser('the page of highlights', ({ session }) => {
  /** Marks the sentence that reading stands at, by key, and writes a note to it. */
  const markOne = async (index: number, note: string) => {
    const page = await session().openPage(BIRTHPLACE);
    await session().pressCommand(page, 'open-reader');
    await readerOf(page).title();
    await look(
      page,
      `const p = root.querySelectorAll('article > p[data-start]')[${index}];
       const range = document.createRange();
       range.selectNodeContents(p);
       const selection = root.getSelection?.() ?? document.getSelection();
       document.getSelection().removeAllRanges();
       document.getSelection().addRange(range);`,
    );
    await page.keyboard.press('h');
    const marked = await waitFor('the highlight', () =>
      look<string | null>(
        page,
        `return clean(root.querySelector('mark[data-highlight]')) || null;`,
      ),
    );
    if (note) {
      await look(page, `root.querySelector('mark[data-highlight]').focus();`);
      await page.keyboard.press('Enter');
      const field = await find(page, 'textbox', words.highlights.note);
      await field.type(note);
      await press(page, words.highlights.done);
      await waitForText(page, note);
    }
    await page.close();
    return marked;
  };
  const open = async (view: string) => {
    const page = await session().openExtensionPage(`library.html#/${view}`);
    return { page, handedOut: await watchHandedOut(page) };
  };

  test('lists, searches, changes, copies, exports and takes back', async () => {
    await markOne(1, 'Đối chiếu với báo cáo');
    const { page, handedOut } = await open('highlights');
    const [quote = ''] = await count(page, 1);
    expect(await violations(page, 'body')).toEqual([]);

    const search = await find(page, 'searchbox', words.highlightList.search);
    await search.type('doi chieu');
    await count(page, 1);
    await search.type(' khong co dau');
    await waitForText(page, words.highlightList.none);
    await look(page, `root.querySelector('input[type=search]').select();`);
    await page.keyboard.press('Backspace');
    await count(page, 1);

    await press(page, words.highlightList.copyQuotation);
    expect(await handedOut.copied()).toMatch(/^“.+” \(.+, đoạn \d+\)$/su);
    await press(page, words.highlightList.copyLink);
    expect(await handedOut.copied()).toMatch(/^https?:.+#:~:text=/u);
    await press(page, words.highlightList.copyCitation);
    expect(await handedOut.copied()).toMatch(
      /truy cập ngày \d\d\/\d\d\/\d{4}, từ http/u,
    );

    await look(page, `root.querySelector('.highlight-choose input').click();`);
    await press(page, words.highlightList.addTag);
    const tag = await find(page, 'textbox', words.highlightList.tagName);
    await tag.type('luận văn');
    await page.keyboard.press('Enter');
    await waitForText(page, '#luận văn');
    await press(page, words.common.undo);
    await waitFor('no tag', async () =>
      (await look<boolean>(
        page,
        `return clean(root.body).includes('#luận văn');`,
      ))
        ? null
        : true,
    );
    await press(page, words.highlights.remove);
    await waitForText(page, words.highlightList.empty.slice(0, 30));
    await press(page, words.common.undo);
    expect(await count(page, 1)).toEqual([quote]);

    // Still chosen. Long after the notice has gone it is had back from the trash.
    await press(page, words.highlights.remove);
    await press(page, words.common.close);
    await look(
      page,
      `for (const fold of root.querySelectorAll('search details')) fold.open = true;`,
    );
    const state = await find(page, 'combobox', words.highlightList.state);
    await state.select('trash');
    await count(page, 1);
    await press(page, words.list.restore);
    await waitForText(page, words.highlightList.none);
    await state.select('');
    expect(await count(page, 1)).toEqual([quote]);

    await press(page, words.highlightList.export);
    expect(await violations(page, 'body')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.close();
  });

  test('opens the place in the saved article', async () => {
    const { page } = await open('highlights');
    const [quote = ''] = await count(page, 1);
    await (await find(page, 'link', words.highlightList.inReader)).click();
    await readerOf(page).title();
    const marked = await readerOf(page).marked();
    expect(quote.replace(/\s+/gu, ' ')).toContain(marked.trim().slice(0, 20));
    await page.close();
  });

  test('a project is made, put in order by key, and saved as a pack', async () => {
    const { page, handedOut } = await open('highlights');
    await count(page, 1);
    await look(page, `root.querySelector('.highlight-choose input').click();`);
    await press(page, words.highlightList.addToProject);
    const name = await find(page, 'textbox', words.study.newProjectName);
    await name.type('Luận văn');
    await page.keyboard.press('Enter');
    await waitForText(page, 'Luận văn');
    await page.evaluate(`location.hash = '#/projects'`);
    await press(page, 'Luận văn');
    const heading = await find(page, 'textbox', words.study.headingName);
    await heading.type('Vì sao?');
    await page.keyboard.press('Enter');
    const lines = () =>
      look<string[]>(
        page,
        `return [...root.querySelectorAll('.outline > li')].map((li) => clean(li.querySelector('h2')) || 'quote');`,
      );
    await waitFor('two lines', async () =>
      (await lines()).length === 2 ? true : null,
    );
    await look(page, `root.querySelectorAll('.outline > li')[1].focus();`);
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.up('Alt');
    await waitFor('the heading first', async () =>
      (await lines())[0] === 'Vì sao?' ? true : null,
    );
    expect(
      await look<string>(
        page,
        `return clean(root.activeElement.querySelector('h2'));`,
      ),
    ).toBe('Vì sao?');
    expect(await violations(page, 'body')).toEqual([]);
    await press(page, words.study.savePack);
    const { text } = await handedOut.file();
    expect(JSON.parse(text)).toMatchObject({
      name: 'Luận văn',
      outline: [{ question: 'Vì sao?' }, {}],
    });
    await page.close();
  });

  test('the daily review asks, is answered and taken back', async () => {
    const { page } = await open('review');
    await waitForText(page, words.study.whichWords);
    await press(page, words.study.show);
    expect(await violations(page, 'body')).toEqual([]);
    await page.keyboard.press('4');
    await waitForText(page, words.study.doneToday.slice(0, 10));
    await press(page, words.common.undo);
    await waitForText(page, words.study.whichWords);
    await page.close();
  });

  test('nothing scrolls sideways at 400 % zoom', async () => {
    for (const view of ['highlights', 'projects', 'review']) {
      const { page } = await open(view);
      await page.waitForSelector('h1');
      await page.setViewport(ZOOMED);
      await expect
        .poll(
          () =>
            page.evaluate(
              'document.scrollingElement.scrollWidth <= document.scrollingElement.clientWidth',
            ),
          { timeout: 3_000 },
        )
        .toBe(true);
      await page.close();
    }
  });
});
