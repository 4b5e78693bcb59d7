/** The extension in real Chromium, driven by Puppeteer over CDP. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, {
  type Browser,
  type Extension,
  type Page,
  type WebWorker,
} from 'puppeteer-core';
import { endProcess, killProcess } from './process.ts';
import {
  DESKTOP,
  type LaunchOptions,
  listen,
  type Media,
  type Session,
  waitFor,
} from './session.ts';

/** Starts Chromium with a fresh profile. */
export async function launchChromium(options: LaunchOptions): Promise<Session> {
  const profile = await mkdtemp(join(tmpdir(), 'de-doc-chromium-'));
  const log: string[] = [];
  let running = await start(options, profile, log);
  const session: Session = {
    name: 'chromium',
    log,
    browser: () => running.browser,
    openPage: async (url) => {
      const page = await newPage(running.browser, log, options.headless);
      await page.goto(url);
      return page;
    },
    clickToolbarButton: (page) => openPopup(running, page, log),
    openPopupAsPage: async (page) => {
      const tab = await grantActiveTab(running, page);
      return session.openExtensionPage(`popup.html?tab=${tab}`);
    },
    pressCommand: (page, command) =>
      dispatch(running, page, `commands.onCommand`, JSON.stringify(command)),
    chooseMenuItem: (page, id, picture) =>
      dispatch(
        running,
        page,
        `contextMenus.onClicked`,
        JSON.stringify({
          menuItemId: id,
          pageUrl: page.url(),
          srcUrl: picture,
        }),
      ),
    openExtensionPage: (path) =>
      session.openPage(`chrome-extension://${running.extension.id}/${path}`),
    evaluateInBackground: (code) => evaluate(running, code),
    killBackground: async () => {
      const isKilled = await ifAlive(running, async (worker) => {
        await worker.evaluate('0');
        await worker.close();
        return true;
      });
      if (!isKilled) await killWorkers(running);
    },
    emulateMedia,
    restart: async ({ kill = false, meanwhile } = {}) => {
      await (kill ? killProcess : endProcess)(running.browser);
      await meanwhile?.(profile);
      running = await start(options, profile, log);
    },
    stopBackground: async () => {
      const { browser, extension } = running;
      const [page] = (await browser.pages()).filter((one) =>
        one.url().includes(extension.id),
      );
      if (!page) throw new Error('no page of the extension is open');
      const client = await page.createCDPSession();
      await client.send('ServiceWorker.enable');
      await client.send('ServiceWorker.stopAllWorkers');
      await client.detach();
    },
    close: async () => {
      await endProcess(running.browser);
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return session;
}

interface Running {
  readonly browser: Browser;
  readonly extension: Extension;
}

async function start(
  options: LaunchOptions,
  profile: string,
  log: string[],
): Promise<Running> {
  const browser = await puppeteer.launch({
    executablePath: options.executable,
    headless: options.headless,
    userDataDir: profile,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    handleSIGINT: options.handleSignals,
    handleSIGTERM: options.handleSignals,
    handleSIGHUP: options.handleSignals,
    defaultViewport: options.headless ? DESKTOP : null,
    // LANGUAGE is what chrome.i18n follows on Linux; --lang changes only navigator.language.
    env: {
      ...process.env,
      LANGUAGE: options.language,
      ...(options.sound && { XDG_RUNTIME_DIR: options.sound }),
    },
    args: [
      '--no-sandbox',
      '--enable-unsafe-extension-debugging',
      `--proxy-server=127.0.0.1:${options.proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
      '--no-first-run',
      '--hide-crash-restore-bubble',
      ...(options.sound ? ['--enable-speech-dispatcher'] : []),
    ],
  });
  if (options.hearsBackground) hearBackground(browser, log);
  const id = await browser.installExtension(options.extension);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`Chromium did not load ${options.extension}`);
  return { browser, extension };
}

function hearBackground(browser: Browser, log: string[]) {
  browser.on('targetcreated', async (target) => {
    if (target.type() !== 'service_worker') return;
    const worker = await target.worker();
    worker?.on('console', (message) =>
      log.push(`background [${message.type()}] ${message.text()}`),
    );
  });
}

async function newPage(browser: Browser, log: string[], headless: boolean) {
  const page = await browser.newPage();
  if (headless) await page.setViewport(DESKTOP);
  return listen(page, log);
}

async function openPopup(running: Running, page: Page, log: string[]) {
  const { browser, extension } = running;
  await page.bringToFront();
  const isPopup = (url: string) =>
    url.startsWith(`chrome-extension://${extension.id}/popup.html`);
  const before = new Set(browser.targets().filter((t) => isPopup(t.url())));
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget(
    (t) => isPopup(t.url()) && !before.has(t),
    { timeout: 20_000 },
  );
  return listen(await target.asPage(), log);
}

async function evaluate<T>(running: Running, code: string): Promise<T> {
  const { value } = await waitFor(
    'the background’s worker',
    async () =>
      (await ifAlive(running, async (worker) => ({
        value: (await worker.evaluate(code)) as T,
      }))) ?? throughOwnSession<T>(running, code),
  );
  return value;
}

/**
 * Chromium may give a worker that is started again the target of the one that was stopped, and Puppeteer, which knows
 * that target, goes on giving the worker of before (CI, 2026-11-30).
 * @returns null when no worker answers
 */
async function throughOwnSession<T>(
  running: Running,
  code: string,
): Promise<{ readonly value: T } | null> {
  for (const target of backgroundTargets(running)) {
    const client = await target.createCDPSession().catch(() => null); // it may just be going
    if (!client) continue;
    const ask = (expression: string) =>
      client.send('Runtime.evaluate', {
        ...{ expression, awaitPromise: true, returnByValue: true },
      });
    const answers = await Promise.race([
      ask('1').then(
        () => true,
        () => false,
      ),
      new Promise<boolean>((resolve) => setTimeout(resolve, 1000, false)),
    ]);
    const answer = answers ? await ask(code) : null;
    await client.detach().catch(() => undefined); // it may have gone with its worker
    if (answer?.exceptionDetails)
      throw new Error(answer.exceptionDetails.exception?.description ?? code);
    if (answer) return { value: answer.result.value as T };
  }
  return null;
}

async function killWorkers({ browser, extension }: Running) {
  const client = await browser.target().createCDPSession();
  const { targetInfos } = await client.send('Target.getTargets');
  for (const { type, url, targetId } of targetInfos)
    if (type === 'service_worker' && url.includes(extension.id))
      await client.send('Target.closeTarget', { targetId });
  await client.detach();
}

const backgroundTargets = ({ browser, extension }: Running) =>
  browser
    .targets()
    .filter(
      (one) =>
        one.type() === 'service_worker' && one.url().includes(extension.id),
    );

/**
 * A worker that was stopped stays among the targets for a while, beside the one that was started after it (CI,
 * 2026-11-30): whoever turns out to be gone before anything was sent to it is passed over.
 * @returns what `use` gives for the worker that lives; null when none does
 */
async function ifAlive<T>(
  running: Running,
  use: (worker: WebWorker) => Promise<T>,
): Promise<T | null> {
  for (const target of backgroundTargets(running)) {
    const worker = await target.worker();
    try {
      if (worker) return await use(worker);
    } catch (error) {
      if (!IS_GONE.test(String(error))) throw error;
    }
  }
  return null;
}

const IS_GONE = /not available in detached frame or worker/;

/**
 * CDP key events do not reach the browser's shortcuts, nor its menus. Their events can be dispatched in
 * the worker (undocumented); the activeTab that real ones grant has to be had before. Seen working in
 * Chromium 156, 2026-11.
 */
async function dispatch(
  running: Running,
  page: Page,
  event: string,
  argument: string,
) {
  const tabId = await grantActiveTab(running, page);
  await evaluate(
    running,
    `chrome.tabs.get(${tabId}).then((tab) => chrome.${event}.dispatch(${argument}, tab))`,
  );
}

/** Clicks the toolbar button, with its popup taken away for the moment; gives the tab's number. */
async function grantActiveTab(running: Running, page: Page): Promise<number> {
  await page.bringToFront();
  const tabId = await evaluate<number>(
    running,
    `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([{ id }]) =>
      chrome.action.setPopup({ tabId: id, popup: '' }).then(() => id))`,
  );
  await page.triggerExtensionAction(running.extension);
  await evaluate(
    running,
    `chrome.action.setPopup({ tabId: ${tabId}, popup: 'popup.html' })`,
  );
  return tabId;
}

async function emulateMedia(page: Page, media: Media) {
  // Puppeteer's own list of features lacks contrast. The session stays: with it the emulation would end.
  const client = media.moreContrast ? await page.createCDPSession() : null;
  await client?.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-contrast', value: 'more' }],
  });
  if (client) return;
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: media.dark ? 'dark' : 'light' },
    { name: 'forced-colors', value: media.forcedColors ? 'active' : 'none' },
    {
      name: 'prefers-reduced-motion',
      value: media.reducedMotion ? 'reduce' : 'no-preference',
    },
  ]);
}
