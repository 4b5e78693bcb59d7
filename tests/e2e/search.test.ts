import { expect, test } from 'vitest';
import { BIRTHPLACE, NEWSPAPER } from '../harness/demo.ts';
import { inEachBrowser } from '../harness/each-browser.ts';
import { saveByShortcut } from '../harness/library-ui.ts';

/** Asks the worker as the library page does, through the one policy that the manifest allows. */
const ask = (method: string, ...of: unknown[]) => `(() => {
  const address = '/search-worker.js';
  globalThis.asked ??= new Worker(
    globalThis.trustedTypes?.createPolicy('de-doc-worker', { createScriptURL: () => address })
      .createScriptURL(address) ?? address);
  const call = (globalThis.calls = (globalThis.calls ?? 1e6) + 1);
  return new Promise((resolve, reject) => {
    asked.addEventListener('message', ({ data }) => {
      if (data.answer === call) 'error' in data ? reject(new Error(data.error)) : resolve(data.value);
    });
    asked.addEventListener('error', ({ message }) => reject(new Error('worker: ' + message)));
    asked.postMessage({ call, method: ${JSON.stringify(method)}, of: ${JSON.stringify(of)} });
  });
})()`;

inEachBrowser('the search worker', ({ session }) => {
  test('finds what was saved, phrase by phrase, without accents', async () => {
    await saveByShortcut(session(), BIRTHPLACE);
    await saveByShortcut(session(), NEWSPAPER);
    const page = await session().openExtensionPage('options.html');
    const find = async (text: string) =>
      (await page.evaluate(ask('find', text, false))) as {
        ids: string[];
      };
    expect((await find('can bo chu chot')).ids).toHaveLength(1);
    expect((await find('"cán bộ" "hoa đêm"')).ids).toHaveLength(0);
    const { ids } = await find('hoa dem');
    expect(ids).toHaveLength(1);
    const shown = await page.evaluate(ask('show', ids, 'hoa dem', false));
    expect(JSON.stringify(shown)).toContain('Chợ hoa đêm');
    // Saved after the worker read the library: the next search knows it.
    await page.close();
  });
});
