/**
 * `npm run torture:damage -- [--articles N] [--browser chromium|firefox]`: damages the files of a library in eight
 * ways or more and wipes the settings, in both browsers; each must be noticed when it is next opened, and 99.9 % restored.
 * Control: without damage nothing is said, and the browser itself stays silent at least once. Needs `npm run build`.
 */
import { parseArgs } from 'node:util';
import { launch } from '../tests/harness/launch.ts';
import { startProxy } from '../tests/harness/proxy.ts';
import type { BrowserName } from '../tests/harness/session.ts';
import { damageEach, isBad } from './torture/damage.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '200' },
    browser: { type: 'string' },
  },
});
const browsers = values.browser
  ? [values.browser as BrowserName]
  : (['chromium', 'firefox'] as const);
const proxy = await startProxy();
let bad = 0;
for (const browser of browsers) {
  const session = await launch(browser, proxy);
  try {
    const results = await damageEach(session, Number(values.articles));
    for (const result of results)
      console.log(JSON.stringify({ browser, ...result }));
    bad += results.filter(isBad).length;
    const [control, ...damaged] = results;
    const isSilent = damaged.some(
      ({ left, of, browserSaid }) => left < of && !browserSaid,
    );
    if (control?.said !== null || !isSilent) bad++;
    console.log(JSON.stringify({ browser, isSilentOnce: isSilent, bad }));
  } finally {
    await session.close();
  }
}
await proxy.close();
process.exitCode = bad > 0 ? 1 : 0;
