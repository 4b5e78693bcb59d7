/** Builds the extension for one browser, with the project's own wxt. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserName } from '../../tests/harness/session.ts';

const targets = {
  chromium: ['-b', 'chrome'],
  firefox: ['-b', 'firefox', '--mv3'],
};

/** Throws, after wxt's own words, when the build fails. */
export function build(browser: BrowserName, root: string): void {
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', ...targets[browser]],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  if (status !== 0) throw new Error('the build failed (its words are above)');
}
