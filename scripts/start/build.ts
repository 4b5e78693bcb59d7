/** Builds the extension for one browser, with the project's own wxt. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserName } from '../../tests/harness/session.ts';

const targets = {
  chromium: ['-b', 'chrome'],
  firefox: ['-b', 'firefox', '--mv3'],
};

/** Says one line when it is done; throws, after wxt's own words, when the build fails. */
export function build(browser: BrowserName, root: string): void {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', ...targets[browser]],
    { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  );
  if (status !== 0) {
    console.error(`${stdout}${stderr}`);
    throw new Error('the build failed (its words are above)');
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`Built for ${browser} in ${seconds} s`);
}
