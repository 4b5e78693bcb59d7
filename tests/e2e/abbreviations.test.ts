import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { violations } from '../harness/axe.ts';
import { BIRTHPLACE } from '../harness/demo.ts';
import { inEachBrowser } from '../harness/each-browser.ts';
import { toFront } from '../harness/session.ts';
import { look, press, readerOf, words } from '../harness/ui.ts';

const MEANING = 'ủy ban nhân dân';
const OWN = 'nhà chung của quận';

/** What the box beside an abbreviation says; null when there is none. */
const tip = (page: Page) =>
  look<string | null>(
    page,
    `return clean(root.querySelector('[role=tooltip]')) || null;`,
  );
const wordAt = async (page: Page, form: string, pick = '') =>
  (await page.waitForFunction(
    `[...document.querySelector('de-doc-reader').shadowRoot
      .querySelectorAll('article [data-abbreviation]${pick}')]
      .find((mark) => mark.textContent === '${form}')`,
  )) as ElementHandle<Element>;

inEachBrowser('abbreviations', ({ session }) => {
  test('are explained by mouse, keyboard and touch, in the own words, and can be turned off', async () => {
    const page = await session().openPage(BIRTHPLACE);
    await session().pressCommand(page, 'open-reader');
    await readerOf(page).title();
    const word = await wordAt(page, 'UBND');
    await look(page, `root.querySelector('.summary-panel').hidden = true;`);
    await word.scrollIntoView();
    await word.hover();
    await expect.poll(() => tip(page)).toContain(MEANING);
    await page.keyboard.press('Escape');
    await expect.poll(() => tip(page)).toBeNull();
    expect(await readerOf(page).isOpen()).toBe(true);

    await page.mouse.move(2, 2);
    const first = await wordAt(page, 'UBND', '[tabindex]');
    await (first as ElementHandle<HTMLElement>).focus();
    await expect.poll(() => tip(page)).toContain(MEANING);
    expect(
      await look<string>(
        page,
        `const word = root.activeElement;
         return clean(root.getElementById(word.getAttribute('aria-describedby')));`,
      ),
    ).toContain(MEANING);
    expect(await violations(page, 'de-doc-reader')).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => tip(page)).toBeNull();
    await page.keyboard.press('Enter');
    await expect.poll(() => tip(page)).toContain(MEANING);
    // A word that has scrolled out of sight takes its explanation with it.
    await look(page, `root.querySelector('dialog').scrollTop = 1e6;`);
    await expect.poll(() => tip(page)).toBeNull();
    await word.click();
    await expect.poll(() => tip(page)).toContain(MEANING);

    const options = await session().openExtensionPage('options.html');
    const label = (name: string) =>
      options.waitForSelector(`::-p-aria([name="${name}"][role="textbox"])`);
    await (await label(words.abbreviation.ownWord))?.type('UBND');
    await (await label(words.abbreviation.ownSaid))?.type(OWN);
    await options.keyboard.press('Enter');
    await expect
      .poll(() => look(options, `return clean(document.body);`))
      .toContain(OWN);
    expect(await violations(options)).toEqual([]);
    await toFront(page);
    await page.mouse.move(2, 2);
    await (await wordAt(page, 'UBND')).hover();
    await expect.poll(() => tip(page)).toContain(OWN);

    await toFront(options);
    await press(
      options,
      words.abbreviation.ownRemove.replace('{word}', 'UBND'),
    );
    const toggle = await options.waitForSelector(
      `::-p-aria([name="${words.setting['abbreviations.explain']}"])`,
    );
    await toggle?.click();
    await toFront(page);
    await expect
      .poll(() =>
        look(
          page,
          `return root.querySelectorAll('[data-abbreviation]').length;`,
        ),
      )
      .toBe(0);
    await options.close();
    await page.close();
  });
});
