/**
 * `npm run screenshots`: builds, and draws docs/screenshots/ anew from the real screens: popup, reader,
 * library, options and everything of highlights, light, dark and at 400 % zoom; and pages before and after contrast
 * repair. Run it after changes to the interface. To look at more than is kept: `npm run screenshots -- --folder DIR
 * [--browser firefox] [--forced] [--only highlights]`.
 */
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { BIRTHPLACE, NEWSPAPER, serveDemo } from '../tests/harness/demo.ts';
import { launch } from '../tests/harness/launch.ts';
import { libraryOf, saveByShortcut } from '../tests/harness/library-ui.ts';
import { startProxy } from '../tests/harness/proxy.ts';
import type { Session } from '../tests/harness/session.ts';
import { popupOf, readerOf } from '../tests/harness/ui.ts';
import { drawContrast } from './screenshots/contrast.ts';
import { drawHighlights } from './screenshots/highlights.ts';
import { build } from './start/build.ts';

const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    browser: { type: 'string', default: 'chromium' },
    only: { type: 'string' },
    /** Forced colours too. */
    forced: { type: 'boolean', default: false },
  },
});
const root = fileURLToPath(new URL('../', import.meta.url));
const folder = values.folder ?? join(root, 'docs/screenshots');
const browser = values.browser === 'firefox' ? 'firefox' : 'chromium';
/** Bytes; they are part of every clone. */
const LIMIT = 150_000;
const WINDOW = { width: 1000, height: 640, deviceScaleFactor: 1 };
/** 320 CSS px, as 400 % zoom leaves of 1,280; drawn at half that sharpness to keep the files small. */
const ZOOMED = { width: 320, height: 560, deviceScaleFactor: 2 };

build(browser, root);
const proxy = await startProxy();
serveDemo(proxy);
const session = await launch(browser, proxy);
try {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  if (values.only !== 'highlights') {
    for (const url of [BIRTHPLACE, NEWSPAPER])
      await saveByShortcut(session, url);
    await drawPopup(session);
    await drawReader(session);
    await drawPage(session, 'library.html', 'library', async (page) => {
      await libraryOf(page).titles();
    });
    await drawPage(session, 'options.html', 'options', async (page) => {
      await page.waitForSelector('h1');
    });
    await drawContrast(session, proxy, draw);
  }
  await drawHighlights(session, {
    sight: (page, name) => drawSchemes(session, page, name),
    zoomed: drawZoomed,
    page: (path, name, ready) => drawPage(session, path, name, ready),
    window: WINDOW,
  });
} finally {
  await session.close();
  await proxy.close();
}
await checkSizes();

async function drawPopup(session: Session) {
  const page = await session.openPage(BIRTHPLACE);
  const popup = popupOf(await session.clickToolbarButton(page));
  await popup.points();
  await drawSchemes(session, popup.page, 'popup');
  await popup.page.close();
  const narrow = await session.openPopupAsPage(page);
  await popupOf(narrow).points();
  await drawZoomed(narrow, 'popup');
}

async function drawReader(session: Session) {
  const page = await session.openPage(BIRTHPLACE);
  await page.setViewport(WINDOW);
  await session.pressCommand(page, 'open-reader');
  await readerOf(page).title();
  await drawSchemes(session, page, 'reader');
  await drawZoomed(page, 'reader');
}

async function drawPage(
  session: Session,
  path: string,
  name: string,
  ready: (page: Page) => Promise<void>,
) {
  const page = await session.openExtensionPage(path);
  await page.setViewport(WINDOW);
  await ready(page);
  await drawSchemes(session, page, name);
  await drawZoomed(page, name);
}

async function drawSchemes(session: Session, page: Page, name: string) {
  const looks = [
    [name, {}],
    [`${name}-dark`, { dark: true }],
    ...(values.forced
      ? ([[`${name}-forced`, { dark: true, forcedColors: true }]] as const)
      : []),
  ] as const;
  for (const [file, media] of looks) {
    await session.emulateMedia(page, { ...media, reducedMotion: true });
    await draw(page, file);
  }
  await session.emulateMedia(page, { reducedMotion: true });
}

async function drawZoomed(page: Page, name: string) {
  await page.setViewport(ZOOMED);
  await draw(page, `${name}-400`);
  await page.close();
}

async function draw(page: Page, name: string) {
  // Fonts and pictures arrive after the text; without them the picture would differ from run to run.
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  await new Promise((resolve) => setTimeout(resolve, 500));
  await page.screenshot({
    path: join(folder, `${name}.png`) as `${string}.png`,
  });
}

async function checkSizes() {
  for (const name of (await readdir(folder)).sort()) {
    const { size } = await stat(join(folder, name));
    console.log(`docs/screenshots/${name}  ${Math.round(size / 1000)} kB`);
    if (size > LIMIT) {
      console.error(`${name} is heavier than ${LIMIT / 1000} kB`);
      process.exitCode = 1;
    }
  }
}
