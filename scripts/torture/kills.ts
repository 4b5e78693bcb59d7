import type { Session } from '../../tests/harness/session.ts';
import type { Inspection } from './in-page.ts';
import { openTorturePage } from './page.ts';
import { judge, later, moments, noTally, type Tally } from './tally.ts';

/** Rows of one import. */
const ROWS = 600;

/** Closes a page in the middle of its import, and goes on in another, until the import is done. */
export async function closeInImports(
  session: Session,
  rounds: number,
  seed: number,
): Promise<Tally> {
  const tally = noTally();
  const moment = moments(seed);
  const numbers: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const from = 100_000 + round * ROWS;
    const given = [`import-${seed}-${round}`, from, ROWS] as const;
    const first = await openTorturePage(session);
    first.call('runImport', ...given).catch(() => undefined); // its page goes
    await later(moment());
    await first.page.close();
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
  const torture = await openTorturePage(session);
  try {
    return await torture.call('inspect', mustBeFound);
  } finally {
    await torture.page.close();
  }
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
