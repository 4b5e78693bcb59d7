import { readFileSync } from 'node:fs';
import type { Session } from '../../tests/harness/session.ts';
import { inspect } from './kills.ts';
import { openTorturePage } from './page.ts';
import type { Saved } from './saving.ts';
import { judge, later, moments, noTally, type Tally } from './tally.ts';

export interface Stopped extends Tally, Omit<Saved, 'acknowledged'> {}

/**
 * Stops the background at random moments while a page saves one article after another, the way the reader view does:
 * a save without an answer is asked about, and repeated only when it is not there.
 */
export async function stopInSaves(
  session: Session,
  rounds: number,
  seed: number,
): Promise<Stopped> {
  const tally = noTally();
  const moment = moments(seed);
  const torture = await openTorturePage(session);
  await torture.call('startSaving', 0);
  for (; tally.rounds < rounds; tally.rounds++) {
    await later(moment());
    await session.stopBackground();
  }
  const { acknowledged, ...told } = await torture.call('endSaving');
  await torture.page.close();
  judge(tally, acknowledged, await inspect(session));
  return { ...tally, ...told };
}

/** Articles of a library that is brought up to date. */
const OLDER = 300;

/**
 * Stops the background while it brings a library of the first schema up to date, or kills the browser.
 * @param kill whether the whole browser goes
 */
export async function stopInUpgrades(
  session: Session,
  rounds: number,
  seed: number,
  kill = false,
): Promise<Tally> {
  const tally = noTally();
  const moment = moments(seed);
  const schema = JSON.parse(
    readFileSync(
      new URL('../../tests/library-schemas/1.json', import.meta.url),
      'utf8',
    ),
  ) as {
    stores: Record<string, string>;
    tables: { entries: [object]; contents: [object] };
  };
  const { entries, contents } = schema.tables;
  const sample = { entries: entries[0], contents: contents[0] };
  const all = Array.from({ length: OLDER }, (_, n) => n);
  for (; tally.rounds < rounds; tally.rounds++) {
    const before = await openTorturePage(session);
    await session.stopBackground();
    await before.call('makeOlder', 1, schema.stores, sample, OLDER);
    before.call('isKnown', 1).catch(() => undefined); // it dies with the background
    await later(moment() / 2);
    if (kill) await session.restart({ kill });
    else {
      await session.stopBackground();
      await before.page.close();
    }
    const after = await openTorturePage(session);
    if (!(await after.call('isKnown', 1))) tally.lost++;
    await after.page.close();
    judge(tally, all, await inspect(session, false));
  }
  return tally;
}
