import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inEachBrowser } from '../harness/each-browser.ts';
import { libraryOf } from '../harness/library-ui.ts';
import { saveAll, storyOf } from '../harness/seed-library.ts';
import { toFront } from '../harness/session.ts';
import { popupOf, press, waitForText, words } from '../harness/ui.ts';

/** Oldest first: the list shows them the other way round. */
const stories = [
  storyOf(
    'https://vnexpress.net/pho-di-bo-4990001.html',
    'Hà Nội mở phố đi bộ',
    'Người dân đổ ra đường, xe đạp để ngoài rào.',
  ),
  storyOf(
    'https://tuoitre.vn/duong-tinh-4990002.htm',
    'Kết quả dương tính',
    'Hai ca dương tính được đưa tới bệnh viện ở Đà Nẵng.',
  ),
  storyOf(
    'https://tuoitre.vn/gia-duong-4990003.htm',
    'Giá đường tăng',
    'Đường bán theo cân ở các chợ quanh Hà Nội.',
  ),
  storyOf(
    'https://nhandan.vn/be-ca-4990004.html',
    'Ấm nước và bể cá',
    'Chuyện một người thợ giữ nước sạch.',
  ),
];
const [street, positive, sugar, tank] = stories.map(({ title }) => title) as [
  string,
  string,
  string,
  string,
];
const newestFirst = [tank, sugar, positive, street];

/** A busy machine takes its time. */
const SOON = { timeout: 10_000 };

inEachBrowser('the library page', ({ session }) => {
  let page: Page;
  beforeAll(async () => {
    page = await session().openExtensionPage('library.html#/all');
    await saveAll(page, stories);
  });
  afterAll(() => page.close());

  const library = () => libraryOf(page);
  /** Waits until exactly these titles are shown, in this order. */
  const shows = (titles: readonly string[]) =>
    expect.poll(() => library().rows(), SOON).toEqual(titles);
  const type = (text: string) => page.keyboard.type(text);

  test('newest first; other orders, turned round; narrowed to a paper', async () => {
    await toFront(page);
    await shows(newestFirst);
    await library().choose(words.list.order, 'title');
    await shows([tank, sugar, street, positive]);
    await press(page, words.list.reversed);
    await shows([positive, street, sugar, tank]);
    await press(page, words.list.reversed);
    await library().choose(words.list.order, 'saved');
    await library().openFilters();
    await library().choose(words.list.site, 'tuoitre.vn');
    await shows([sugar, positive]);
    await press(page, words.list.clearFilters);
    await shows(newestFirst);
  });

  test('several are edited at once, tagged by keys, and Ctrl+Z takes back what was last', async () => {
    await library().check(sugar);
    await library().check(street);
    await press(page, words.list.exportThem);
    await waitForText(page, 'Xuất 2 bài');
    await library().goTo('all');
    await shows(newestFirst);
    await library().check(sugar);
    await library().check(street);
    await press(page, words.list.markDone);
    await library().said('Đã chuyển 2 bài sang mục Đã đọc');
    await library().goTo('done');
    await shows([sugar, street]);
    await library().goTo('all');
    await shows(newestFirst);
    await library().focusRow(positive);
    await page.keyboard.press('t');
    await page.waitForSelector('dialog .field');
    await type('Y tế');
    await page.keyboard.press('Enter');
    await library().said('Đã đổi thẻ của 1 bài');
    await page.keyboard.press('Escape');
    await expect.poll(() => library().tagsOf(positive), SOON).toEqual(['Y tế']);
    await library().undoByKey();
    await expect.poll(() => library().tagsOf(positive), SOON).toEqual([]);
    await library().undoByKey();
    await library().goTo('done');
    await expect.poll(() => library().rows(), SOON).toEqual([]);
    await library().goTo('all');
  });

  test('into the trash by key, back by the toast, by Ctrl+Z and from the trash itself', async () => {
    await shows(newestFirst);
    await library().focusRow(tank);
    await page.keyboard.press('Delete');
    await shows([sugar, positive, street]);
    await library().undo();
    await shows(newestFirst);
    await library().delete(sugar);
    await shows([tank, positive, street]);
    await library().undoByKey();
    await shows(newestFirst);
    await library().delete(street);
    await library().goTo('trash');
    await shows([street]);
    await library().focusRow(street);
    await page.keyboard.press('r');
    await shows([]);
    await library().goTo('all');
    await shows(newestFirst);
  });

  test('a queue is made and put in order by keys', async () => {
    for (const title of [positive, tank]) {
      await library().focusRow(title);
      await page.keyboard.press('q');
      await library().said('Đã thêm 1 bài vào hàng đợi');
      await press(page, words.common.close);
    }
    await library().goTo('queue');
    await shows([positive, tank]);
    await library().focusRow(positive);
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.up('Alt');
    await shows([tank, positive]);
    await library().undoByKey();
    await shows([positive, tank]);
    await library().goTo('all');
  });

  describe('search as one types', () => {
    test.each([
      ['ha noi', [street, sugar]],
      ['đường', [sugar, street, positive]],
      ['dương', [positive, sugar, street]],
      ['da nang', [positive]],
      ['site:nhandan.vn', [tank]],
      ['ha noi -duong', []],
    ] as const)('%s', async (text, titles) => {
      await library().search(text);
      await shows(titles);
    });

    test('shows where the words stand, and Escape ends it', async () => {
      await library().search('benh vien');
      await expect.poll(() => library().marked(), SOON).toEqual(['bệnh viện']);
      await page.keyboard.press('Escape');
      await shows(newestFirst);
    });
  });

  test('the popup offers the newest, and finds the others', async () => {
    const popup = popupOf(await session().openExtensionPage('popup.html'));
    await expect.poll(() => popup.saved(), SOON).toEqual(newestFirst);
    await popup.search('benh vien');
    await expect.poll(() => popup.saved(), SOON).toEqual([positive]);
    await popup.page.close();
  });
});
