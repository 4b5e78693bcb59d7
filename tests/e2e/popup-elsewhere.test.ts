import { expect, test } from 'vitest';
import { HOME_PAGE, PDF } from '../harness/demo.ts';
import { inEachBrowser } from '../harness/each-browser.ts';
import { find, waitForText, words } from '../harness/ui.ts';

inEachBrowser('the popup where there is no article', ({ browser, session }) => {
  const elsewhere = [
    { what: 'a home page', url: HOME_PAGE, says: words.page.listPage },
    { what: 'a PDF', url: PDF, says: words.page.pdf },
    {
      what: "the browser's own page",
      url: browser === 'firefox' ? 'about:support' : 'chrome://version/',
      says: words.page.browserPage,
    },
    // Firefox lets extensions into some empty pages and not into others.
    ...(browser === 'chromium'
      ? [
          {
            what: 'an empty page',
            url: 'about:blank',
            says: words.page.browserPage,
          },
        ]
      : []),
  ];

  test.each(elsewhere)(
    'on $what it says so and what can be done',
    async ({ url, says }) => {
      const page = await session().openPage(url);
      const popup = await session().clickToolbarButton(page);
      await waitForText(popup, says);
      await waitForText(popup, words.popup.nothingSaved);
      await find(popup, 'link', words.popup.allSaved);
      expect(await popup.evaluate('document.documentElement.lang')).toBe('vi');
      await popup.close();
      await page.close();
    },
  );
});
