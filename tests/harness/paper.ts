import type { Page } from 'puppeteer-core';
import { waitFor } from './session.ts';

/** What stood on a sheet when it went to the printer, or in a file. */
export interface Sheet {
  readonly text: string;
  /** Words of each highlight and how it is shown without colour. */
  readonly marks: readonly string[];
  /** Scheme and width of each picture: 0 for one that is not there. */
  readonly pictures: readonly [string, number][];
}

const SHEET_OF = `(document) => ({
  text: document.body.textContent,
  marks: [...document.querySelectorAll('mark')].map((mark) =>
    mark.textContent + ': ' + document.defaultView.getComputedStyle(mark).textDecorationLine),
  pictures: [...document.images].map((image) => [image.src.slice(0, 5), image.complete && image.naturalWidth]),
})`;

/**
 * Keeps what a page of the extension prints and saves: the system's dialogs cannot be reached by any driver.
 * Everything up to them is the extension's own.
 */
export async function catchPaper(page: Page): Promise<void> {
  await page.evaluate(`{
    const sheetOf = ${SHEET_OF};
    const address = URL.createObjectURL;
    URL.createObjectURL = (file) => {
      if (file.type === 'text/html') window.savedFile = file;
      return address.call(URL, file);
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      if (!this.download) click.call(this);
    };
    new MutationObserver(() => {
      const frame = document.querySelector('.print-frame');
      if (frame && frame.contentWindow.print !== window.keepSheet) {
        window.keepSheet = () => { window.printed = sheetOf(frame.contentDocument); };
        frame.contentWindow.print = window.keepSheet;
      }
    }).observe(document.body, { childList: true });
  }`);
}

/** The sheet that went to the printer. */
export function printedSheet(page: Page): Promise<Sheet> {
  return waitFor('a printed sheet', () =>
    page.evaluate(`window.printed ?? null`),
  ) as Promise<Sheet>;
}

/** The file that was saved, opened by itself. */
export async function savedFile(page: Page): Promise<Sheet> {
  const html = await waitFor('a saved file', () =>
    page.evaluate(`window.savedFile?.text() ?? null`),
  );
  const alone = await page.browser().newPage();
  await alone.setContent(String(html), { waitUntil: 'load' });
  const sheet = (await alone.evaluate(`(${SHEET_OF})(document)`)) as Sheet;
  await alone.close();
  return sheet;
}
