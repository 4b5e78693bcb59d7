/** The extension in real Firefox, driven by Puppeteer over WebDriver BiDi. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import {
  ACTIVE_TAB_ID,
  CLICK_TOOLBAR_BUTTON,
  chooseMenuItem,
  inBrowserWindow,
  KILL_BACKGROUND,
  pressShortcut,
  STOP_BACKGROUND,
  setPreferences,
} from './firefox-chrome.ts';
import { freshProfile } from './firefox-profile.ts';
import { endProcess, killProcess } from './process.ts';
import {
  DESKTOP,
  type LaunchOptions,
  listen,
  type Media,
  type Session,
  toFront,
  waitFor,
} from './session.ts';

/** Firefox gives each installation a random address; a fixed one can be opened. */
const UUID = '5d0f7c5e-2d5a-4c0f-9d4e-de0d0c000001';

interface Manifest {
  readonly browser_specific_settings: { readonly gecko: { id: string } };
  readonly commands: Readonly<
    Record<string, { readonly suggested_key?: { readonly default?: string } }>
  >;
}

/** Starts Firefox with a fresh profile. */
export async function launchFirefox(options: LaunchOptions): Promise<Session> {
  const manifest = JSON.parse(
    await readFile(join(options.extension, 'manifest.json'), 'utf8'),
  ) as Manifest;
  const { id } = manifest.browser_specific_settings.gecko;
  const profile = await freshProfile(options.executable, options.isWarm);
  const log: string[] = [];
  let browser = await start(options, profile, id);
  const inWindow = <T>(page: Page, body: string) =>
    toFront(page).then(() => inBrowserWindow<T>(browser, id, body));
  const session: Session = {
    name: 'firefox',
    log,
    browser: () => browser,
    openPage: async (url) => {
      if (!/^https?:/u.test(url))
        return openOwnPage(browser, log, options, url);
      const page = await newPage(browser, log, options.headless);
      await page.goto(url);
      return page;
    },
    clickToolbarButton: async (page) => {
      await inWindow(page, CLICK_TOOLBAR_BUTTON);
      const tab = await inWindow<number>(page, ACTIVE_TAB_ID);
      return session.openExtensionPage(`popup.html?tab=${tab}`);
    },
    openPopupAsPage: (page) => session.clickToolbarButton(page),
    pressCommand: async (page, command) => {
      const key = manifest.commands[command]?.suggested_key?.default;
      if (!key) throw new Error(`the manifest has no shortcut for ${command}`);
      await inWindow(page, pressShortcut(key.split('+').at(-1) ?? ''));
    },
    chooseMenuItem: (page, item, picture) =>
      inWindow(page, chooseMenuItem(item, picture)),
    openExtensionPage: (path) =>
      openOwnPage(browser, log, options, `moz-extension://${UUID}/${path}`),
    killBackground: async () => {
      await inBrowserWindow(browser, id, KILL_BACKGROUND);
    },
    evaluateInBackground: (code) => evaluate(browser, log, options, code),
    emulateMedia: async (page, media) => {
      await inWindow(page, setPreferences(preferencesFor(media)));
    },
    restart: async ({ kill = false, meanwhile } = {}) => {
      await (kill ? killProcess : endProcess)(browser);
      await meanwhile?.(profile);
      browser = await start(options, profile, id);
    },
    stopBackground: () => inBrowserWindow(browser, id, STOP_BACKGROUND),
    close: async () => {
      await endProcess(browser);
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return session;
}

async function start(options: LaunchOptions, profile: string, id: string) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: options.headless,
    userDataDir: profile,
    acceptInsecureCerts: true,
    handleSIGINT: options.handleSignals,
    handleSIGTERM: options.handleSignals,
    handleSIGHUP: options.handleSignals,
    defaultViewport: options.headless ? DESKTOP : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'intl.locale.requested': options.language,
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      // The add-on is a temporary one: without these a restart would take its data along.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': options.proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': options.proxyPort,
      'network.proxy.allow_hijacking_localhost': true,
    },
  });
  await browser.installExtension(options.extension);
  return browser;
}

async function newPage(browser: Browser, log: string[], headless: boolean) {
  const page = await browser.newPage();
  if (headless) await page.setViewport(DESKTOP);
  return listen(page, log);
}

/** Firefox never reports that a page of an extension, or of its own, has loaded: its document is asked. */
async function openOwnPage(
  browser: Browser,
  log: string[],
  options: LaunchOptions,
  url: string,
): Promise<Page> {
  const page = await newPage(browser, log, options.headless);
  page.goto(url).catch(() => undefined);
  const loaded = `location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`;
  // Asked while it navigates, the document of before is gone: that is no answer yet.
  await waitFor(`${url} to load`, async () =>
    (await page.evaluate(loaded).catch(() => false)) ? true : null,
  );
  return page;
}

async function evaluate<T>(
  browser: Browser,
  log: string[],
  options: LaunchOptions,
  code: string,
): Promise<T> {
  const url = `moz-extension://${UUID}/options.html`;
  const page = await openOwnPage(browser, log, options, url);
  try {
    return (await page.evaluate(code)) as T;
  } finally {
    await page.close();
  }
}

function preferencesFor(media: Media): Record<string, number | null> {
  return {
    'layout.css.prefers-color-scheme.content-override': media.dark ? 0 : 1,
    'browser.display.document_color_use': media.forcedColors ? 2 : 0,
    'ui.prefersReducedMotion': media.reducedMotion ? 1 : 0,
  };
}
