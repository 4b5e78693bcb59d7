import type { KeyInput, Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { violations } from '../harness/axe.ts';
import { BIRTHPLACE, HOME_PAGE, NEWSPAPER } from '../harness/demo.ts';
import { inEachBrowser } from '../harness/each-browser.ts';
import { fakeSpeech } from '../harness/fake-speech.ts';
import { libraryOf, saveByShortcut } from '../harness/library-ui.ts';
import { waitFor } from '../harness/session.ts';
import { look, popupOf, readerOf, words } from '../harness/ui.ts';

/** What stands on the screen once a key of the reader has been pressed. */
const shown: Readonly<Record<string, string>> = {
  '?': panel(words.place.keys),
  a: panel(words.look.title),
  o: panel(words.place.tools),
  n: panel(words.highlights.title),
  l: `root.querySelector('.line-shade')`,
  k: `root.querySelector('mark.word')`,
};

function panel(title: string): string {
  return `clean(root.querySelector('.reader-panel h2')) === ${JSON.stringify(title)}`;
}

/** What is chosen and looks, where the system sets the colours, like what is not. */
const UNTOLD = `
  const CHOSEN = '[aria-pressed="true"], [aria-current]';
  const OTHER = ':not([aria-pressed="true"], [aria-current])';
  const signs = (node) => {
    const { backgroundColor, borderInlineStart, color } = getComputedStyle(node);
    return [backgroundColor, borderInlineStart, color].join();
  };
  return [...root.querySelectorAll(CHOSEN)].filter((node) => {
    const row = node.closest('ul, fieldset, [role=group]') ?? node.parentElement;
    const other = row.querySelector(node.localName + OTHER);
    return other !== null && signs(node) === signs(other);
  }).map((node) => clean(node));`;

inEachBrowser('axe (WCAG 2.0-2.2 A, AA)', ({ session }) => {
  beforeAll(async () => {
    for (const url of [BIRTHPLACE, NEWSPAPER])
      await saveByShortcut(session(), url);
  });

  const screens: Record<
    string,
    () => Promise<{ page: Page; within?: string; states?: string }>
  > = {
    popup: async () => {
      const page = await session().openPage(BIRTHPLACE);
      const popup = popupOf(await session().openPopupAsPage(page));
      await popup.points();
      return { page: popup.page };
    },
    'popup without an article': async () => {
      const page = await session().openPage(HOME_PAGE);
      const popup = await session().openPopupAsPage(page);
      await popupOf(popup).title();
      return { page: popup };
    },
    reader: async () => {
      const page = await session().openPage(BIRTHPLACE);
      await session().pressCommand(page, 'open-reader');
      await readerOf(page).title();
      return { page, within: 'de-doc-reader' };
    },
    library: async () => {
      const page = await session().openExtensionPage('library.html');
      await libraryOf(page).titles();
      return { page };
    },
    'saved article': async () => {
      const page = await session().openExtensionPage('library.html');
      await page.evaluate(
        fakeSpeech({
          voices: [{ name: 'Minh An', lang: 'vi-VN' }],
          reportsWords: true,
          msPerWord: 60_000,
        }),
      );
      const [title = ''] = await libraryOf(page).titles();
      await libraryOf(page).open(title);
      await readerOf(page).title();
      // Panels one after the other, line focus, the player.
      return { page, states: '?aonlk' };
    },
    options: async () => {
      const page = await session().openExtensionPage('options.html');
      await page.waitForSelector('h1');
      return { page };
    },
  };

  test.each(Object.keys(screens))(
    '%s has no violation, light and dark',
    async (name) => {
      const screen = await screens[name]?.();
      if (!screen) throw new Error(`no screen ${name}`);
      for (const dark of [false, true]) {
        await session().emulateMedia(screen.page, {
          dark,
          reducedMotion: true,
        });
        expect(await violations(screen.page, screen.within)).toEqual([]);
      }
      await session().emulateMedia(screen.page, { forcedColors: true });
      await waitFor('forced colours', () =>
        screen.page.evaluate(
          `matchMedia('(forced-colors: active)').matches || null`,
        ),
      );
      expect(await look(screen.page, UNTOLD)).toEqual([]);
      await session().emulateMedia(screen.page, { reducedMotion: true });
      for (const key of screen.states ?? '') {
        await screen.page.keyboard.press(key as KeyInput);
        await waitFor(`the state of ${key}`, () =>
          look<true | null>(screen.page, `return ${shown[key]} ? true : null;`),
        );
        expect(await violations(screen.page), key).toEqual([]);
      }
      await screen.page.close();
    },
  );

  test('a fault is found (control)', async () => {
    const page = await session().openExtensionPage('options.html');
    await page.waitForSelector('h1');
    await page.evaluate(`{
      const button = document.createElement('button');
      button.style.cssText = 'color: #aaa; background: #fff';
      document.body.append(button);
    }`);
    expect((await violations(page)).join()).toContain('button-name');
    await page.close();
  });
});
