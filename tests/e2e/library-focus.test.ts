import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, test } from 'vitest';
import { inEachBrowser } from '../harness/each-browser.ts';
import { libraryOf } from '../harness/library-ui.ts';
import { saveAll, storyOf } from '../harness/seed-library.ts';
import { waitFor } from '../harness/session.ts';
import { find, press, readerOf, words } from '../harness/ui.ts';

/** Where keys go to: nobody who works by keyboard is sent back to the top of the page. */
inEachBrowser('the focus in the library', ({ session }) => {
  let page: Page;
  let folder: string;
  const titles = ['Bài một', 'Bài hai', 'Bài ba', 'Bài bốn'];
  afterAll(() => rm(folder, { recursive: true, force: true }));
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'de-doc-focus-'));
    await writeFile(join(folder, 'dia-chi.txt'), 'https://bao.vn/moi-1.html');
    page = await session().openExtensionPage('library.html#/all');
    await saveAll(
      page,
      titles.map((title, at) =>
        storyOf(`https://bao.vn/bai-${at}-49900${at}.html`, title, `${title}.`),
      ),
    );
    await waitFor('the articles', async () =>
      (await libraryOf(page).rows()).length === 4 ? true : null,
    );
  });
  const focused = (name: string) =>
    waitFor(`the focus on “${name}”`, async () =>
      (await page.evaluate('document.activeElement.textContent')) === name
        ? true
        : null,
    );

  test('is on the article again that was read', async () => {
    await libraryOf(page).focusRow('Bài hai');
    await page.keyboard.press('Enter');
    await readerOf(page).title();
    await page.goBack();
    await focused('Bài hai');
    await page.keyboard.press('ArrowDown');
    await focused('Bài một');
  });

  test('goes from the bar of chosen articles to the list, with what they leave or with Escape', async () => {
    const library = libraryOf(page);
    await library.check('Bài ba');
    await (await find(page, 'button', words.list.tagThem)).focus();
    await page.keyboard.press('Escape');
    await focused('Bài ba');
    await library.check('Bài bốn');
    await (await find(page, 'button', words.list.toTrash)).focus();
    await page.keyboard.press('Enter');
    await focused('Bài ba');
  });

  test('goes on with the steps of an import', async () => {
    await libraryOf(page).goTo('import');
    const input = await page.waitForSelector('input[type=file]');
    await input?.focus();
    await (
      input as unknown as { uploadFile(path: string): Promise<void> }
    ).uploadFile(join(folder, 'dia-chi.txt'));
    await focused('Trong tệp dia-chi.txt');
    await press(page, 'Nhập 1 bài');
    await focused(words.importing.doneTitle);
  });
});
