/**
 * `npm run soak:highlights -- [--browser chromium|firefox] [--count 500] [--versions 10] [--json]`: highlights made in
 * two tabs over versions of a page while the background is killed. Fails when one that was shown is lost, not found
 * where its words still stand, or shown on other words. Needs a build. The last line is one JSON object.
 */
import { parseArgs } from 'node:util';
import { launch } from '../tests/harness/launch.ts';
import { startProxy } from '../tests/harness/proxy.ts';
import { soakHighlights } from '../tests/harness/soak-highlights.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    count: { type: 'string', default: '500' },
    versions: { type: 'string', default: '10' },
    json: { type: 'boolean', default: false },
  },
});
const browser = values.browser === 'firefox' ? 'firefox' : 'chromium';
const proxy = await startProxy();
const session = await launch(browser, proxy);
const began = performance.now();
try {
  const { lost, unfound, misplaced, repaints, ...counts } =
    await soakHighlights(session, proxy, {
      count: Number(values.count),
      versions: Number(values.versions),
      killEvery: 9,
    });
  const seconds = Math.round((performance.now() - began) / 1000);
  const result = {
    browser,
    ...counts,
    lost: lost.length,
    unfound: unfound.length,
    misplaced: misplaced.length,
    repaints: repaints.map(Math.round),
    seconds,
  };
  if (!values.json)
    for (const quote of [...lost, ...unfound, ...misplaced]) console.log(quote);
  console.log(JSON.stringify(result));
  if (lost.length + unfound.length + misplaced.length > 0) process.exitCode = 1;
} finally {
  await session.close();
  await proxy.close();
}
