import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { violations } from '../harness/axe.ts';
import { BIRTHPLACE, HOME_PAGE } from '../harness/demo.ts';
import { inEachBrowser } from '../harness/each-browser.ts';
import { DESKTOP, toFront, ZOOMED } from '../harness/session.ts';
import {
  clickAway,
  look,
  press,
  readerOf,
  waitForText,
  words,
} from '../harness/ui.ts';

/** Whether the page scrolls sideways, and what sticks out of it. */
const OVERFLOW = `
  const wide = [...root.querySelectorAll('*')]
    .filter((node) => node.getClientRects().length > 0 && getComputedStyle(node).position !== 'fixed')
    .filter((node) => node.getBoundingClientRect().right > innerWidth + 0.5)
    .map((node) => node.localName + '.' + node.className);
  return { scrolls: document.scrollingElement.scrollWidth > innerWidth, wide };`;

/** The large buttons, by their first line, and the least of their heights. */
const BUTTONS = `
  const buttons = [...root.querySelectorAll('button')].filter((button) => button.checkVisibility());
  return {
    names: buttons.map((button) => clean(button.querySelector('.large-words > span') ?? button)),
    least: Math.min(...buttons.slice(0, -1).map((button) => button.getBoundingClientRect().height)),
  };`;

/** Firefox on a busy machine takes its time to open the page that looks into storage. */
const settled = <T>(probe: () => T) => expect.poll(probe, { timeout: 10_000 });

inEachBrowser('profiles and the popup of three buttons', ({ session }) => {
  let options: Page;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'de-doc-profiles-'));
    options = await session().openExtensionPage('options.html');
    await options.waitForSelector('.profile');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  afterEach(async () => {
    await session().evaluateInBackground('browser.storage.local.clear()');
    await options.setViewport(DESKTOP);
  });
  const stored = () =>
    session().evaluateInBackground<Record<string, unknown>>(
      // The library counts itself there, whatever the reader sets.
      `browser.storage.local.get().then((all) => Object.fromEntries(
        Object.entries(all).filter(([key]) => !key.startsWith('library.'))))`,
    );
  const choose = async (name: string) => {
    await toFront(options);
    const button = await options.waitForSelector(
      `::-p-xpath(//button[contains(., "${name}")])`,
    );
    await button?.click();
  };
  const openFile = async (name: string, content: string) => {
    const path = join(folder, name);
    await writeFile(path, content);
    await toFront(options);
    const input = await options.waitForSelector('input[type=file]');
    await (
      input as unknown as { uploadFile(path: string): Promise<void> }
    ).uploadFile(path);
  };

  test('a profile changes the open page at once, and undo brings back every byte', async () => {
    const page = await session().openPage(BIRTHPLACE);
    const html = () => page.evaluate('document.documentElement.outerHTML');
    const before = await html();
    await choose(words.profile['diabetic-retinopathy']);
    await waitForText(options, 'Đã chọn hồ sơ “Võng mạc tiểu đường”');
    await toFront(page);
    const paragraph = '#news-bodyhtml p';
    await settled(() =>
      page.evaluate(
        `getComputedStyle(document.querySelector('${paragraph}')).textAlign`,
      ),
    ).toBe('start');
    await settled(stored).toMatchObject({
      'letters.narrow': true,
      'contrast.step': 'aaa',
      'text-scale.percent': 150,
    });
    await toFront(options);
    expect(
      await look<string[]>(
        options,
        `return [...root.querySelectorAll('.profile[aria-pressed=true] .profile-name')].map(clean);`,
      ),
    ).toEqual([`Võng mạc tiểu đường${words.profiles.inUse}`]);
    await press(options, words.common.undo);
    await settled(stored).toEqual({});
    await toFront(page);
    await settled(html).toBe(before);
    await page.close();
  });

  test('pointing at a profile shows it and sets nothing', async () => {
    const sample = () =>
      look<string>(
        options,
        `const { fontSize, lineHeight } = getComputedStyle(root.querySelector('.profile-sample .sample'));
         return [fontSize, lineHeight].join();`,
      );
    await toFront(options);
    const before = await sample();
    const top = () =>
      look<number>(
        options,
        // Whole pixels: a sum with scrollY differs by a ten-thousandth after the page has scrolled.
        `return root.querySelector('.profile-files').offsetTop;`,
      );
    const height = await top();
    // Off the profiles: the focus scrolls the page, and what comes to lie below the mouse is pointed at.
    await options.mouse.move(0, 0);
    await options.focus('.profile');
    await settled(sample).not.toBe(before);
    expect(await top()).toBe(height);
    expect(await stored()).toEqual({});
    await options.evaluate('document.activeElement.blur()');
    await settled(sample).toBe(before);
  });

  test('goes to another computer as a file, and comes back the same', async () => {
    await toFront(options);
    await options.evaluate(`{
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        blob.text().then((text) => { window.saved = text; });
        return make.call(URL, blob);
      };
    }`);
    await choose(words.profile.dyslexia);
    await settled(stored).toMatchObject({ 'letters.spacing': 'wide' });
    const before = await stored();
    await press(options, words.profiles.export);
    await settled(() => options.evaluate('window.saved')).toBeTruthy();
    const file = (await options.evaluate('window.saved')) as string;
    expect(JSON.parse(file)).toMatchObject({
      'dedoc-profile': 1,
      name: words.profiles.ownName,
    });
    await session().evaluateInBackground('browser.storage.local.clear()');
    await openFile('ho-so.dedoc.json', file);
    await waitForText(options, 'Đã dùng hồ sơ “Hồ sơ của tôi” trong tệp');
    expect(await stored()).toEqual(before);
  });

  test('a file that is no profile is refused in plain words, and nothing changes', async () => {
    const style = '"letters":{"font":"x;}*{}"}';
    const refused = [
      ['rac.json', '<html>', words.profiles.notProfile],
      [
        'la.json',
        `{"dedoc-profile":1,"name":"x","settings":{${style}}}`,
        words.profiles.badValue.replace('{field}', 'letters.font'),
      ],
      ['moi.json', '{"dedoc-profile":9}', words.profiles.newer],
      ['to.json', 'x'.repeat(30_000), words.profiles.tooLarge],
    ] as const;
    for (const [name, content, says] of refused) {
      await openFile(name, content);
      await waitForText(options, says);
    }
    expect(await stored()).toEqual({});
  });

  test('three large buttons and a way back', async () => {
    const page = await session().openPage(BIRTHPLACE);
    const popup = await session().openPopupAsPage(page);
    // The button stands below the summary: a click before its points are there would miss it.
    await popup.waitForSelector('.summary .point');
    await press(popup, words.simple.collapse);
    await waitForText(popup, words.simple.full);
    const { names, least } = await look<{ names: string[]; least: number }>(
      popup,
      BUTTONS,
    );
    expect(names).toEqual([
      words.simple.larger,
      words.simple.clearer,
      words.speech.readToMe,
      words.simple.full,
    ]);
    expect(least).toBeGreaterThanOrEqual(64);
    const pressLarge = (index: number) =>
      popup.evaluate(
        `document.querySelectorAll('.button.large')[${index}].click()`,
      );
    await pressLarge(0);
    await settled(stored).toMatchObject({
      'text-scale.percent@tayho.hanoi.gov.vn': 110,
    });
    await pressLarge(1);
    await settled(stored).toMatchObject({
      'contrast.step@tayho.hanoi.gov.vn': 'aa',
    });
    await popup.close();
    const again = await session().clickToolbarButton(page);
    await again.waitForSelector(
      '.button.large:nth-of-type(3):not([aria-disabled=true])',
    );
    await clickAway(() =>
      again.evaluate(`document.querySelectorAll('.button.large')[2].click()`),
    );
    await toFront(page);
    await readerOf(page).title();
    const full = await session().openPopupAsPage(page);
    await press(full, words.simple.full);
    await waitForText(full, words.popup.toRead);
    await full.close();
    await page.close();
  });

  test('at the end of a row its button leads back', async () => {
    await session().evaluateInBackground(
      `browser.storage.local.set({ 'popup-mode.simple': true, 'text-scale.percent': 400, 'contrast.step': 'black-white' })`,
    );
    const page = await session().openPage(HOME_PAGE);
    const popup = await session().openPopupAsPage(page);
    await waitForText(popup, words.page.listPage);
    const { names } = await look<{ names: string[] }>(popup, BUTTONS);
    expect(names).toEqual([
      words.simple.largest,
      words.simple.clearest,
      words.simple.full,
    ]);
    await popup.close();
    await page.close();
  });

  test('axe finds nothing, and at 400 % nothing scrolls sideways', async () => {
    await choose(words.profile.presbyopia);
    await openFile('rac.json', 'x');
    await waitForText(options, words.profiles.notProfile);
    await session().evaluateInBackground(
      `browser.storage.local.set({ 'popup-mode.simple': true })`,
    );
    const page = await session().openPage(BIRTHPLACE);
    const popup = await session().openPopupAsPage(page);
    await popup.waitForSelector(
      '.button.large:nth-of-type(3):not([aria-disabled=true])',
    );
    for (const screen of [options, popup]) {
      await toFront(screen);
      for (const dark of [false, true]) {
        await session().emulateMedia(screen, { dark, reducedMotion: true });
        expect(await violations(screen)).toEqual([]);
      }
      await screen.setViewport(ZOOMED);
      await settled(() => look(screen, OVERFLOW)).toEqual({
        scrolls: false,
        wide: [],
      });
    }
    await popup.close();
    await page.close();
  });
});
