/** What a test may do with a browser that has the built extension, the same in Chromium and Firefox. */
import type { Browser, Page } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  /** Folder of the unpacked build, such as `.output/chrome-mv3`. */
  readonly extension: string;
  /** Browser to run; without it the one that set-up finds. */
  readonly executable: string;
  /** Port of the local proxy that answers for every host. */
  readonly proxyPort: number;
  readonly headless: boolean;
  /** Language of the browser's interface. */
  readonly language: 'vi' | 'en';
  /**
   * Whether the background's console goes into the log. In Chromium that takes a debugger, under which a background
   * that was stopped stays "starting" for ever and answers nobody (seen again and again, without it in none of 500 stops;
   * Chromium 156, Puppeteer 25, 2026-11-30): false for whoever stops it.
   */
  readonly hearsBackground: boolean;
  /** Whether Puppeteer ends browser and process at Ctrl-C; false when the caller tidies up itself. */
  readonly handleSignals: boolean;
  /**
   * Firefox: from a profile that was started once, in half the time. Not for whoever kills the browser: started
   * again, it did not open the extension's pages (three of three, none of one without; 2026-11-30).
   */
  readonly isWarm?: boolean;
  /** Chromium: folder of the sound server through which the system's own voices speak; without it there are none. */
  readonly sound?: string;
}

export interface Media {
  readonly dark?: boolean;
  readonly forcedColors?: boolean;
  /** Chromium only: Firefox has no preference for it. */
  readonly moreContrast?: boolean;
  readonly reducedMotion?: boolean;
}

export interface Session {
  readonly name: BrowserName;
  /** Puppeteer's browser; another one after `restart`. */
  browser(): Browser;
  /** Opens `url` in a new active tab and waits for its load event. */
  openPage(url: string): Promise<Page>;
  /**
   * Clicks the extension's toolbar button for `page`, which grants activeTab, and gives the popup:
   * in Chromium the real one; in Firefox, whose panel no driver can reach, its page as a tab.
   */
  clickToolbarButton(page: Page): Promise<Page>;
  /** The popup's page in a tab, speaking of `page`, with activeTab granted. For sizes no popup can have. */
  openPopupAsPage(page: Page): Promise<Page>;
  /** Runs a command of the manifest as its shortcut would, for `page`. */
  pressCommand(page: Page, command: string): Promise<void>;
  /** Chooses an item of the context menu opened on `page`. */
  chooseMenuItem(page: Page, id: string, picture?: string): Promise<void>;
  /** Opens a page of the extension ("library.html") in a new active tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** Runs `code` (an expression) where the extension's APIs are; gives its JSON value. */
  evaluateInBackground<T>(code: string): Promise<T>;
  /** Ends the background script as the browser may at any moment; the next message or event starts it anew. */
  killBackground(): Promise<void>;
  /** Sets what media queries on `page` answer; what is left out is as on a plain desktop. */
  emulateMedia(page: Page, media: Media): Promise<void>;
  /** Console lines and uncaught errors of all pages so far. */
  readonly log: readonly string[];
  /**
   * Ends the browser and opens it again with the same profile.
   * @param how `kill`: without a word, every process at once, as a machine does that runs out of memory; `meanwhile`
   *   gets the profile's folder while nothing has it open
   */
  restart(how?: {
    readonly kill?: boolean;
    readonly meanwhile?: (profile: string) => Promise<void>;
  }): Promise<void>;
  /** Stops the extension's background as the browser does at any moment; the next message wakes it. */
  stopBackground(): Promise<void>;
  /** Kills every process of the browser and removes the profile. */
  close(): Promise<void>;
}

/** Window of a small laptop, the commonest of the extension's users. */
export const DESKTOP = { width: 1366, height: 700, deviceScaleFactor: 1 };

/** 400 % zoom of a window of 1,280 px: 320 CSS px. */
export const ZOOMED = { width: 320, height: 640, deviceScaleFactor: 4 };

/** Writes what pages say into `log`, for the evidence of a failed test. */
export function listen(page: Page, log: string[]): Page {
  page.on('console', (message) => {
    log.push(`${page.url()} [${message.type()}] ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    log.push(`${page.url()} [uncaught] ${String(error)}`);
  });
  return page;
}

/** Waits until `probe` gives something else than null; throws after `timeout` ms, naming `what`. */
export async function waitFor<T>(
  what: string,
  probe: () => Promise<T | null>,
  timeout = 20_000,
): Promise<T> {
  const end = performance.now() + timeout;
  while (performance.now() < end) {
    const found = await probe();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited ${timeout} ms in vain for ${what}`);
}

/** Brings a page to the front. Firefox 153 fails at it while another tab is closing itself, so try again. */
export function toFront(page: Page): Promise<true> {
  return waitFor(`${page.url()} in front`, () =>
    page.bringToFront().then(
      () => true as const,
      () => null,
    ),
  );
}
