/** One spec, both browsers: `vitest run --project browser -t firefox` picks one. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { serveDemo } from './demo.ts';
import { launch } from './launch.ts';
import { type LocalProxy, startProxy } from './proxy.ts';
import type { BrowserName, LaunchOptions, Session } from './session.ts';

const artifacts = fileURLToPath(
  new URL('../../.artifacts/e2e/', import.meta.url),
);
const browsers: readonly BrowserName[] = ['chromium', 'firefox'];

export interface Given {
  readonly browser: BrowserName;
  /** The running browser; its profile is fresh for each spec file and browser. */
  session(): Session;
  /** The network it sees: the demo pages, and what a spec adds. */
  proxy(): LocalProxy;
}

/** Describes `title` once a browser; a failed test leaves screenshots and the console in `.artifacts/e2e`. */
export function inEachBrowser(
  title: string,
  body: (given: Given) => void,
  options: Partial<LaunchOptions> = {},
): void {
  describe.each(browsers)(`${title} (%s)`, (browser) => {
    let proxy: LocalProxy | null = null;
    let session: Session | null = null;
    const there = <T>(value: T | null): T => {
      if (value === null) throw new Error('only inside of tests and hooks');
      return value;
    };
    beforeAll(async () => {
      proxy = await startProxy();
      serveDemo(proxy);
      session = await launch(browser, proxy, { isWarm: true, ...options });
    });
    beforeEach(({ onTestFailed, task }) => {
      onTestFailed(async () => {
        if (session) await saveEvidence(session, `${task.name}`);
      });
    });
    afterAll(async () => {
      await session?.close();
      await proxy?.close();
    });
    body({ browser, session: () => there(session), proxy: () => there(proxy) });
  });
}

async function saveEvidence(session: Session, name: string): Promise<void> {
  const slug = name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80);
  const folder = join(artifacts, `${session.name}--${slug}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'console.log'), `${session.log.join('\n')}\n`);
  const pages = await session.browser().pages();
  for (const [index, page] of pages.entries()) {
    const path = join(folder, `page-${index}.png`) as `${string}.png`;
    // A hung page gives no picture; the others and the console still tell.
    await withinSeconds(3, async () => {
      await page.bringToFront();
      await page.screenshot({ path });
    });
  }
}

/** Waits for `work`, but no longer than that, and never fails. */
async function withinSeconds(seconds: number, work: () => Promise<void>) {
  const late = new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  await Promise.race([work().catch(() => undefined), late]);
}
