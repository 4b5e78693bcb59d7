import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { violations } from '../harness/axe.ts';
import { BIRTHPLACE, NEWSPAPER, NOTES } from '../harness/demo.ts';
import { inEachBrowser } from '../harness/each-browser.ts';
import { type FakeSpeech, fakeSpeech } from '../harness/fake-speech.ts';
import { libraryOf, saveByShortcut } from '../harness/library-ui.ts';
import { toFront, ZOOMED } from '../harness/session.ts';
import {
  clickAway,
  find,
  look,
  popupOf,
  press,
  readerOf,
  waitForText,
  words,
} from '../harness/ui.ts';

const minhAn = { name: 'Minh An', lang: 'vi-VN' };
const quick: FakeSpeech = {
  voices: [minhAn],
  reportsWords: true,
  msPerWord: 40,
};

const said = (page: Page) => page.evaluate('window.said') as Promise<string[]>;
const marked = (page: Page, kind: 'spoken' | 'word') =>
  look<string>(
    page,
    `return [...root.querySelectorAll('mark.${kind}')].map((node) => node.textContent).join('');`,
  );

/** Keeps what the page hands to the system for its media keys, and the sound that makes the system ask for it. */
const HEAR_MEDIA = `{
  window.mediaKeys = {};
  const set = MediaSession.prototype.setActionHandler;
  MediaSession.prototype.setActionHandler = function (action, handler) {
    window.mediaKeys[action] = handler;
    set.call(this, action, handler);
  };
  const { play } = HTMLMediaElement.prototype;
  HTMLMediaElement.prototype.play = function () {
    window.silence = this;
    return play.call(this);
  };
}`;
const media = (page: Page) =>
  page.evaluate(`({
    title: navigator.mediaSession.metadata?.title,
    state: navigator.mediaSession.playbackState,
    plays: window.silence.currentTime > 0 && !window.silence.paused,
  })`);

inEachBrowser('listening', ({ session }) => {
  beforeAll(async () => {
    // The newest is what the tests open and, on a slow machine, hear to its end: two are left for the queue.
    for (const url of [NOTES, BIRTHPLACE, NEWSPAPER])
      await saveByShortcut(session(), url);
  });

  const openSaved = async (speech: FakeSpeech) => {
    const page = await session().openExtensionPage('library.html');
    await page.evaluate(fakeSpeech(speech));
    const [title = ''] = await libraryOf(page).titles();
    await libraryOf(page).open(title);
    await readerOf(page).title();
    // The test before has left its place.
    await look(
      page,
      `[...root.querySelectorAll('.resumed button')].forEach((button) => button.click());`,
    );
    return page;
  };

  test('“Nghe” reads on from sentence to sentence and marks sentence and word; pause keeps the place', async () => {
    const page = await openSaved(quick);
    await page.evaluate(HEAR_MEDIA);
    await press(page, words.speech.listenLong);
    await expect.poll(() => marked(page, 'word')).not.toBe('');
    await expect
      .poll(async () => (await said(page)).length, { timeout: 15_000 })
      .toBeGreaterThan(3);
    await expect
      .poll(() => media(page))
      .toEqual({
        title: await readerOf(page).title(),
        state: 'playing',
        plays: true,
      });
    expect((await said(page)).join(' ')).not.toMatch(/\d/u);
    const sentence = await marked(page, 'spoken');
    expect(sentence.length).toBeGreaterThan(8);
    await page.keyboard.press('k');
    await find(page, 'button', words.speech.play);
    const count = (await said(page)).length;
    await page.keyboard.press(',');
    await expect.poll(() => marked(page, 'spoken')).not.toBe(sentence);
    expect(await said(page)).toHaveLength(count);
    await page.evaluate(`window.mediaKeys.nexttrack()`);
    await expect.poll(() => marked(page, 'spoken')).toBe(sentence);
    await page.evaluate(`window.mediaKeys.play()`);
    await find(page, 'button', words.speech.pause);
    await page.evaluate(`window.mediaKeys.stop()`);
    await expect.poll(() => marked(page, 'spoken')).toBe('');
    expect(await media(page)).toMatchObject({ state: 'none', plays: false });
    await page.close();
  });

  test('a click on a sentence reads from there', async () => {
    const page = await openSaved({ ...quick, msPerWord: 5_000 });
    await press(page, words.speech.listenLong);
    await expect.poll(() => marked(page, 'word')).not.toBe('');
    const target = await look<{ x: number; y: number; text: string }>(
      page,
      `const p = [...root.querySelectorAll('article p[data-start]')].at(4);
       p.scrollIntoView({ block: 'center' });
       const [box] = p.getClientRects();
       return { x: box.left + 30, y: box.top + 12, text: p.textContent.trim() };`,
    );
    await page.mouse.click(target.x, target.y);
    await expect
      .poll(async () => target.text.startsWith(await marked(page, 'spoken')))
      .toBe(true);
    await expect
      .poll(async () => (await marked(page, 'spoken')) !== '')
      .toBe(true);
    await page.close();
  });

  test.each([
    ['that dies in the middle', { dying: [1, 2] }],
    [
      'that comes late and reports no words',
      { lateMs: 3_000, reportsWords: false },
    ],
  ])('a voice %s is read on with', async (_, speech) => {
    const page = await openSaved({ ...quick, msPerWord: 15, ...speech });
    await press(page, words.speech.listenLong);
    await expect
      .poll(async () => (await said(page)).length, { timeout: 15_000 })
      .toBeGreaterThan(4);
    // The guide to a voice, where it was shown, has given place to the voice.
    expect(
      await look(page, `return root.querySelector('.reader-panel');`),
    ).toBeNull();
    await expect.poll(() => marked(page, 'word')).not.toBe('');
    await page.close();
  });

  test('without a Vietnamese voice the way to one is shown, without violation, at 400 % too', async () => {
    const page = await openSaved({
      ...quick,
      voices: [{ name: 'Ava', lang: 'en-US' }],
    });
    await press(page, words.speech.listenLong);
    await waitForText(page, words.voiceGuide.lead);
    await find(page, 'button', words.voiceGuide.retry);
    // The article is judged by axe's own walk; here what the player's bar half covers would count as too small.
    expect(await violations(page, '.reader-panel, .player-bar')).toEqual([]);
    await page.setViewport(ZOOMED);
    // The rate can be read: its words, the arrow and some room beside it fit.
    await expect
      .poll(() =>
        look<number>(
          page,
          `const rate = root.querySelector('.player-bar select');
           const { font, paddingLeft, paddingRight } = getComputedStyle(rate);
           const pen = new OffscreenCanvas(1, 1).getContext('2d');
           pen.font = font;
           const widest = Math.max(...[...rate.options].map((one) => pen.measureText(one.text).width));
           return widest + 16 + parseFloat(paddingLeft) + parseFloat(paddingRight) - rate.clientWidth;`,
        ),
      )
      .toBeLessThanOrEqual(0);
    await expect
      .poll(() =>
        look(
          page,
          `return [...root.querySelectorAll('.reader-panel *, .player-bar *')]
             .filter((node) => node.getBoundingClientRect().right > innerWidth + 0.5)
             .map((node) => node.className);`,
        ),
      )
      .toEqual([]);
    // The guide leaves the player in reach, above which it stands.
    await expect
      .poll(() =>
        look(
          page,
          `const of = (what) => root.querySelector(what).getBoundingClientRect();
           return of('.reader-panel').bottom - of('.player-bar').top;`,
        ),
      )
      .toBeLessThanOrEqual(1);
    await page.close();
  });

  test('saved articles are read one after another', async () => {
    const page = await session().openExtensionPage('library.html#/listen');
    await page.evaluate(fakeSpeech({ ...quick, msPerWord: 1 }));
    // A page in the back has its timers slowed down, those of the voice among them.
    await toFront(page);
    await press(page, words.speech.queueStart);
    const first = await readerOf(page).title();
    await expect
      .poll(() => readerOf(page).title(), { timeout: 30_000 })
      .not.toBe(first);
    await page.close();
  });

  test('“Nghe” in the popup opens the reader with its player', async () => {
    const page = await session().openPage(BIRTHPLACE);
    const popup = popupOf(await session().openPopupAsPage(page));
    await popup.points();
    await clickAway(() => popup.press(words.speech.listen));
    await toFront(page);
    await readerOf(page).title();
    await find(page, 'region', words.speech.player);
    await page.close();
  });
});
