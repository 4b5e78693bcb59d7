/**
 * Reading aloud with voices that are there: espeak-ng, which reports starts and ends but no words. Chromium only;
 * Firefox asks another library. For `npm run test:voices`, which installs them first.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NEWSPAPER, serveDemo } from '../harness/demo.ts';
import { launch } from '../harness/launch.ts';
import { libraryOf, saveByShortcut } from '../harness/library-ui.ts';
import { type LocalProxy, startProxy } from '../harness/proxy.ts';
import { type Sound, startSound } from '../harness/real-voices.ts';
import { type Session, waitFor } from '../harness/session.ts';
import { look, press, readerOf, words } from '../harness/ui.ts';

describe('the system’s voices', () => {
  let sound: Sound;
  let proxy: LocalProxy;
  let session: Session;
  beforeAll(async () => {
    sound = await startSound();
    proxy = await startProxy();
    serveDemo(proxy);
    session = await launch('chromium', proxy, { sound: sound.folder });
    await saveByShortcut(session, NEWSPAPER);
  });
  afterAll(async () => {
    await session?.close();
    await proxy?.close();
    await sound?.close();
  });

  test('read a saved article in Vietnamese, sentence after sentence', async () => {
    const page = await session.openExtensionPage('library.html');
    const [title = ''] = await libraryOf(page).titles();
    await libraryOf(page).open(title);
    await readerOf(page).title();
    await press(page, words.speech.listenLong);
    const spoken = () =>
      look<string>(
        page,
        `return [...root.querySelectorAll('mark.spoken')].map((node) => node.textContent).join('');`,
      );
    const heard = new Set<string>();
    // The list of voices comes seconds late; then a sentence takes as long as it takes to say it.
    await waitFor(
      'three sentences said',
      async () => {
        const now = await spoken();
        if (now !== '') heard.add(now);
        return heard.size >= 3 ? true : null;
      },
      150_000,
    );
    const voice = await page.evaluate(() =>
      speechSynthesis.getVoices().some(({ lang }) => /^vi/iu.test(lang)),
    );
    expect(voice).toBe(true);
    expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(true);
    await press(page, words.speech.stop);
    await expect.poll(spoken).toBe('');
    await page.close();
  });
});
