import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { BIRTHPLACE, NEWSPAPER } from '../harness/demo.ts';
import { inEachBrowser } from '../harness/each-browser.ts';
import { saveByShortcut } from '../harness/library-ui.ts';
import { toFront } from '../harness/session.ts';
import { look, popupOf, words } from '../harness/ui.ts';

/** Tops of what stands around the summary, and the popup's height. */
const TOPS = `
  const top = (name) => Math.round(section(name).getBoundingClientRect().top);
  return { summary: top(${JSON.stringify(words.summary.heading)}), below: top(${JSON.stringify(words.popup.toRead)}),
    isReady: innerWidth === 380 && innerHeight === 600 && document.fonts.status === 'loaded' };`;

/** Puts the popup back to where it waits for the summary: the points are taken out, the line that waits is in. */
const WAIT = `
  const box = section(${JSON.stringify(words.summary.heading)});
  box.querySelector('.summary-parts').remove();
  const line = document.createElement('p');
  line.textContent = ${JSON.stringify(words.summary.making)};
  box.append(line);`;

interface Tops {
  readonly summary: number;
  readonly below: number;
  /** The viewport is as it was set, and every typeface is there. */
  readonly isReady: boolean;
}

/** The tops once they stand still: the viewport is new, and parts of the popup come one after another. */
async function settledTops(popup: Page): Promise<Tops> {
  let last = '';
  await expect
    .poll(
      async () => {
        const before = last;
        const tops = await look<Tops>(popup, TOPS);
        last = JSON.stringify(tops);
        return tops.isReady && last === before;
      },
      { timeout: 15_000 },
    )
    .toBe(true);
  return JSON.parse(last);
}

inEachBrowser('room for the summary', ({ session }) => {
  test('is there before it: nothing in sight moves when it comes', async () => {
    const page = await session().openPage(NEWSPAPER);
    const popup = await session().openPopupAsPage(page);
    await popupOf(popup).points();
    await popup.setViewport({ width: 380, height: 600 });
    const after = await settledTops(popup);
    // In one go, so that the popup draws nothing in between.
    const before = await look<Tops>(popup, WAIT + TOPS);
    expect(before.summary).toBe(after.summary);
    // Below the popup's edge, or where it will stay.
    expect(Math.min(before.below, 600)).toBe(Math.min(after.below, 600));
    expect(before.below).toBeGreaterThanOrEqual(600);
    await popup.close();
    await page.close();
  });
});

inEachBrowser('the unread articles', ({ session }) => {
  beforeAll(async () => {
    for (const url of [BIRTHPLACE, NEWSPAPER])
      await saveByShortcut(session(), url);
  });

  test('each stand in one line of their own words, and lead to themselves', async () => {
    const library = await session().openExtensionPage('library.html#/digest');
    await expect
      .poll(
        () =>
          look<string[]>(
            library,
            `return [...root.querySelectorAll('.digest-line')].map(clean).filter(Boolean);`,
          ),
        { timeout: 20_000 },
      )
      .toHaveLength(2);
    const titles = await look<string[]>(
      library,
      `return [...root.querySelectorAll('.digest a')].map(clean);`,
    );
    expect(titles).toHaveLength(2);
    await toFront(library);
    await look(library, `root.querySelector('.digest a').click();`);
    await expect
      .poll(
        () =>
          look<string>(
            library,
            `return clean(root.querySelector('article h1'));`,
          ),
        {
          timeout: 20_000,
        },
      )
      .toBe(titles[0]);
    await library.close();
  });
});
