import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { violations } from '../harness/axe.ts';
import { NEWSPAPER } from '../harness/demo.ts';
import { inEachBrowser } from '../harness/each-browser.ts';
import { toFront, waitFor, ZOOMED } from '../harness/session.ts';
import {
  find,
  look,
  popupOf,
  press,
  readerOf,
  waitForText,
  words,
} from '../harness/ui.ts';

const SERVER = 'http://may-viet.local/v1';
const TITLE = 'Chợ hoa đêm tìm lại khách nhờ bán theo cành';
/** One point of the article, one with a number that it has not, one that it does not say. */
const ANSWER = [
  '- {sentence}',
  '- Năm 1999 {sentence}',
  '- Nhà vua Bhutan tặng mỗi du khách hai con voi trắng.',
  '<img src=x onerror=alert(1)>',
].join('\n');

/** The permission dialog is the browser's own and out of any driver's reach: what was asked for is kept instead. */
const ANSWER_PERMISSIONS = (granted: boolean) => `{
  const api = (globalThis.chrome ?? browser).permissions;
  window.asked = [];
  api.request = (wanted, done) => {
    window.asked.push(wanted.origins);
    done?.(${granted});
    return Promise.resolve(${granted});
  };
}`;

inEachBrowser('a machine of the reader’s choice', ({ session, proxy }) => {
  let options: Page;
  let received: { path: string; key: string | undefined; body: string }[] = [];
  let answer: (response: ServerResponse, body: string) => void;
  const piece = (content: string) =>
    `data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`;
  const write = (response: ServerResponse, body: string) => {
    // A sentence of the article that was sent: the last but one line before the closing fence.
    const lines = JSON.parse(body).messages[1].content.split('\n');
    const text = ANSWER.replaceAll('{sentence}', lines[2]);
    for (const part of text.match(/[\s\S]{1,40}/gu) ?? [])
      response.write(piece(part));
    response.end(
      'data: {"choices":[],"usage":{"prompt_tokens":900,"completion_tokens":70}}\n\n',
    );
  };
  const listen = (request: IncomingMessage, response: ServerResponse) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      const open = {
        'access-control-allow-origin': '*',
        'access-control-allow-headers': '*',
        'content-type': 'text/event-stream',
      };
      response.writeHead(200, open);
      if (request.method === 'OPTIONS') return response.end();
      const { authorization: key } = request.headers;
      received.push({ path: String(request.url), key, body });
      return answer(response, body);
    });
  };

  beforeAll(() => {
    proxy().serve(`${SERVER}/chat/completions`, listen);
  });
  beforeEach(() => {
    received = [];
    answer = write;
  });
  afterEach(() =>
    session().evaluateInBackground('browser.storage.local.clear()'),
  );

  const setUp = () =>
    session().evaluateInBackground(
      `browser.storage.local.set(${JSON.stringify({
        'machine.engine': 'openai',
        'machine.address': SERVER,
        'machine.model': 'thu-nho',
        'machine.key': 'bi-mat',
      })})`,
    );
  const type = async (name: string, value: string) => {
    const box = await find(options, 'textbox', name);
    await box.evaluate((node) => {
      (node as HTMLInputElement).value = '';
    });
    await box.type(value);
  };
  const openForm = async (granted: boolean) => {
    options = await session().openExtensionPage('options.html');
    await waitForText(options, words.machine.heading);
    await options.evaluate(ANSWER_PERMISSIONS(granted));
    await choose('openai');
  };
  const choose = (kind: string) =>
    look(
      options,
      `const select = [...root.querySelectorAll('select')].find((s) => [...s.options].some((o) => o.value === 'ollama'));
       select.value = ${JSON.stringify(kind)};
       select.dispatchEvent(new Event('change', { bubbles: true }));`,
    );
  const stored = () =>
    session().evaluateInBackground<Record<string, unknown>>(
      // The library counts itself there, whatever the reader sets.
      `browser.storage.local.get().then((all) => Object.fromEntries(
        Object.entries(all).filter(([key]) => !key.startsWith('library.'))))`,
    );

  test('is set, tried, saved for its one origin, and forgotten', async () => {
    await openForm(true);
    await type(words.machine.address, 'http://thu.example/v1');
    await waitForText(options, words.machine['address.open']);
    await press(options, words.machine.save);
    await waitForText(options, words.machine.incomplete);
    await type(words.machine.address, `${SERVER}/chat/completions`);
    await type(words.machine.model, 'thu-nho');
    const key = await options.$('input[type=password]');
    await key?.type('bi-mat');
    expect(await violations(options)).toEqual([]);
    await press(options, words.machine.test);
    await waitForText(options, words.machine.works.slice(0, 18));
    expect(received[0]).toMatchObject({
      path: expect.stringContaining('/v1/chat/completions'),
      key: 'Bearer bi-mat',
    });
    expect(await stored()).toEqual({});
    await press(options, words.machine.save);
    await waitForText(options, words.machine.saved);
    expect(await options.evaluate('window.asked.flat()')).toEqual([
      'http://may-viet.local/*',
      'http://may-viet.local/*',
    ]);
    expect(await stored()).toMatchObject({
      'machine.engine': 'openai',
      'machine.address': SERVER,
      'machine.key': 'bi-mat',
    });
    await press(options, words.machine.forget);
    await waitForText(options, words.machine.forgotten);
    expect(await stored()).toEqual({});
    await press(options, words.common.undo);
    await expect.poll(stored, { timeout: 10_000 }).toMatchObject({
      'machine.key': 'bi-mat',
    });
    await options.close();
  });

  test('is not kept when the browser is not allowed to ask it', async () => {
    await openForm(false);
    await type(words.machine.address, SERVER);
    await type(words.machine.model, 'thu-nho');
    await press(options, words.machine.save);
    await waitForText(
      options,
      words.machine.denied.replace('{host}', 'may-viet.local'),
    );
    expect(await stored()).toEqual({});
    await options.close();
  });

  test('writes in the popup: labelled, matched, marked where it lies', async () => {
    await setUp();
    const page = await session().openPage(NEWSPAPER);
    const popup = await session().openPopupAsPage(page);
    await popupOf(popup).points();
    expect(received).toEqual([]);
    await press(popup, words.machine.ask);
    await waitForText(popup, words.machine.label);
    await waitForText(popup, words.machine.missing);
    const shown = await look<{ jumps: string[]; rest: string; images: number }>(
      popup,
      `const box = root.querySelector('.machine');
       return { jumps: [...box.querySelectorAll('.point')].map(clean), rest: clean(box),
         images: box.querySelectorAll('img').length };`,
    );
    expect(shown.jumps).toHaveLength(2);
    expect(shown.rest).toContain('Bài không có: 1999');
    expect(shown.rest).toContain('900');
    expect(shown.images).toBe(0);
    expect(await violations(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('can be stopped in the reader, fails aloud, and ours stays', async () => {
    await setUp();
    let open = 0;
    answer = (response) => {
      open++;
      response.on('close', () => {
        open--;
      });
      response.write(piece('- Chợ hoa đêm vắng khách suốt một tuần.\n'));
    };
    const page = await session().openPage(NEWSPAPER);
    await session().pressCommand(page, 'open-reader');
    const reader = readerOf(page);
    expect(await reader.title()).toBe(TITLE);
    await press(page, words.machine.ask);
    await waitForText(page, 'Chợ hoa đêm vắng khách suốt một tuần.');
    await press(page, words.machine.cancel);
    await find(page, 'button', words.machine.ask);
    await waitFor('the connection to end', async () =>
      open === 0 ? true : null,
    );
    answer = (response) => {
      response.end('data: {"hong');
    };
    await press(page, words.machine.ask);
    await waitForText(page, words.machine['failure.badAnswer']);
    await waitForText(page, words.machine.stillOurs);
    answer = write;
    await press(page, words.common.retry);
    await waitForText(page, words.machine.missing);
    await page.setViewport(ZOOMED);
    await toFront(page);
    expect(
      await look<number>(
        page,
        `const box = root.querySelector('.machine'); return box.scrollWidth - box.clientWidth;`,
      ),
    ).toBe(0);
    await page.close();
  });
});
