/**
 * `npm run torture:kill -- [--stops N] [--kills N] [--seed N] [--browser chromium|firefox]`: stops the background at
 * random moments of saves and upgrades, closes pages in imports and backups (N stops in all), kills the browser in each
 * of them (N kills in all), and holds what is there against what was acknowledged. Ends with 1 when anything was lost,
 * torn or twice there, when too little was acknowledged for that to mean anything, or when the control was not seen.
 * Needs `npm run build`.
 */
import { parseArgs } from 'node:util';
import { launch } from '../tests/harness/launch.ts';
import { startProxy } from '../tests/harness/proxy.ts';
import type { BrowserName, Session } from '../tests/harness/session.ts';
import {
  closePage,
  endInBackups,
  endInImports,
  killBrowser,
  killInSaves,
  seesTears,
  seesTornBackup,
} from './torture/kills.ts';
import { onTorturePage } from './torture/page.ts';
import { stopInSaves, stopInUpgrades } from './torture/stops.ts';
import { faultsOf, type Tally } from './torture/tally.ts';

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
const [tenth, killTenth] = [stops, kills].map((all) =>
  Math.round(all / 10),
) as [number, number];

const proxy = await startProxy();
const session = await launch(values.browser as BrowserName, proxy, {
  hearsBackground: false,
});
let isBad = false;

async function torture(
  what: string,
  rounds: number,
  work: (session: Session, rounds: number, seed: number) => Promise<Tally>,
) {
  const start = performance.now();
  const tally = await work(session, rounds, seed);
  const faults = faultsOf(tally, rounds);
  const seconds = Math.round((performance.now() - start) / 1000);
  const { name: browser } = session;
  // A loss that the reader is told of, and that the copy can make good, is another fault than one in silence.
  if (tally.lost > 0) {
    const told = onTorturePage(session, (torture) =>
      torture.call('whatIsTold'),
    );
    console.log(JSON.stringify(await told));
  }
  console.log(JSON.stringify({ what, browser, seconds, ...tally, faults }));
  isBad ||= faults.length > 0;
}

try {
  await torture('background stopped in saves', stops - 3 * tenth, stopInSaves);
  await torture('browser killed in saves', kills - 3 * killTenth, killInSaves);
  // Before the imports: of what they leave, 60,000 links, one backup takes minutes.
  await torture('page closed in backups', tenth, (session, rounds, seed) =>
    endInBackups(session, rounds, seed, closePage),
  );
  await torture(
    'browser killed in backups',
    killTenth,
    (session, rounds, seed) => endInBackups(session, rounds, seed, killBrowser),
  );
  await torture('page closed in imports', tenth, (session, rounds, seed) =>
    endInImports(session, rounds, seed, closePage),
  );
  await torture(
    'browser killed in imports',
    killTenth,
    (session, rounds, seed) =>
      endInImports(session, rounds, seed + 1, killBrowser),
  );
  const seen = await seesTears(session);
  const isSeen =
    seen.lost > 0 &&
    seen.torn > 0 &&
    seen.duplicates > 0 &&
    (await seesTornBackup(session));
  console.log(JSON.stringify({ what: 'control', isSeen, ...seen }));
  isBad ||= !isSeen;
  await torture('background stopped in upgrades', tenth, stopInUpgrades);
  await torture(
    'browser killed in upgrades',
    killTenth,
    (session, rounds, seed) => stopInUpgrades(session, rounds, seed, true),
  );
} finally {
  await session.close();
  await proxy.close();
}
process.exitCode = isBad ? 1 : 0;
