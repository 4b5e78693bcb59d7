import { type Session, waitFor } from '../../tests/harness/session.ts';
import type { Backups } from './backing-up.ts';
import type { Inspection } from './in-page.ts';
import { onTorturePage, openTorturePage, type TorturePage } from './page.ts';
import { judge, later, moments, noTally, type Tally } from './tally.ts';

/** Rows of one import. */
const ROWS = 600;

/** How a page meets its end. */
export type End = (session: Session, torture: TorturePage) => Promise<void>;

export const closePage: End = (_, { page }) => page.close();
export const killBrowser: End = (session) => session.restart({ kill: true });

/** Ends a page in the middle of its import, and goes on in another, until the import is done. */
export async function endInImports(
  session: Session,
  rounds: number,
  seed: number,
  end: End,
): Promise<Tally> {
  const tally = noTally();
  const moment = moments(seed);
  const numbers: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const from = 100_000 + (seed % 100) * 100_000 + round * ROWS;
    const given = [`import-${seed}-${round}`, from, ROWS] as const;
    const first = await openTorturePage(session);
    first.call('runImport', ...given).catch(() => undefined); // its page goes
    await later(moment());
    await end(session, first);
    const next = await openTorturePage(session);
    const { read, told } = await next.call('runImport', ...given);
    if (read !== told) tally.lost++;
    numbers.push(...Array.from({ length: ROWS }, (_, at) => from + at));
    await next.page.close();
    tally.rounds++;
  }
  judge(tally, numbers, await inspect(session));
  return tally;
}

/**
 * Ends a page in the middle of a backup: each that the reader was told of stays whole, none is there in part, and the
 * library is what it was.
 */
export async function endInBackups(
  session: Session,
  rounds: number,
  seed: number,
  end: End,
): Promise<Tally> {
  const tally = noTally();
  const moment = moments(seed);
  const before = (await inspect(session)).whole;
  const told = new Set<string>();
  for (let round = 0; round < rounds; round++) {
    const torture = await openTorturePage(session);
    torture.call('backUpOn').catch(() => undefined); // its page goes
    const from = await waitFor(
      'a backup',
      async () => {
        const written = await torture.call('writtenSoFar');
        return written.length > 0 ? written : null;
      },
      600_000,
    );
    await later(moment());
    for (const name of [...from, ...(await torture.call('writtenSoFar'))])
      told.add(name);
    await end(session, torture);
    const { whole, torn } = await inspectBackups(session);
    if (torn.length > 0) console.error(torn.join('\n'));
    tally.torn += torn.length;
    tally.lost += [...told].filter((name) => !isKept(name, whole)).length;
    tally.acknowledged++;
    tally.rounds++;
  }
  judge(tally, before, await inspect(session));
  return tally;
}

/** Ten are kept: what is older than all of them has made room. */
function isKept(name: string, whole: readonly string[]): boolean {
  return (
    whole.includes(name) ||
    (whole.length >= 10 && whole.every((newer) => newer > name))
  );
}

async function inspectBackups(session: Session): Promise<Backups> {
  return onTorturePage(session, (torture) => torture.call('inspectBackups'));
}

/** Kills the whole browser in the middle of saves with pictures. */
export async function killInSaves(
  session: Session,
  rounds: number,
  seed: number,
): Promise<Tally> {
  const tally = noTally();
  const moment = moments(seed);
  const acknowledged = new Set<number>();
  for (let round = 0; round < rounds; round++) {
    const torture = await openTorturePage(session);
    torture.call('saveOn', 500_000 + round * 10_000).catch(() => undefined); // it is killed
    const end = performance.now() + moment();
    // Asked for, since Firefox hands no console of an extension's page to its driver.
    for (let saved: readonly number[] = []; ; ) {
      saved = await torture.call('savedSoFar');
      for (const n of saved) acknowledged.add(n);
      if (saved.length > 0 && performance.now() > end) break;
    }
    await session.restart({ kill: true });
    tally.rounds++;
  }
  judge(tally, acknowledged, await inspect(session));
  return tally;
}

/** What a new page sees of the library. */
export async function inspect(
  session: Session,
  mustBeFound = true,
): Promise<Inspection> {
  return onTorturePage(session, (torture) =>
    torture.call('inspect', mustBeFound),
  );
}

/** Cuts a backup short: whoever does not see that sees nothing. */
export async function seesTornBackup(session: Session): Promise<boolean> {
  const { whole } = await inspectBackups(session);
  const name = whole.at(-1);
  if (!name) return false;
  const torture = await openTorturePage(session);
  await torture.call('tearBackup', name);
  await torture.page.close();
  return (await inspectBackups(session)).torn.some((one) =>
    one.startsWith(name),
  );
}

/** Takes a text away and adds a twin: whoever does not see that sees nothing. */
export async function seesTears(session: Session): Promise<Tally> {
  const tally = noTally();
  const torture = await openTorturePage(session);
  const { whole } = await torture.call('inspect');
  await torture.call('tear');
  judge(tally, [...whole, -1], await torture.call('inspect'));
  await torture.page.close();
  return tally;
}
