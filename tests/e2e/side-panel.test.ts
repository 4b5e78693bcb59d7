import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { violations } from '../harness/axe.ts';
import { BIRTHPLACE, HOME_PAGE, NEWSPAPER } from '../harness/demo.ts';
import { inEachBrowser } from '../harness/each-browser.ts';
import { fakeSpeech } from '../harness/fake-speech.ts';
import { toFront, ZOOMED } from '../harness/session.ts';
import { look, press, readerOf, words } from '../harness/ui.ts';

const title = (panel: Page) =>
  look<string>(panel, `return clean(root.querySelector('h1'));`);
const pageTitle = (page: Page) =>
  page.evaluate(
    `document.querySelector('h1').textContent.trim()`,
  ) as Promise<string>;

inEachBrowser('side panel', ({ session }) => {
  test('follows the tab in front: its summary, outline, abbreviations and player; leads into the reader', async () => {
    const first = await session().openPage(BIRTHPLACE);
    const second = await session().openPage(NEWSPAPER);
    const panel = await session().openExtensionPage('sidepanel.html');
    await panel.evaluate(
      fakeSpeech({
        voices: [{ name: 'Minh An', lang: 'vi-VN' }],
        reportsWords: true,
        msPerWord: 300,
      }),
    );
    await toFront(second);
    await expect
      .poll(() => title(panel), { timeout: 20_000 })
      .toBe(await pageTitle(second));
    await toFront(first);
    await expect
      .poll(() => title(panel), { timeout: 20_000 })
      .toBe(await pageTitle(first));
    // Out of sight a summary takes its time.
    await toFront(panel);
    await look(
      panel,
      `root.querySelectorAll('details').forEach((part) => { part.open = true; });`,
    );
    await expect
      .poll(() =>
        look<string>(panel, `return clean(root.querySelector('main'));`),
      )
      .toContain('UBND – ủy ban nhân dân');
    await expect
      .poll(() =>
        look<number>(
          panel,
          `return root.querySelectorAll('.summary .point').length;`,
        ),
      )
      .toBeGreaterThan(0);
    for (const dark of [false, true]) {
      await session().emulateMedia(panel, { dark, reducedMotion: true });
      expect(await violations(panel)).toEqual([]);
    }

    await press(panel, words.speech.listenLong);
    await expect
      .poll(() => panel.evaluate('window.said.length'))
      .toBeGreaterThan(0);
    await press(panel, words.speech.stop);
    await panel.setViewport(ZOOMED);
    expect(
      await look<number>(
        panel,
        `return document.documentElement.scrollWidth - innerWidth;`,
      ),
    ).toBeLessThanOrEqual(0);
    await look(panel, `root.querySelector('.summary .point').click();`);
    await toFront(first);
    await readerOf(first).title();
    expect(await readerOf(first).marked()).not.toBe('');

    await first.goto(HOME_PAGE);
    await expect
      .poll(() => title(panel), { timeout: 20_000 })
      .toBe(words.sidePanel.title);
    await Promise.all([first, second, panel].map((page) => page.close()));
  });
});
