import { readFileSync } from 'node:fs';
import { askBackground } from '../../tests/harness/seed-library.ts';
import type { Session } from '../../tests/harness/session.ts';
import { addressOf, articleOf } from './in-page.ts';
import { openTorturePage, type TorturePage } from './page.ts';
import { judge, later, moments, noTally, type Tally } from './tally.ts';

/** On a busy machine a background takes its time to start. */
const PATIENCE_MS = 20_000;
/** An answer that has not come so long after the stop does not come. */
const ANSWER_MS = 500;
const TRIES = 3;

/**
 * Stops the background at a random moment of a save, so many times. A save without an answer is asked about, and only
 * repeated when it is not there, by a new page: a reader opens the popup again.
 * Not settled (2026-11-30): in Chromium 150 a save after a stop got no answer in 60 s, with three times as many jobs
 * as processors; whether the driver, which is attached to the worker, keeps its transaction open is not known.
 */
export async function stopInSaves(
  session: Session,
  rounds: number,
  seed: number,
): Promise<Tally & { unanswered: number; storedAnyway: number }> {
  const tally = { ...noTally(), unanswered: 0, storedAnyway: 0 };
  const moment = moments(seed);
  let page = await session.openExtensionPage('options.html');
  const ask = <T>(method: string, input: unknown) =>
    persist(() => inTime(askBackground<T>(page, 'library', method, input)));
  const numbers: number[] = [];
  for (let n = 0; n < rounds; n++) {
    const saving = askBackground(page, 'library', 'save', articleOf(n)).then(
      () => true,
      () => false,
    );
    await later(moment());
    await session.stopBackground();
    const late = later(ANSWER_MS).then(() => false);
    if (!(await Promise.race([saving, late]))) {
      tally.unanswered++;
      const next = await session.openExtensionPage('options.html');
      await page.close();
      page = next;
      if (await ask<unknown>('known', addressOf(n))) tally.storedAnyway++;
      else await ask('save', articleOf(n));
    }
    numbers.push(n);
    tally.rounds++;
  }
  await page.close();
  const torture = await openTorturePage(session);
  judge(tally, numbers, await torture.call('inspect'));
  await torture.page.close();
  return tally;
}

/** A message may be lost with the background that it was meant for. */
async function persist<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++)
    try {
      return await work();
    } catch (error) {
      if (tries === TRIES) throw error;
    }
}

async function inTime<T>(answer: Promise<T>): Promise<T> {
  return Promise.race([
    answer,
    later(PATIENCE_MS).then(() => {
      throw new Error('no answer');
    }),
  ]);
}

/** Closes a page in the middle of its import, and goes on in another, until the import is done. */
export async function closeInImports(
  session: Session,
  rounds: number,
  seed: number,
): Promise<Tally> {
  const tally = noTally();
  const moment = moments(seed);
  const numbers: number[] = [];
  const COUNT = 600;
  for (let round = 0; round < rounds; round++) {
    const from = 100_000 + round * COUNT;
    const given = [`import-${seed}-${round}`, from, COUNT] as const;
    const first = await openTorturePage(session);
    first.call('runImport', ...given).catch(() => undefined); // its page goes
    await later(moment());
    await first.page.close();
    const next = await openTorturePage(session);
    const { read, told } = await next.call('runImport', ...given);
    if (read !== told) tally.lost++;
    numbers.push(...Array.from({ length: COUNT }, (_, at) => from + at));
    await next.page.close();
    tally.rounds++;
  }
  const last = await openTorturePage(session);
  const lostRows = tally.lost;
  judge(tally, numbers, await last.call('inspect'));
  tally.lost += lostRows;
  await last.page.close();
  return tally;
}

/** Stops the background while it brings a library of the first schema up to date. */
export async function stopInMigrations(
  session: Session,
  rounds: number,
  seed: number,
): Promise<Tally> {
  const COUNT = 300;
  const total = noTally();
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
  for (let round = 0; round < rounds; round++) {
    const before = await openTorturePage(session);
    await session.stopBackground();
    await before.call('makeOlder', 1, schema.stores, sample, COUNT);
    const { page } = before;
    const asking = askBackground(page, 'library', 'known', addressOf(1)).catch(
      () => undefined, // it dies with the background
    );
    await later(moment() / 2);
    await session.stopBackground();
    await Promise.race([asking, later(ANSWER_MS)]);
    await page.close();
    const after = await openTorturePage(session);
    await persist(() =>
      inTime(askBackground(after.page, 'library', 'known', addressOf(1))),
    );
    const tally = noTally();
    const all = Array.from({ length: COUNT }, (_, n) => n);
    const seen = await after.call('inspect');
    // What can be searched is made anew when the library is opened, not by the upgrade.
    const torn = seen.torn.filter((fault) => !fault.endsWith(': not findable'));
    const whole = torn.length === 0 ? all.slice(0, COUNT) : seen.whole;
    judge(tally, all, { ...seen, torn, whole });
    const count = seen.whole.length + seen.torn.length;
    total.lost += tally.lost + (COUNT - count);
    total.torn += tally.torn;
    total.duplicates += tally.duplicates;
    total.acknowledged += COUNT;
    total.rounds++;
    await after.page.close();
  }
  return total;
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
  let next = 500_000;
  for (let round = 0; round < rounds; round++) {
    const torture = await openTorturePage(session);
    torture.page.on('console', (message) => {
      const said = /^acknowledged (\d+)$/u.exec(message.text());
      if (said) acknowledged.add(Number(said[1]));
    });
    torture.call('saveOn', next).catch(() => undefined); // it is killed
    await later(200 + moment());
    await session.restart({ kill: true });
    next = 500_000 + (round + 1) * 10_000;
    tally.rounds++;
  }
  const last = await openTorturePage(session);
  judge(tally, acknowledged, await last.call('inspect'));
  await last.page.close();
  return tally;
}

/** Takes a text away and adds a twin: whoever does not see that sees nothing. */
export async function seesTears(session: Session): Promise<Tally> {
  const tally = noTally();
  const torture: TorturePage = await openTorturePage(session);
  const { whole } = await torture.call('inspect');
  await torture.call('tear');
  judge(tally, [...whole, -1], await torture.call('inspect'));
  await torture.page.close();
  return tally;
}
