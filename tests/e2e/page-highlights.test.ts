import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from '../harness/each-browser.ts';
import { prose, SENTENCES } from '../harness/pages.ts';
import { paintedWords } from '../harness/select-words.ts';
import { waitFor } from '../harness/session.ts';
import {
  clickAway,
  look,
  popupOf,
  readerOf,
  waitForText,
  words,
} from '../harness/ui.ts';

const URL = 'https://vnexpress.net/trong-lai-hang-cay-ben-song-4999001.html';
const [FIRST = '', SECOND = '', THIRD = ''] = SENTENCES;
/** A page that forbids selecting and its menu, as some papers do. */
const pageOf = (body: string) => `<!doctype html><html lang="vi"><head>
  <meta charset="utf-8"><title>Trồng lại hàng cây bên sông - VnExpress</title>
  <style>body { user-select: none; -webkit-user-select: none }</style></head>
  <body onselectstart="return false" oncontextmenu="return false">
  <h1 class="title-detail">Trồng lại hàng cây bên sông</h1>
  <p class="description">Dải cây ven sông được trồng lại sau bão.</p>
  <article class="fck_detail">${body}</article></body></html>`;

const html = (page: Page) =>
  page.evaluate('document.documentElement.outerHTML') as Promise<string>;
const count = (page: Page, wanted: number) =>
  waitFor(`${wanted} painted highlights`, async () => {
    const found = await paintedWords(page);
    return found.length === wanted ? found : null;
  });
/** Where words of a paragraph stand in the window. */
const boxOf = (page: Page, index: number) =>
  page.evaluate(`(() => {
    const p = document.querySelectorAll('article p')[${index}];
    p.scrollIntoView({ block: 'center' });
    const range = document.createRange();
    range.setStart(p.firstChild, 0);
    range.setEnd(p.firstChild, 20);
    const { left, top, width, height } = range.getBoundingClientRect();
    return { left, top, width, height };
  })()`) as Promise<{
    left: number;
    top: number;
    width: number;
    height: number;
  }>;
/** The element that floats over the page; nobody can look into it. */
const floating = (page: Page) =>
  waitFor(
    'something of ours over the page',
    () =>
      page.evaluate(`(() => {
      const host = document.querySelector('de-doc-highlights');
      if (!host) return null;
      const { left, top, width, height } = host.getBoundingClientRect();
      return { left, top, width, height, shadow: host.shadowRoot };
    })()`) as Promise<{
        left: number;
        top: number;
        width: number;
        height: number;
        shadow: unknown;
      } | null>,
  );

inEachBrowser('highlights on the page itself', ({ session, proxy }) => {
  beforeAll(() => proxy().serve(URL, pageOf(prose(3))));

  test('are made by key, come back by themselves, and leave the page as it was', async () => {
    const page = await session().openPage(URL);
    const before = await html(page);
    await page.evaluate(`(() => {
      const p = document.querySelectorAll('article p')[1].firstChild;
      getSelection().setBaseAndExtent(p, 6, p, ${SECOND.length});
    })()`);
    await session().pressCommand(page, 'highlight');
    const [made = ''] = await count(page, 1);
    // The syllable that the selection cut is whole again.
    expect(SECOND.endsWith(made)).toBe(true);
    expect(made).toMatch(/^\p{L}/u);
    await floating(page);
    await page.keyboard.press('Escape');
    await waitFor('our element gone', async () =>
      (await html(page)) === before ? true : null,
    );

    await page.evaluate('CSS.highlights.clear()');
    expect(await count(page, 1)).toEqual([made]);
    await page.reload();
    expect(await count(page, 1)).toEqual([made]);
    expect(await html(page)).toBe(before);

    await session().pressCommand(page, 'open-reader');
    await readerOf(page).title();
    await waitFor('the same highlight in the reader', async () =>
      (await look<string>(
        page,
        `return clean(root.querySelector('mark[data-highlight]'));`,
      )) === made
        ? true
        : null,
    );
    await page.close();
  });

  test('are made by mouse on a page that forbids it, by nobody else, and follow their words', async () => {
    const page = await session().openPage(URL);
    const [first = ''] = await count(page, 1);
    const popup = popupOf(await session().clickToolbarButton(page));
    await popup.title();
    await clickAway(() => popup.press(words.highlights.onPage));
    await page.bringToFront();
    const { left, top, width, height } = await boxOf(page, 2);
    await waitFor('words that can be selected', async () =>
      (await page.evaluate(
        `getComputedStyle(document.querySelector('article p')).userSelect`,
      )) === 'text'
        ? true
        : null,
    );
    await page.keyboard.press('Escape');
    await page.mouse.move(left + 1, top + height / 2);
    await page.mouse.down();
    await page.mouse.move(left + width, top + height / 2, { steps: 5 });
    await page.mouse.up();
    // The notice of before may still stand at the window's end.
    const bar = await waitFor('the bar below the words', async () => {
      const box = await floating(page);
      return Math.abs(box.top - top - height) < 20 ? box : null;
    });
    expect(bar.shadow ?? null).toBeNull();
    await page.evaluate(`(() => {
      const host = document.querySelector('de-doc-highlights');
      for (const type of ['mousedown', 'pointerdown', 'click', 'keydown'])
        host.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    })()`);
    expect(await paintedWords(page)).toEqual([first]);
    await page.mouse.click(bar.left + 50, bar.top + 30);
    const both = await count(page, 2);
    const second = both.find((one) => one !== first) ?? '';
    expect(THIRD.startsWith(second)).toBe(true);

    await page.evaluate(`(() => {
      const article = document.querySelector('article');
      for (let i = 0; i < 3; i++) {
        const p = document.createElement('p');
        p.textContent = 'Cập nhật ' + i + ': đội cây xanh đã tới nơi từ sáng sớm nay.';
        article.prepend(p);
      }
      // The very nodes that carry the highlights are replaced.
      article.innerHTML = article.innerHTML;
    })()`);
    await waitFor('both on their words again', async () =>
      String([...(await paintedWords(page))].sort()) ===
      String([...both].sort())
        ? true
        : null,
    );
    await page.close();
  });

  test('say honestly when the paper has taken their words away', async () => {
    const rest = [FIRST, ...SENTENCES.slice(2)].map((text) => `<p>${text}</p>`);
    proxy().serve(URL, pageOf(rest.join('').repeat(3)));
    const page = await session().openPage(URL);
    await count(page, 1);
    await session().pressCommand(page, 'open-reader');
    await readerOf(page).title();
    await page.keyboard.press('n');
    await waitForText(page, words.highlights.orphansHelp);
    await page.close();
  });

  test('a picture is highlighted by its menu, framed, and let go again', async () => {
    const src = 'https://i1-vnexpress.vnecdn.net/bo-song.jpg';
    proxy().serve(
      URL,
      pageOf(
        `<figure><img src="${src}" width="600" height="300" alt="Bờ sông"><figcaption>Bờ sông sau bão. Ảnh: Hà Vân</figcaption></figure>${prose(2)}`,
      ),
    );
    const page = await session().openPage(URL);
    const figure = () =>
      page.evaluate(`document.querySelector('figure').outerHTML`);
    const before = await figure();
    const frame = () =>
      page.evaluate(
        `getComputedStyle(document.querySelector('figure img')).outlineStyle`,
      ) as Promise<string>;
    expect(await frame()).toBe('none');
    await session().chooseMenuItem(page, 'highlight-picture', src);
    await expect.poll(frame, { timeout: 20_000 }).not.toBe('none');
    expect(await figure()).toBe(before);
    await session().chooseMenuItem(page, 'highlight-picture', `${src}?khac`);
    await page.reload();
    // Comes back by itself, as the words do.
    await expect.poll(frame, { timeout: 20_000 }).not.toBe('none');
    await page.close();
  });
});
