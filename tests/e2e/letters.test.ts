import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { BIRTHPLACE } from '../harness/demo.ts';
import { inEachBrowser } from '../harness/each-browser.ts';
import { toFront } from '../harness/session.ts';
import { look, readerOf } from '../harness/ui.ts';

const PAGE = 'https://vnexpress.net/ben-do-chieu-dong-4990002.html';
/** Any font file serves as an icon font: only names and code points tell one. */
const ICON_FONT = readFileSync(
  'node_modules/@fontsource/andika/files/andika-latin-400-normal.woff2',
);

/** Icon fonts in the ways that pages use them, and text in the ways that it goes wrong. */
const HTML = `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Bến đò chiều đông</title>
<style>
  @font-face { font-family: "FontAwesome"; src: url("/f.woff2"); }
  @font-face { font-family: "tin-tuc"; src: url("/f.woff2"); }
  body { font: 14px/1.3 Arial, sans-serif; }
  .share { font-family: FontAwesome; }
  .ti { font-family: "tin-tuc"; }
  .ti.back::before { content: "\\e901"; }
  .hop p { text-align: justify; font-family: "Times New Roman", serif !important; }
  code { font-family: monospace; }
  #run { animation: run 3s infinite; }
  @keyframes run { from { opacity: 0 } to { opacity: 1 } }
</style></head><body>
<nav><a href="/" style="line-height: 40px">Trang nhất</a></nav>
<h1 style="font-size: 26px">Bến đò chiều đông</h1>
<div class="hop" style="width: 900px">
<p id="p">Chiều cuối năm, bến đò vắng khách, ông Bảy Đực vẫn neo ghe chờ chuyến chót về bên kia sông Ẫ.
 <a href="/song">Con sông</a> chảy chậm, <sup>1</sup> nước đục ngầu phù sa.</p>
<p><span id="q" style="line-height: 115%">Mỗi ngày ông chở chừng hai mươi lượt người, phần lớn là học trò.</span></p></div>
<p>Gọi <code id="code">dò_đường(bến)</code> để tìm bến. <small id="small" style="font-size: 11px">Ảnh: Đỗ Ẩn</small></p>
<i id="named" class="share">share</i> <i id="private" class="ti">\uE900</i> <i id="before" class="ti back"></i>
<img id="img" alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><div id="run">Chữ chạy</div>
</body></html>`;

const computed = <T>(page: Page, id: string, property: string) =>
  page.evaluate(
    `getComputedStyle(document.getElementById('${id}')).getPropertyValue('${property}')`,
  ) as Promise<T>;
const state = (page: Page) =>
  page.evaluate(`({
    html: document.documentElement.outerHTML,
    sheets: document.adoptedStyleSheets.length,
    fonts: document.fonts.size,
  })`);

/** The page hears of a choice from storage, a moment later. */
const settled = <T>(probe: () => T) => expect.poll(probe, { timeout: 10_000 });

inEachBrowser('letters on the original page', ({ session, proxy }) => {
  let options: Page;
  beforeAll(async () => {
    // The page's own policy would let no font of an extension through.
    proxy().serve(PAGE, {
      body: HTML,
      headers: { 'content-security-policy': "font-src 'self'" },
    });
    proxy().serve('https://vnexpress.net/f.woff2', {
      body: ICON_FONT,
      type: 'font/woff2',
    });
    options = await session().openExtensionPage('options.html');
    await options.waitForSelector('h1');
  });
  /** As a reader does, in the options; the page hears of it from storage. */
  const choose = async (choice: Readonly<Record<string, string | true>>) => {
    await toFront(options);
    for (const [name, value] of Object.entries(choice)) {
      const field = `[id="letters.${name}"]`;
      if (value === true) await (await options.$(field))?.click();
      else await options.select(field, value);
    }
  };
  const reset = async () => {
    await toFront(options);
    await options.click('[aria-labelledby="section-letters"] > button');
  };
  afterEach(async () => {
    await session().evaluateInBackground('browser.storage.local.clear()');
  });

  test('a chosen typeface draws the text, and neither icons nor code', async () => {
    const page = await session().openPage(PAGE);
    const family = (id: string) => computed<string>(page, id, 'font-family');
    const own = {
      named: await family('named'),
      private: await family('private'),
      before: await family('before'),
      code: await family('code'),
    };
    const width = `(() => {
      const range = document.createRange();
      range.selectNodeContents(document.getElementById('p'));
      return [...range.getClientRects()].reduce((sum, { width }) => sum + width, 0);
    })()`;
    const before = await page.evaluate(width);
    await choose({ font: 'lexend' });
    await toFront(page);
    await settled(() => family('p')).toContain('De Doc Lexend');
    // Four files, of which those with letters of this page are in use; the widths are Lexend's.
    await settled(() =>
      page.evaluate(
        `[...document.fonts].filter(({ family }) => family.includes('De Doc Lexend')).map(({ status }) => status)`,
      ),
    ).toEqual(['loaded', 'loaded', 'loaded', 'loaded']);
    expect(
      await page.evaluate(
        `document.fonts.check('16px "De Doc Lexend"', 'Ẫợđ')`,
      ),
    ).toBe(true);
    expect(await page.evaluate(width)).not.toBe(before);
    expect({
      named: await family('named'),
      private: await family('private'),
      before: await family('before'),
      code: await family('code'),
    }).toEqual(own);
    await page.close();
  });

  test('icons are spared on a page that opens with it, and when they come later', async () => {
    await choose({ font: 'literata' });
    const page = await session().openPage(PAGE);
    await settled(() => computed(page, 'p', 'font-family')).toContain(
      'De Doc Literata',
    );
    for (const id of ['named', 'private', 'before'])
      await settled(() => computed(page, id, 'font-family')).not.toContain(
        'De Doc',
      );
    await page.evaluate(`{
      const icon = document.createElement('i');
      icon.id = 'late';
      icon.className = 'ti';
      icon.textContent = '\\ue902';
      const text = document.createElement('p');
      text.id = 'later';
      text.textContent = 'Đò về bến lúc chạng vạng.';
      document.body.append(icon, text);
    }`);
    await settled(() => computed(page, 'late', 'font-family')).toContain(
      'tin-tuc',
    );
    expect(await computed(page, 'later', 'font-family')).toContain('Literata');
    await page.close();
  });

  test('everything else does what it says, and undo leaves every byte', async () => {
    const page = await session().openPage(PAGE);
    const before = await state(page);
    await choose({
      font: 'andika',
      spacing: 'wide',
      lines: 'double',
      clearMarks: true,
      unjustified: true,
      narrow: true,
      underline: true,
      still: true,
      dimImages: true,
    });
    await toFront(page);
    await settled(() => computed(page, 'p', 'font-family')).toContain(
      'De Doc Andika',
    );
    await settled(() => computed(page, 'small', 'font-size')).toBe('16px');
    // Elements are dressed slice by slice: that one is done says nothing of another.
    await settled(() => computed(page, 'p', 'font-size')).toBe('16px');
    expect(await computed(page, 'p', 'text-align')).toBe('start');
    expect(await computed(page, 'q', 'line-height')).toBe('32px');
    const letters = Number.parseFloat(
      await computed(page, 'p', 'letter-spacing'),
    );
    const between = Number.parseFloat(
      await computed(page, 'p', 'word-spacing'),
    );
    expect(letters).toBeGreaterThan(0);
    expect(between).toBeGreaterThanOrEqual(letters * 3);
    expect(
      await page.evaluate(
        `document.getElementById('p').getBoundingClientRect().width`,
      ),
    ).toBe(32 * 16);
    expect(
      await page.evaluate(
        `getComputedStyle(document.querySelector('#p a')).textDecorationLine`,
      ),
    ).toBe('underline');
    expect(await computed(page, 'run', 'animation-iteration-count')).toBe('1');
    expect(await computed(page, 'img', 'filter')).toBe('brightness(0.75)');
    // The menu keeps the height that it has on purpose.
    expect(
      await page.evaluate(
        `getComputedStyle(document.querySelector('nav a')).lineHeight`,
      ),
    ).toBe('40px');
    await page.evaluate(
      `document.body.append(document.getElementById('small').cloneNode(true))`,
    );
    await page.evaluate(`document.body.lastChild.remove()`);
    await reset();
    await toFront(page);
    await settled(() => state(page)).toEqual(before);
    await page.close();
  });

  test('the birthplace is byte for byte the same at the defaults and after', async () => {
    const page = await session().openPage(BIRTHPLACE);
    const before = await state(page);
    expect(before).toMatchObject({ sheets: 0 });
    await choose({ font: 'noto-serif', clearMarks: true, unjustified: true });
    await toFront(page);
    await settled(() =>
      page.evaluate(
        `getComputedStyle(document.querySelector('h1')).fontFamily`,
      ),
    ).toContain('De Doc Noto Serif');
    expect(await state(page)).not.toEqual(before);
    await reset();
    await toFront(page);
    await settled(() => state(page)).toEqual(before);
    await page.close();
  });

  test('the reader over the page is not touched', async () => {
    await choose({ font: 'noto-serif', spacing: 'widest', still: true });
    const page = await session().openPage(BIRTHPLACE);
    await session().pressCommand(page, 'open-reader');
    await readerOf(page).title();
    const style = await look<string[]>(
      page,
      `const { fontFamily, letterSpacing } = getComputedStyle(root.querySelector('article p'));
       return [fontFamily, letterSpacing];`,
    );
    expect(style[0]).toMatch(/^"?(?:De Doc )?Be Vietnam Pro/u);
    // "normal" or "0px": the reader's own spacing is none until it is asked for.
    expect(Number.parseFloat(style[1] ?? '') || 0).toBe(0);
    await page.close();
  });
});
