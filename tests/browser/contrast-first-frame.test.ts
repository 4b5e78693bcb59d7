import { expect, test } from 'vitest';
import { flickerReport, watchFrames } from '../../scripts/measure/frames.ts';
import { setStored } from '../../scripts/measure/steps.ts';
import { inEachBrowser } from '../harness/each-browser.ts';
import { type Session, waitFor } from '../harness/session.ts';

const timeout = 60_000;

const html = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Chợ nổi</title>
<style>body { background: #fff } p { color: #999 }</style>
${'<p>Chợ nổi họp từ sớm, ghe nào cũng treo bẹo</p>'.repeat(12)}`;

/** Ids of what is registered, and where it goes. */
const registered = (session: Session) =>
  session.evaluateInBackground(
    `(globalThis.chrome ?? globalThis.browser).scripting.getRegisteredContentScripts().then((all) => Object.fromEntries(all.map(({ id, matches }) => [id, matches.join(' ')])))`,
  ) as Promise<Record<string, string>>;

inEachBrowser('a remembered site', ({ session, proxy }) => {
  const comesTo = (what: string, isRight: (ids: string[]) => boolean) =>
    waitFor(what, async () => {
      const found = await registered(session());
      return isRight(Object.keys(found)) ? found : null;
    });

  test('is at its step from the first frame on', { timeout }, async () => {
    await setStored(session(), { 'contrast.step@vnexpress.net': 'aaa' });
    const found = await comesTo('its script', (ids) => ids.length === 1);
    expect(found['remembered-aaa']).toContain('*://vnexpress.net/*');
    proxy().serve('https://vnexpress.net/cho-noi.html', { body: html });
    const page = await session().browser().newPage();
    await page.evaluateOnNewDocument(watchFrames);
    await page.goto('https://vnexpress.net/cho-noi.html');
    const report = await waitFor('every text', async () => {
      const seen = await page.evaluate(flickerReport);
      return seen.changed === 12 ? seen : null;
    });
    expect(report.lateTexts).toEqual([]);
    await page.close();
  });

  test('is forgotten when all is paused or the step is taken back', {
    timeout,
  }, async () => {
    await setStored(session(), {
      'contrast.step@vnexpress.net': 'aa',
      'contrast.step@tuoitre.vn': 'soft-1',
    });
    await comesTo('both scripts', (ids) => ids.length === 2);
    await setStored(session(), { 'page.paused': true });
    await comesTo('none', (ids) => ids.length === 0);
    await setStored(session(), {
      'page.paused': false,
      'contrast.step@vnexpress.net': 'original',
    });
    const found = await comesTo('one script', (ids) => ids.length === 1);
    expect(Object.keys(found)).toEqual(['remembered-soft-1']);
  });

  test('is at the page’s own step when the script is of an older one', {
    timeout,
  }, async () => {
    await setStored(session(), { 'contrast.step@tuoitre.vn': 'aaa' });
    await comesTo('its script', (ids) => ids.includes('remembered-aaa'));
    // As when a page is opened in the moment between the two.
    await session().evaluateInBackground(
      `(globalThis.chrome ?? globalThis.browser).scripting.updateContentScripts([{ id: 'remembered-aaa', matches: ['*://thanhnien.vn/*'] }]).then(() => true)`,
    );
    proxy().serve('https://thanhnien.vn/cho-noi.html', { body: html });
    const page = await session().openPage('https://thanhnien.vn/cho-noi.html');
    await waitFor('the page as it was', () =>
      page.evaluate(() =>
        document.querySelector('[data-dedoc-contrast]') ? null : true,
      ),
    );
    await page.close();
  });
});
