/** Starts a browser by its name with the build that is meant for it. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../scripts/start/browsers.mjs';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { LocalProxy } from './proxy.ts';
import type { BrowserName, LaunchOptions, Session } from './session.ts';

const output = new URL('../../.output/', import.meta.url);
const launchers = { chromium: launchChromium, firefox: launchFirefox };
const builds = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** Folder of the build that runs in `name`. */
function buildOf(name: BrowserName): string {
  return fileURLToPath(new URL(builds[name], output));
}

/** Throws, with words on what to do, when the browser or the build is missing. */
export function launch(
  name: BrowserName,
  proxy: LocalProxy,
  options: Partial<LaunchOptions> = {},
): Promise<Session> {
  const executable = options.executable ?? findBrowser(name);
  if (!executable)
    throw new Error(
      name === 'firefox'
        ? 'Firefox is not installed (or set FIREFOX_BIN)'
        : 'no Chrome, Chromium or Edge is installed (or set CHROMIUM_BIN)',
    );
  const extension = options.extension ?? buildOf(name);
  if (!existsSync(extension))
    throw new Error(`${extension} is missing: run \`npm run build\` first`);
  return launchers[name]({
    headless: true,
    language: 'vi',
    handleSignals: true,
    hearsBackground: true,
    proxyPort: proxy.port,
    ...options,
    executable,
    extension,
  });
}
