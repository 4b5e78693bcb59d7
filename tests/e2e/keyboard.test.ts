import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { BIRTHPLACE } from '../harness/demo.ts';
import { inEachBrowser } from '../harness/each-browser.ts';
import { toFront } from '../harness/session.ts';
import {
  look,
  popupOf,
  press,
  readerOf,
  waitForText,
  words,
} from '../harness/ui.ts';

/** What has the focus, in shadow roots too, and whether one can see it. */
const FOCUSED = `(() => {
  let node = document.activeElement;
  while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  if (!node || node === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(node);
  const name = node.getAttribute('aria-label') ?? node.textContent;
  return {
    element: node.localName,
    name: name.replace(/\\s+/gu, ' ').trim(),
    visible: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
  };
})()`;

interface Focus {
  readonly element: string;
  readonly name: string;
  readonly visible: boolean;
}

const focusIn = (page: Page) => page.evaluate(FOCUSED) as Promise<Focus | null>;

/**
 * Everything that Tab reaches, and Shift+Tab from the same start. Each way ends where a browser hands the
 * focus to its own window, or where the round begins anew.
 */
async function tabThrough(page: Page): Promise<Focus[]> {
  const start = await focusIn(page);
  const seen: Focus[] = [];
  for (const back of [false, true]) {
    if (back) await page.keyboard.down('Shift');
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      const focus = await focusIn(page);
      if (!focus || focus.name === start?.name) break;
      // Firefox shows no focus ring for a Shift+Tab that a driver sends; forward it does.
      seen.push(back ? { ...focus, visible: true } : focus);
    }
    if (back) await page.keyboard.up('Shift');
  }
  return seen;
}

/**
 * By Tab, then by Shift+Tab, or the other way round: in Firefox a walk past the last stop leaves the focus
 * with the browser's own window, and keys of a driver then press nothing.
 */
async function tabTo(
  page: Page,
  name: string,
  directions = [false, true],
): Promise<void> {
  for (const back of directions) {
    if (back) await page.keyboard.down('Shift');
    let there = false;
    for (let presses = 0; presses < 60 && !there; presses++) {
      there = (await focusIn(page))?.name === name;
      if (!there) await page.keyboard.press('Tab');
    }
    if (back) await page.keyboard.up('Shift');
    if (there) return;
  }
  throw new Error(`Tab does not reach “${name}”`);
}

inEachBrowser('by keyboard alone', ({ session }) => {
  test('everything in the popup is reached, with a visible focus', async () => {
    const page = await session().openPage(BIRTHPLACE);
    const popup = await session().openPopupAsPage(page);
    await popupOf(popup).points();
    const stops = await tabThrough(popup);
    const names = stops.map(({ name }) => name);
    for (const name of [
      'Đọc',
      'A-',
      'A',
      'A+',
      'Giảm tương phản',
      'Gốc',
      'Tăng tương phản',
      words.popup.allSaved,
    ])
      expect(names).toContain(name);
    expect(stops.filter(({ visible }) => !visible)).toEqual([]);
    // Here the popup is in a tab itself, and means another.
    await press(popup, 'A+');
    await waitForText(popup, words.textSize.ofArticle);
    await press(popup, 'A');
    await popup.close();
    await page.close();
  });

  test('read, enlarge, save and leave', async () => {
    const page = await session().openPage(BIRTHPLACE);
    await page.evaluate(
      `document.querySelector('[href="/lam-sach-ho-tay.html"]').focus()`,
    );
    const popup = await session().clickToolbarButton(page);
    await popupOf(popup).title();
    await tabTo(popup, 'Đọc');
    await popup.keyboard.press('Enter');
    await toFront(page);
    const reader = readerOf(page);
    await reader.title();
    const before = await reader.textSize();
    await tabTo(page, 'A+', [true, false]); // the bar stands before the title
    await page.keyboard.press(' ');
    await expect
      .poll(() => reader.textSize(), { timeout: 5_000 })
      .toBeGreaterThan(before);
    await tabTo(page, 'Lưu để đọc sau');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await focusIn(page))?.name, { timeout: 15_000 })
      .toBe('Đã lưu');
    await page.keyboard.press('Escape');
    await reader.closed();
    expect(
      await page.evaluate(`document.activeElement.getAttribute('href')`),
    ).toBe('/lam-sach-ho-tay.html');
    await page.close();
  });

  test('the focus does not leave the open reader', async () => {
    const page = await session().openPage(BIRTHPLACE);
    await session().pressCommand(page, 'open-reader');
    await readerOf(page).title();
    const stops = await tabThrough(page);
    expect(stops.map(({ name }) => name)).toContain('Đóng chế độ đọc');
    expect(stops.map(({ name }) => name)).not.toContain('Trang nhất');
    expect(stops.filter(({ visible }) => !visible)).toEqual([]);

    // Keys are heard after a click into the text, too.
    const { x, y } = await look<{ x: number; y: number }>(
      page,
      `const paragraph = root.querySelector('.lead');
       paragraph.scrollIntoView({ block: 'center' });
       const { left, top } = paragraph.getBoundingClientRect();
       return { x: left + 5, y: top + 5 };`,
    );
    await page.mouse.click(x, y);
    await page.keyboard.press('?');
    await expect
      .poll(() =>
        look<string>(
          page,
          `return clean(root.querySelector('.reader-panel h2'));`,
        ),
      )
      .toBe(words.place.keys);
    await page.close();
  });
});
