import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { BIRTHPLACE, NEWSPAPER } from '../harness/demo.ts';
import { inEachBrowser } from '../harness/each-browser.ts';
import { libraryOf } from '../harness/library-ui.ts';
import { toFront, waitFor } from '../harness/session.ts';
import { popupOf, readerOf, waitForText, words } from '../harness/ui.ts';

const TITLE =
  'Quận Tây Hồ (Hà Nội): Mỗi cán bộ chủ chốt nhận ít nhất một việc khó để gỡ';
const LEAD = 'Yêu cầu trên được bà Phạm Thu An, Bí thư Quận ủy Tây Hồ';
const NEWSPAPER_TITLE = 'Chợ hoa đêm tìm lại khách nhờ bán theo cành';

inEachBrowser('one click on an article', ({ session }) => {
  let page: Page;
  const openPopup = async () =>
    popupOf(await session().clickToolbarButton(page));

  beforeAll(async () => {
    page = await session().openPage(BIRTHPLACE);
  });

  test('the popup names the article and sums it up', async () => {
    const popup = await openPopup();
    expect(await popup.title()).toBe(TITLE);
    await waitForText(popup.page, 'tayho.hanoi.gov.vn');
    const points = await popup.points();
    expect(points.length).toBeGreaterThanOrEqual(2);
    await popup.page.close();
  });

  describe('the reader', () => {
    const reader = () => readerOf(page);

    test('opens from the popup with lead, captions and related links', async () => {
      const popup = await openPopup();
      await popup.title();
      await popup.press(words.popup.read);
      await toFront(page);
      expect(await reader().title()).toBe(TITLE);
      const text = await reader().text();
      expect(text).toContain(LEAD);
      expect(text).toContain('Quang cảnh hội trường sáng 5/10');
      expect(text).toContain('Chạy nước rút trong quý cuối');
      expect(text).toContain(
        'Phường Nhật Tân mở lớp tin học cho người cao tuổi',
      );
      expect(text).not.toContain('Tổng lượt truy cập');
      // The page's own rating is no text of the article; the reader's stands once, below it.
      expect(text.split('Click để đánh giá bài viết')).toHaveLength(2);
    });

    test('A+ enlarges the text, A brings it back', async () => {
      const before = await reader().textSize();
      await reader().press('A+');
      await waitFor('larger text', async () =>
        (await reader().textSize()) > before ? true : null,
      );
      await reader().press('A');
      await waitFor('the first size again', async () =>
        (await reader().textSize()) === before ? true : null,
      );
    });

    test('Tăng tương phản changes the colours at once', async () => {
      const before = await reader().colors();
      await reader().press('Tăng tương phản');
      await waitFor('other colours', async () => {
        const now = await reader().colors();
        return now.ink !== before.ink || now.paper !== before.paper
          ? true
          : null;
      });
      await reader().press('Giảm tương phản');
    });

    test('closes, and the size is remembered for the site', async () => {
      const before = await reader().textSize();
      await reader().press('A+');
      await waitFor('larger text', async () =>
        (await reader().textSize()) > before ? true : null,
      );
      const larger = await reader().textSize();
      await reader().close();
      await reader().closed();
      await page.reload();
      await session().pressCommand(page, 'open-reader');
      await reader().title();
      await waitFor('the remembered size', async () =>
        (await reader().textSize()) === larger ? true : null,
      );
      await page.keyboard.press('Escape');
      await reader().closed();
    });

    test('a point of the summary leads to its sentence', async () => {
      const popup = await openPopup();
      const [point] = await popup.points();
      await popup.pressPoint(0);
      await toFront(page);
      await reader().title();
      const marked = await reader().marked();
      // A point may be a shortened sentence, printed with a capital of its own; both begin alike.
      const beginning = (text = '') =>
        text.trim().slice(0, 20).toLocaleLowerCase('vi');
      expect(marked.length).toBeGreaterThan(20);
      expect(beginning(marked)).toBe(beginning(point));
      await reader().close();
      await reader().closed();
    });
  });

  test('saved twice is one entry, listed in the popup', async () => {
    const popup = await openPopup();
    await popup.title();
    await popup.press(words.popup.save);
    await waitForText(popup.page, words.popup.saved);
    await popup.page.close();
    await session().chooseMenuItem(page, 'save-page');
    const again = await openPopup();
    await again.title();
    await waitFor('the saved article', async () =>
      (await again.saved()).length > 0 ? true : null,
    );
    const saved = await again.saved();
    expect(saved).toHaveLength(1);
    expect(saved[0]).toContain(TITLE);
    await again.page.close();
  });

  test('the shortcut saves too', async () => {
    const newspaper = await session().openPage(NEWSPAPER);
    await session().pressCommand(newspaper, 'save-article');
    // Said over the page too: the toolbar button is behind a menu in most browsers.
    await newspaper.waitForSelector('de-doc-notice');
    const library = libraryOf(
      await session().openExtensionPage('library.html'),
    );
    await waitFor('the second entry', async () =>
      (await library.titles()).length === 2 ? true : null,
    );
    expect((await library.titles()).join()).toContain(NEWSPAPER_TITLE);
    await library.page.close();
    await newspaper.close();
  });

  test('the library deletes, and takes back', async () => {
    const library = libraryOf(
      await session().openExtensionPage('library.html'),
    );
    await library.titles();
    await library.delete(NEWSPAPER_TITLE);
    await waitFor('one entry less', async () =>
      (await library.titles()).length === 1 ? true : null,
    );
    await library.undo();
    await waitFor('it back', async () =>
      (await library.titles()).length === 2 ? true : null,
    );
    await library.delete(NEWSPAPER_TITLE);
    await waitFor('one entry less', async () =>
      (await library.titles()).length === 1 ? true : null,
    );
    await library.page.close();
  });

  test('after a restart, offline, the article is still there to read', async () => {
    await session().restart();
    const page = await session().openExtensionPage('library.html');
    await page.setOfflineMode(true).catch(() => undefined);
    const library = libraryOf(page);
    const titles = await library.titles();
    expect(titles).toHaveLength(1);
    await library.open(TITLE);
    const reader = readerOf(page);
    expect(await reader.title()).toBe(TITLE);
    expect(await reader.text()).toContain(LEAD);
  });
});
