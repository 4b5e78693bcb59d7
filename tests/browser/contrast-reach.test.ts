import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { measurePage } from '../../scripts/measure/page.ts';
import { prepareViewport } from '../../scripts/measure/pixels.ts';
import { pause, setStep, setStored } from '../../scripts/measure/steps.ts';
import { inEachBrowser } from '../harness/each-browser.ts';
import { waitFor } from '../harness/session.ts';

const url = 'https://vnexpress.net/tuong-phan-xa.html';
const timeout = 240_000;

/** In the page: WCAG ratio of an `rgb()` colour on an opaque ground given the same way. */
const ratioInPage = `(css, ground) => {
  const light = (color) => {
    const [r, g, b] = color.match(/[\\d.]+/g).map(Number).map((value) => {
      const channel = value / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [a, b] = [light(css) + 0.05, light(ground) + 0.05];
  return Math.max(a, b) / Math.min(a, b);
}`;

/** Waits until `color` (an expression for a CSS colour in the page) has at least `least` on white. */
const reaches = (where: Page | Frame, color: string, least: number) =>
  waitFor(`${color} at ${least} : 1`, async () =>
    ((await where.evaluate(
      `(${ratioInPage})(${color}, 'rgb(255, 255, 255)')`,
    )) as number) >= least
      ? true
      : null,
  );

inEachBrowser('contrast where it is hard to reach', ({ session, proxy }) => {
  afterEach(async () => {
    await setStored(session(), {
      'contrast.step': 'original',
      'contrast.system': 'offer',
    });
  });

  test('text in a closed shadow tree', { timeout }, async () => {
    proxy().serve(
      url,
      `<body style="background:#fff"><x-closed></x-closed><div id="plain"></div><script>
        window.roots = ['x-closed', '#plain'].map((name) => {
          const root = document.querySelector(name).attachShadow({ mode: 'closed' });
          root.innerHTML = '<b style="color:#bbb">Chữ trong cây bóng đóng</b>';
          return root;
        });
      </script>`,
    );
    await setStep(session(), 'aaa');
    const page = await session().openPage(url);
    for (const index of [0, 1])
      await reaches(
        page,
        `getComputedStyle(roots[${index}].firstChild).color`,
        7,
      );
    await setStep(session(), 'original');
    await waitFor('bytes as before', async () =>
      (await page.evaluate('roots[0].innerHTML + roots[1].innerHTML')) ===
      '<b style="color:#bbb">Chữ trong cây bóng đóng</b>'.repeat(2)
        ? true
        : null,
    );
    await page.close();
  });

  test('a frame of another supported site', { timeout }, async () => {
    const inner = 'https://tuoitre.vn/khung.html';
    proxy().serve(
      inner,
      '<meta charset="utf-8"><body style="background:#fff"><p style="color:#bbb">Chữ trong khung của báo khác',
    );
    proxy().serve(
      url,
      `<body style="background:#fff"><iframe src="${inner}"></iframe><p style="color:#bbb">Chữ của trang`,
    );
    await setStep(session(), 'aaa');
    const page = await session().openPage(url);
    const frame = await page.waitForFrame((one) => one.url() === inner);
    const color = "getComputedStyle(document.querySelector('p')).color";
    await reaches(page, color, 7);
    await reaches(frame, color, 7);
    await page.close();
  });

  test('rules that are written anew in place, or taken away', {
    timeout,
  }, async () => {
    await setStep(session(), 'aaa');
    proxy().serve(url, {
      body: `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Đổi màu</title>
<style>body { background: #fff } p { color: #aaa }</style>
<style id="theme">p { color: #000 }</style><p id="late">Ghe nào cũng treo bẹo`,
    });
    const page = await session().openPage(url);
    const color = `getComputedStyle(document.querySelector('#late')).color`;
    await page.evaluate(() => {
      const theme = document.querySelector('#theme');
      if (theme) theme.textContent = 'p { color: #999 }';
    });
    await reaches(page, color, 7);
    await page.evaluate(() => {
      const theme = document.querySelector('#theme')?.firstChild;
      if (theme) theme.nodeValue = 'p { color: #b0b0b0 }';
    });
    await reaches(page, color, 7);
    await page.evaluate(() => {
      const theme = document.querySelector('#theme')?.firstChild;
      if (theme) theme.nodeValue = 'p { color: #000; text-indent: 1px }';
    });
    await page.evaluate(() => document.querySelector('#theme')?.remove());
    await reaches(page, color, 7);
    await page.close();
  });

  test.each(['soft-1', 'aaa'])(
    'a veil that was lifted stays lifted, at %s',
    {
      timeout,
    },
    async (step) => {
      await setStep(session(), step);
      proxy().serve(url, {
        body: `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Dải bài</title>
<style>body { background: #fff; color: #222; margin: 20px } .row { position: relative; width: 300px; overflow: hidden }
p { color: #999; width: 400px } .next { position: absolute; right: 0; top: 0; width: 32px; height: 60px; background: #fff; color: #aaa; z-index: 2 }
.next::before { content: ""; position: absolute; right: 100%; top: 0; width: 120px; height: 60px; background: linear-gradient(270deg, #fff 20%, transparent) }</style>
<div class="row"><p id="late">Ghe nào cũng treo bẹo, chợ nổi họp từ sớm</p><div class="next">Sau</div></div>`,
      });
      const page = await session().openPage(url);
      const isLifted = () =>
        page.evaluate(() => {
          const next = document.querySelector('.next') as Element;
          const { backgroundImage } = getComputedStyle(next, '::before');
          return backgroundImage === 'none' ? true : null;
        });
      await waitFor('the lifted veil', isLifted);
      // What it says itself is looked at anew, and written anew.
      await page.evaluate(() => {
        const next = document.querySelector('.next') as HTMLElement;
        next.style.color = '#bbb';
        next.append(' nữa');
      });
      await pause(600);
      expect(await isLifted()).toBe(true);
      await page.close();
    },
  );

  test('a veil that is met long after the text beneath it', {
    timeout,
  }, async () => {
    const between = '<i>·</i>'.repeat(450);
    proxy().serve(url, {
      body: `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Dải bài</title>
<style>body { background: #fff; color: #222; margin: 0 } p { color: #999; margin: 0; width: 300px }
.veil { position: absolute; left: 60px; top: 0; width: 240px; height: 40px; background: linear-gradient(270deg, #fff 60%, transparent) }</style>
<p>Ghe nào cũng treo bẹo, chợ nổi</p>${between}<div class="veil"></div>`,
    });
    const page = await session().openPage(url);
    // Once all is there: then it is gone through in slices, in the page's order.
    await setStep(session(), 'aaa');
    await waitFor('the lifted veil', () =>
      page.evaluate(() => {
        const veil = document.querySelector('.veil') as Element;
        const { backgroundImage } = getComputedStyle(veil);
        return backgroundImage === 'none' ? true : null;
      }),
    );
    await page.close();
  });

  test('the ring around what has the focus', { timeout }, async () => {
    proxy().serve(
      url,
      `<style>a:focus-visible { outline: 3px solid #dde }</style><body style="margin:0;background:#fff"><a id="a" href="#x">Trang nhất</a> <a href="#y">Thể thao</a>`,
    );
    await setStep(session(), 'aaa');
    const page = await session().openPage(url);
    const ring = "getComputedStyle(document.getElementById('a')).outlineColor";
    await page.keyboard.press('Tab');
    await reaches(page, ring, 3);
    await page.keyboard.press('Tab');
    await waitFor('no mark when it has gone', async () =>
      (await page.evaluate(
        "document.getElementById('a').hasAttribute('data-dedoc-contrast')",
      ))
        ? null
        : true,
    );
    await page.close();
  });

  test('no soft step takes a text below 4.5', { timeout }, async () => {
    const file = new URL('../hard-cases/texts.html', import.meta.url);
    proxy().serve(url, { body: readFileSync(fileURLToPath(file)) });
    const bench = await session().browser().newPage();
    await bench.goto('about:blank');
    const page = await session().browser().newPage();
    await prepareViewport(page);
    const { untouched, ours, failing } = await measurePage(
      session(),
      page,
      bench,
      { name: 'texts', url },
      {
        step: 'soft-2',
        target: 4.5,
        depth: 4000,
        part: 90,
        peers: false,
        axe: false,
        timed: false,
      },
    );
    expect(untouched.belowAA).toBeGreaterThan(untouched.runs / 3);
    expect(failing).toEqual([]);
    expect(ours.undoIdentical).toBe(true);
    await page.close();
    await bench.close();
  });

  test('a system that asks for more contrast is followed if the reader said so', {
    timeout,
  }, async () => {
    if (session().name === 'firefox') return;
    proxy().serve(
      url,
      '<body style="background:#fff"><p style="color:#bbb">Chữ xám</p>',
    );
    await session().evaluateInBackground(
      'chrome.storage.local.clear().then(() => true)',
    );
    const page = await session().openPage(url);
    await session().emulateMedia(page, { moreContrast: true });
    const color = "getComputedStyle(document.querySelector('p')).color";
    expect(await page.evaluate(color)).toBe('rgb(187, 187, 187)');
    await setStored(session(), { 'contrast.system': 'follow' });
    await reaches(page, color, 7);
    await page.close();
  });
});
