/**
 * `npm run torture:kill -- [--stops N] [--kills N] [--seed N] [--browser chromium|firefox]`: stops the background
 * at random moments of saves, closes pages in imports and stops upgrades (N stops in all), kills the browser in saves
 * (N kills), and holds what is there against what was acknowledged. Ends with 1 when anything was lost, torn or twice
 * there, or when the control was not seen. Needs `npm run build`.
 */
import { parseArgs } from 'node:util';
import { launch } from '../tests/harness/launch.ts';
import { startProxy } from '../tests/harness/proxy.ts';
import type { BrowserName } from '../tests/harness/session.ts';
import {
  closeInImports,
  killInSaves,
  seesTears,
  stopInMigrations,
  stopInSaves,
} from './torture/kills.ts';
import type { Tally } from './torture/tally.ts';

const { values } = parseArgs({
  options: {
    stops: { type: 'string', default: '1000' },
    kills: { type: 'string', default: '150' },
    seed: { type: 'string', default: '1' },
    browser: { type: 'string', default: 'chromium' },
  },
});
const stops = Number(values.stops);
const kills = Number(values.kills);
const seed = Number(values.seed);

const proxy = await startProxy();
const session = await launch(values.browser as BrowserName, proxy);
let bad = 0;
const tell = (what: string, tally: Tally) => {
  console.log(JSON.stringify({ what, browser: session.name, ...tally }));
  bad += tally.lost + tally.torn + tally.duplicates;
};
try {
  tell(
    'background stopped in saves',
    await stopInSaves(session, Math.round(stops * 0.8), seed),
  );
  tell(
    'page closed in imports',
    await closeInImports(session, Math.round(stops * 0.1), seed + 1),
  );
  tell('browser killed in saves', await killInSaves(session, kills, seed + 2));
  const seen = await seesTears(session);
  const isSeen = seen.lost > 0 && seen.torn > 0;
  console.log(JSON.stringify({ what: 'control', isSeen, ...seen }));
  if (!isSeen) bad++;
  tell(
    'background stopped in upgrades',
    await stopInMigrations(session, Math.round(stops * 0.1), seed + 3),
  );
} finally {
  await session.close();
  await proxy.close();
}
process.exitCode = bad > 0 ? 1 : 0;
