/**
 * `npm run torture:tabs -- [--writes N] [--browser chromium|firefox]`: two tabs write to the same articles at once;
 * no write may be lost. Control: the same without transactions must lose some. Needs `npm run build`.
 */
import { parseArgs } from 'node:util';
import { launch } from '../tests/harness/launch.ts';
import { startProxy } from '../tests/harness/proxy.ts';
import type { BrowserName } from '../tests/harness/session.ts';
import { writeFromTwoTabs } from './torture/tabs.ts';

const { values } = parseArgs({
  options: {
    writes: { type: 'string', default: '10000' },
    browser: { type: 'string', default: 'chromium' },
  },
});
const proxy = await startProxy();
const session = await launch(values.browser as BrowserName, proxy);
try {
  const result = await writeFromTwoTabs(session, Number(values.writes), 400);
  console.log(JSON.stringify({ browser: session.name, ...result }));
  process.exitCode = result.lost > 0 || result.naiveLost === 0 ? 1 : 0;
} finally {
  await session.close();
  await proxy.close();
}
