/**
 * `npm run measure:themes`, after `npm run build`: the reader in every theme at 100, 200 and 400 % zoom, and with its
 * text at 200 and 400 %, with words that are too long and stacked marks. Looks that nothing sticks out and that bare
 * paper lies between any two lines, in the pixels of the screenshots. `--browser firefox`, `--folder DIR` to keep them.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { themes } from '../core/appearance/themes.ts';
import { launch } from '../tests/harness/launch.ts';
import { libraryOf, saveByShortcut } from '../tests/harness/library-ui.ts';
import { startProxy } from '../tests/harness/proxy.ts';
import { waitFor } from '../tests/harness/session.ts';
import { look, readerOf } from '../tests/harness/ui.ts';
import { setStored } from './measure/steps.ts';
import { gapsBetweenLines, stickingOut } from './themes/faults.ts';
import { THEMES_PAGE, themesPage } from './themes/page.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    folder: { type: 'string' },
  },
});
/** Zoom divides the CSS pixels of a window of 1,280; text size leaves the window. */
const sights = [
  { name: 'zoom-100', zoom: 1, percent: 100 },
  { name: 'zoom-200', zoom: 2, percent: 100 },
  { name: 'zoom-400', zoom: 4, percent: 100 },
  { name: 'text-200', zoom: 1, percent: 200 },
  { name: 'text-400', zoom: 1, percent: 400 },
] as const;
const TEXTS = '.reader article [data-start]';
/** Where the page is scrolled to: its head, the stacked marks, the end. */
const PLACES = [0, 0.3, 1];

const browser = values.browser === 'firefox' ? 'firefox' : 'chromium';
const proxy = await startProxy();
proxy.serve(THEMES_PAGE, { body: themesPage() });
const session = await launch(browser, proxy);
const faults: string[] = [];
let pairs = 0;
let pictures = 0;
try {
  await saveByShortcut(session, THEMES_PAGE);
  const page = await session.openExtensionPage('library.html');
  await session.emulateMedia(page, { reducedMotion: true });
  const [title = ''] = await libraryOf(page).titles();
  await libraryOf(page).open(title);
  await readerOf(page).title();
  for (const { name, zoom, percent } of sights) {
    await page.setViewport({
      width: 1280 / zoom,
      height: Math.round(800 / zoom),
      deviceScaleFactor: zoom,
    });
    for (const theme of themes.keys()) {
      await setStored(session, {
        'appearance.theme': theme,
        'appearance.percent': percent,
      });
      const paper = asRgb(themes.get(theme)?.colors.paper ?? '');
      await waitFor(`${theme} at ${percent} %`, async () =>
        (await textSize()) === percent / 5 &&
        (await readerOf(page).colors()).paper === paper
          ? true
          : null,
      );
      await page.evaluate('document.fonts.ready.then(() => undefined)');
      for (const place of PLACES) {
        await page.evaluate(
          `scrollTo(0, (document.scrollingElement.scrollHeight - innerHeight) * ${place})`,
        );
        const gaps = await gapsBetweenLines(page, TEXTS);
        pairs += gaps.pairs;
        pictures++;
        faults.push(
          ...gaps.touching.map((one) => `${theme} ${name}: ${one} touches`),
        );
        if (values.folder) {
          await mkdir(values.folder, { recursive: true });
          await page.screenshot({
            path: join(
              values.folder,
              `${name}-${theme}-${PLACES.indexOf(place)}.png`,
            ) as `${string}.png`,
          });
        }
      }
      faults.push(
        ...(await stickingOut(page)).map((one) => `${theme} ${name}: ${one}`),
      );
    }
  }
  await control();

  /** Px; the reader's own size is 20. */
  function textSize() {
    return look<number>(
      page,
      `return parseFloat(getComputedStyle(root.querySelector('article > p[data-start]:last-of-type')).fontSize);`,
    );
  }

  /** The measure must be able to fail: set solid, lines touch, and a broad box sticks out. */
  async function control() {
    await page.evaluate(`{
      for (const node of document.querySelectorAll('.reader article p')) node.style.lineHeight = '0.9';
      const box = document.createElement('p');
      box.style.width = '200vw';
      document.querySelector('.reader article').append(box);
      scrollTo(0, (document.scrollingElement.scrollHeight - innerHeight) * ${PLACES[1]});
    }`);
    const { touching } = await gapsBetweenLines(page, TEXTS);
    const out = await stickingOut(page);
    if (touching.length === 0 || out.length === 0)
      faults.push('the measure saw neither lines set solid nor a broad box');
  }
} finally {
  await session.close();
  await proxy.close();
}
/** @param hex of six figures, as themes have them @returns the same as browsers write it */
function asRgb(hex: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) =>
    Number.parseInt(hex.slice(at, at + 2), 16),
  );
  return `rgb(${red}, ${green}, ${blue})`;
}

for (const fault of new Set(faults)) console.log(fault);
console.log(
  `${browser}: ${themes.size} themes × ${sights.length} sights, ${pictures} screenshots, ${pairs} pairs of lines, ${faults.length} faults`,
);
if (faults.length > 0 || pairs === 0) process.exitCode = 1;
