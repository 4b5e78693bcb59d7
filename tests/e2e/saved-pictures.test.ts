import { expect, test } from 'vitest';
import { BIRTHPLACE } from '../harness/demo.ts';
import { inEachBrowser } from '../harness/each-browser.ts';
import { libraryOf, saveByShortcut } from '../harness/library-ui.ts';
import { catchPaper, printedSheet, savedFile } from '../harness/paper.ts';
import { waitFor } from '../harness/session.ts';
import { press, readerOf, waitForText, words } from '../harness/ui.ts';

const TITLE =
  'Quận Tây Hồ (Hà Nội): Mỗi cán bộ chủ chốt nhận ít nhất một việc khó để gỡ';

inEachBrowser('a saved article', ({ session, proxy }) => {
  /** What reached the site, its pictures included. */
  const asked = () =>
    proxy().requests.filter(({ url }) => url.includes('tayho.hanoi.gov.vn'))
      .length;

  test('has its pictures with it, and asks the network for nothing', async () => {
    const before = asked();
    await saveByShortcut(session(), BIRTHPLACE);
    expect(asked(), 'the page itself is seen by the watch').toBeGreaterThan(
      before,
    );
    const saved = proxy().requests.length;
    const page = await session().openExtensionPage('library.html');
    const library = libraryOf(page);
    await library.titles();
    await library.open(TITLE);
    await readerOf(page).title();
    const pictures = await waitFor('pictures in the saved copy', async () => {
      const shown = (await page.evaluate(`
        [...document.querySelectorAll('article figure img')]
          .map((img) => { img.loading = 'eager'; return [img.src.slice(0, 5), img.complete && img.naturalWidth]; })`)) as [
        string,
        number,
      ][];
      return shown.length > 0 && shown.every(([, width]) => width)
        ? shown
        : null;
    });
    expect(pictures.length).toBeGreaterThanOrEqual(3);
    expect(new Set(pictures.map(([scheme]) => scheme))).toEqual(
      new Set(['blob:']),
    );
    const after = proxy()
      .requests.slice(saved)
      .filter(({ url }) => /hanoi\.gov\.vn|vnexpress|vnecdn/u.test(url));
    expect(after).toEqual([]);

    // On paper and in a file too, from where they are kept.
    await catchPaper(page);
    await page.keyboard.press('p');
    const sheet = await printedSheet(page);
    expect(sheet.pictures.length).toBe(pictures.length);
    for (const [scheme, width] of sheet.pictures)
      expect([scheme, width > 0]).toEqual(['blob:', true]);
    expect(sheet.text).toContain(`Địa chỉ: ${BIRTHPLACE}`);
    await page.keyboard.press('o');
    await press(page, words.place.saveFile);
    const file = await savedFile(page);
    expect(file.pictures.map(([scheme, width]) => [scheme, width > 0])).toEqual(
      pictures.map(() => ['data:', true]),
    );
    await waitForText(page, words.place.saved);
    await page.close();
  });
});
