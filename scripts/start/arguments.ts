/** Command line of `npm start -- …`. */
import { parseArgs } from 'node:util';
import type { BrowserName } from '../../tests/harness/session.ts';

export interface StartArguments {
  readonly browser: BrowserName;
  /** Drive the flow and print it, instead of leaving the browser to the reader. */
  readonly headless: boolean;
}

/** Throws with a usage line when an argument is unknown. */
export function parseStartArguments(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
): StartArguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      browser: { type: 'string', default: 'chromium' },
      headless: { type: 'boolean', default: false },
    },
  });
  const { browser } = values;
  if (browser !== 'chromium' && browser !== 'firefox')
    throw new Error(
      'usage: npm start -- [--browser chromium|firefox] [--headless]',
    );
  const display = platform !== 'linux' || env.DISPLAY || env.WAYLAND_DISPLAY;
  return { browser, headless: values.headless || !display };
}
