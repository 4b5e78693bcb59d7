import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { measurePage } from '../../scripts/measure/page.ts';
import { prepareViewport } from '../../scripts/measure/pixels.ts';
import { inEachBrowser } from '../harness/each-browser.ts';
import { type Session, waitFor } from '../harness/session.ts';

const hardCases = new URL('../hard-cases/', import.meta.url);
const url = 'https://vnexpress.net/tuong-phan.html';
const timeout = 240_000;

async function setStep(session: Session, step: string): Promise<void> {
  await session.evaluateInBackground(
    `(globalThis.chrome ?? globalThis.browser).storage.local.set({ 'contrast.step': '${step}' }).then(() => true)`,
  );
}

const marks = (page: Page) =>
  page.evaluate(
    () => document.querySelectorAll('[data-dedoc-contrast]').length,
  );

/** Lowest WCAG ratio of the elements' colours on a plain opaque background. */
const lowest = (
  page: Page,
  selector: string,
  background: string,
  property: 'color' | 'fill' = 'color',
) =>
  page.evaluate(
    (wanted, ground, name) => {
      const light = (css: string) => {
        const [r = 0, g = 0, b = 0] = (css.match(/[\d.]+/g) ?? [])
          .map(Number)
          .map((value) => {
            const channel = value / 255;
            return channel <= 0.04045
              ? channel / 12.92
              : ((channel + 0.055) / 1.055) ** 2.4;
          });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const under = light(ground) + 0.05;
      const ratios = [...document.querySelectorAll(wanted)].map((element) => {
        const over = light(getComputedStyle(element)[name]) + 0.05;
        return Math.max(over, under) / Math.min(over, under);
      });
      return ratios.length > 0 ? Math.min(...ratios) : 0;
    },
    selector,
    background,
    property,
  );

/** Two shapes, so that a slice of the work may end between them. */
const icon =
  '<svg width="16" height="16"><path d="M1 1h6v14h-6z"/><path d="M9 1h6v14h-6z"/></svg>';

inEachBrowser('contrast on the live page', ({ session, proxy }) => {
  test.each(['backgrounds', 'texts', 'news', 'trees'])(
    'every hard case of %s is at least 7:1 in pixels',
    async (name) => {
      proxy().serve(url, {
        body: readFileSync(fileURLToPath(new URL(`${name}.html`, hardCases))),
      });
      const bench = await session().browser().newPage();
      await bench.goto('about:blank');
      const page = await session().browser().newPage();
      await prepareViewport(page);
      const { untouched, ours, failing, control } = await measurePage(
        session(),
        page,
        bench,
        { name, url },
        {
          step: 'aaa',
          target: 7,
          depth: 4000,
          part: 90,
          peers: false,
          axe: false,
          timed: false,
        },
      );
      // The positive control: the measure sees what is wrong before.
      expect(untouched.belowAAA).toBeGreaterThan(untouched.runs / 2);
      expect(control.counted).toBe(control.planted);
      expect(failing).toEqual([]);
      expect(ours.runs).toBeGreaterThanOrEqual(untouched.runs);
      if (name !== 'trees') {
        expect(ours.moved).toBe(0);
        expect(ours.undoIdentical).toBe(true);
      }
      expect(await marks(page)).toBe(0);
      await page.close();
      await bench.close();
    },
    timeout,
  );

  test(
    'texts that come, change and go are followed; turning it off leaves every byte',
    async () => {
      proxy().serve(
        url,
        `<body style="background:#fff"><main id="m"><p style="color:#bbb">Tin đầu trang</p></main>`,
      );
      await setStep(session(), 'aaa');
      const page = await session().openPage(url);
      const isRight = (selector: string) =>
        waitFor(`7:1 for ${selector}`, async () =>
          (await lowest(page, selector, 'rgb(255, 255, 255)')) >= 7
            ? true
            : null,
        );
      await isRight('p');
      await page.evaluate(() => {
        for (let index = 0; index < 200; index += 1) {
          const text = document.createElement('p');
          text.textContent = `Tin thứ ${index}`;
          text.style.color = '#aaa';
          document.getElementById('m')?.append(text);
        }
        document.querySelector('p')?.setAttribute('style', 'color:#ccc');
      });
      await isRight('p');
      await page.evaluate(() => {
        for (const text of [...document.querySelectorAll('p')].slice(5))
          text.remove();
      });
      await setStep(session(), 'original');
      await waitFor('no marks', async () =>
        (await marks(page)) === 0 ? true : null,
      );
      const html = await page.evaluate(
        () => document.querySelector('main')?.outerHTML,
      );
      expect(html).not.toContain('dedoc');
      expect(html).toContain('<p style="color:#ccc">Tin đầu trang</p>');
      expect(
        await page.evaluate(() => document.adoptedStyleSheets.length),
      ).toBe(0);
      await page.close();
    },
    timeout,
  );

  test(
    'a page that goes dark is solved anew',
    async () => {
      proxy().serve(
        url,
        `<style>.dark { background: #111; color: #555 } path { fill: #bbb } .dark div { background: #666 }</style>
        <body style="margin:0"><p style="color:inherit">Chữ theo giao diện</p><div>${icon.repeat(150)}</div>`,
      );
      await setStep(session(), 'aaa');
      const page = await session().openPage(url);
      const icons = (ground: string) =>
        waitFor(`3:1 for icons on ${ground}`, async () =>
          (await lowest(page, 'path', ground, 'fill')) >= 3 ? true : null,
        );
      await icons('rgb(255, 255, 255)');
      await page.evaluate(() => document.body.classList.add('dark'));
      await waitFor('light text on dark', async () =>
        (await lowest(page, 'p', 'rgb(17, 17, 17)')) >= 7 ? true : null,
      );
      await icons('rgb(102, 102, 102)');
      await setStep(session(), 'original');
      await page.close();
    },
    timeout,
  );

  test(
    'a colour under the pointer is solved for as long as it is there; one met on its way back is not kept',
    async () => {
      proxy().serve(
        url,
        `<style>a { color: #222; display: block; padding: 20px } #quick { transition: color .1s } #quick:hover { color: #ccc }
        #slow { transition: color 1s linear } #slow:hover { color: #fff }</style><body style="margin:0">
        <a id="quick" href="#">Liên kết nhạt đi dưới con trỏ</a><a id="slow" href="#">Liên kết nhạt dần dưới con trỏ</a>`,
      );
      await setStep(session(), 'aaa');
      const page = await session().openPage(url);
      const waitForColor = (what: string, link: string, wanted: RegExp) =>
        waitFor(`${what} of ${link}`, async () => {
          const color = await page.evaluate(
            (id) =>
              getComputedStyle(document.querySelector(id) as Element).color,
            link,
          );
          return wanted.test(color) ? true : null;
        });
      const own = /^rgb\(34, 34, 34\)$/u;
      await page.hover('#quick');
      await waitForColor('another colour', '#quick', /^(?!rgb\(34, 34, 34\))/u);
      await waitFor('7:1 under the pointer', async () =>
        (await lowest(page, '#quick', 'rgb(255, 255, 255)')) >= 7 ? true : null,
      );
      await page.mouse.move(600, 400);
      await waitForColor('its own colour', '#quick', own);
      await page.hover('#slow');
      await waitForColor('a pale colour', '#slow', /rgb\((?:1[5-9]|2)\d\d?,/u);
      await page.mouse.move(600, 400);
      await waitForColor('its own colour', '#slow', own);
      await setStep(session(), 'original');
      await page.close();
    },
    timeout,
  );

  test(
    'a generated red ground stays red, an icon on a picture its shape; forced colours are left alone',
    async () => {
      proxy().serve(
        url,
        `<style>li { position: relative; z-index: 0; color: #9a9a9a }
        li::after { content: ""; position: absolute; inset: 0; z-index: -1; background: #c0392b }</style>
        <p style="color:#bbb">Chữ xám</p><li>Đang chọn</li>
        <div style="background:url(data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==)">
          <svg width="20" height="20"><path fill="none" stroke="#1b1d2d" stroke-width="2" d="M3 3l14 14"/></svg></div>`,
      );
      await setStep(session(), 'aaa');
      const page = await session().openPage(url);
      await waitFor('marks', async () =>
        (await marks(page)) > 0 ? true : null,
      );
      const ground = await waitFor('another ground', async () => {
        const css = await page.evaluate(
          () =>
            getComputedStyle(document.querySelector('li') as Element, '::after')
              .backgroundColor,
        );
        return css === 'rgb(192, 57, 43)' ? null : css;
      });
      const [red = 0, green = 0, blue = 0] = (ground.match(/\d+/g) ?? []).map(
        Number,
      );
      // Darker, so that light text reads on it, and as red as it was.
      expect(red).toBeLessThan(0xc0);
      expect(red).toBeGreaterThan(green + 60);
      expect(Math.abs(green - blue)).toBeLessThan(30);
      // On a picture an icon glows, and is drawn as it was.
      await waitFor('a glow', async () =>
        (
          await page.evaluate(
            () =>
              getComputedStyle(document.querySelector('svg') as Element).filter,
          )
        ).includes('drop-shadow')
          ? true
          : null,
      );
      expect(
        await page.evaluate(
          () =>
            getComputedStyle(document.querySelector('path') as Element)
              .strokeWidth,
        ),
      ).toBe('2px');
      if (session().name === 'chromium') {
        await session().emulateMedia(page, { forcedColors: true });
        await waitFor('no marks', async () =>
          (await marks(page)) === 0 ? true : null,
        );
      }
      await setStep(session(), 'original');
      await page.close();
    },
    timeout,
  );
});
