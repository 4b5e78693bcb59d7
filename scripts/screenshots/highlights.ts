/** Highlights on the page, in the reader, in their list, and in the daily review. */
import type { Page } from 'puppeteer-core';
import { NEWSPAPER } from '../../tests/harness/demo.ts';
import { paintedWords, selectWords } from '../../tests/harness/select-words.ts';
import { type Session, waitFor } from '../../tests/harness/session.ts';
import { press, readerOf, waitForText, words } from '../../tests/harness/ui.ts';
import { pause, setStored } from '../measure/steps.ts';

const QUOTES = [
  ['claim', 'Ba năm trước, sạp của bà chỉ bán theo bó 50 bông cho cửa hàng.'],
  ['figure', 'khách lẻ nay chiếm 40% số hoa bán ra'],
  ['quotation', 'Người đi làm ca đêm ghé mua ba cành mang về'],
] as const;
const NEXT = 'bà Lê Thị Mận xếp từng cành hồng vào xô nước';

export interface Drawing {
  /** The page as it is, light and dark. */
  sight(page: Page, name: string): Promise<void>;
  /** At 400 %; closes the page. */
  zoomed(page: Page, name: string): Promise<void>;
  /** A page of the extension, in all its looks. */
  page(
    path: string,
    name: string,
    ready: (page: Page) => Promise<void>,
  ): Promise<void>;
  readonly window: { width: number; height: number; deviceScaleFactor: number };
}

export async function drawHighlights(
  session: Session,
  draw: Drawing,
): Promise<void> {
  const page = await session.openPage(NEWSPAPER);
  await page.setViewport(draw.window);
  for (const [index, [meaning, quote]] of QUOTES.entries()) {
    await setStored(session, { 'highlights.meaning': meaning });
    await selectWords(page, quote);
    await session.pressCommand(page, 'highlight');
    await waitFor(`“${quote}” painted`, async () =>
      (await paintedWords(page)).length === index + 1 ? true : null,
    );
  }
  await page.keyboard.press('Escape');
  await selectWords(page, NEXT);
  await pause(500); // until the selection has come to rest, and the bar stands
  await draw.sight(page, 'highlight-page');
  await page.evaluate('getSelection().removeAllRanges()');
  await page.keyboard.press('Escape');
  await session.pressCommand(page, 'highlight');
  await pause(500);
  await draw.sight(page, 'highlight-page-list');
  await page.keyboard.press('Escape');
  await session.pressCommand(page, 'open-reader');
  await readerOf(page).title();
  await page.keyboard.press('n');
  await waitForText(page, QUOTES[0][1]);
  await draw.sight(page, 'highlight-reader');
  await page.close();

  const narrow = await session.openPage(NEWSPAPER);
  await waitFor('highlights back on the page', async () =>
    (await paintedWords(narrow)).length > 0 ? true : null,
  );
  await narrow.setViewport({ width: 320, height: 560, deviceScaleFactor: 2 });
  await selectWords(narrow, NEXT);
  await pause(500);
  await draw.zoomed(narrow, 'highlight-page');
  const ready = (text: string) => async (list: Page) => {
    await waitForText(list, text);
  };
  await draw.page(
    'library.html#/highlights',
    'highlight-list',
    ready(QUOTES[0][1]),
  );
  await draw.page('library.html#/review', 'review', async (review) => {
    await press(review, words.study.show);
    await waitForText(review, words.study.good);
  });
}
