import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { CopyState } from '../../core/library/channel.ts';
import { isOfLibrary, type Loss } from '../../core/library/loss.ts';
import { askBackground, saveAll } from '../../tests/harness/seed-library.ts';
import { type Session, waitFor } from '../../tests/harness/session.ts';
import { articleOf } from './articles.ts';
import { type Damage, damages, stores } from './damages.ts';
import { openTorturePage } from './page.ts';

export interface Damaged {
  readonly damage: string;
  /** What the library said when it was opened next; null when nothing. */
  readonly said: Loss['kind'] | null;
  /** Whether the library's page showed the ways on in its place, or the list where nothing was lost. */
  readonly shown: boolean;
  /** Whether something had to be said, whatever is left. */
  readonly mustBeSaid: boolean;
  /** Whether the browser itself gave any sign: an error, or its `dataLoss`. */
  readonly browserSaid: boolean;
  readonly left: number;
  /** Articles that are there, whole, after everything was restored. */
  readonly restored: number;
  readonly of: number;
}

/** Damaged without a word said or a way on shown, or not restored. */
export function isBad(result: Damaged): boolean {
  const { said, shown, left, restored, of, mustBeSaid } = result;
  const isSilent = (mustBeSaid || left < of) && said === null;
  return isSilent || !shown || restored < of * 0.999;
}

/**
 * Fills a library, waits for its second copy, then damages it, once for each damage, always from the same state;
 * looks what is said and restores.
 * @param only names of damages; all without it
 */
export async function damageEach(
  session: Session,
  count: number,
  only?: readonly string[],
): Promise<Damaged[]> {
  const backup = await fill(session, count);
  const snapshot = await mkdtemp(join(tmpdir(), 'de-doc-snapshot-'));
  const results: Damaged[] = [];
  const none: Damage = {
    name: 'none (control)',
    harm: async () => undefined,
  };
  const wished = [none, ...damages[session.name]].filter(
    ({ name }) => !only || only.includes(name) || name === none.name,
  );
  try {
    for (const damage of wished) {
      await session.restart({
        meanwhile: async (profile) => {
          await bringBack(session, profile, snapshot);
          await damage.harm(profile);
        },
      });
      results.push(await lookAndRestore(session, damage, count, backup));
    }
  } finally {
    await rm(snapshot, { recursive: true, force: true });
  }
  return results;
}

async function fill(session: Session, count: number): Promise<string> {
  const torture = await openTorturePage(session);
  const articles = Array.from({ length: count }, (_, n) => articleOf(n));
  await saveAll(torture.page, articles);
  await waitFor('the second copy', async () => {
    const { articles, at } = await askBackground<CopyState>(
      torture.page,
      'library',
      'copyState',
    );
    return articles === count && at !== null ? true : null;
  });
  const backup = await torture.call('backUp');
  await torture.page.close();
  return backup;
}

/** Takes the snapshot the first time, and goes back to it every other time. */
async function bringBack(session: Session, profile: string, snapshot: string) {
  for (const [index, store] of stores[session.name].entries()) {
    const [here, there] = [join(profile, store), join(snapshot, `${index}`)];
    if (!existsSync(there)) {
      if (existsSync(here)) await cp(here, there, { recursive: true });
      continue;
    }
    await rm(here, { recursive: true, force: true });
    await cp(there, here, { recursive: true });
  }
}

async function lookAndRestore(
  session: Session,
  { name, takesCopy = false, sparesLibrary = false }: Damage,
  count: number,
  backup: string,
): Promise<Damaged> {
  const torture = await openTorturePage(session);
  const { page } = torture;
  const loss = await lossOf(page);
  const left = loss?.now ?? (loss ? 0 : await countWhole(session));
  const isLost = isOfLibrary(loss);
  const shown = await isShown(
    session,
    isLost ? '.library-recovery' : '[role=row]',
  );
  if (isLost && takesCopy) {
    await askBackground(page, 'library', 'acceptLoss');
    await torture.call('restore', backup);
  } else if (isLost) await restoreByHand(session);
  await page.close();
  return {
    damage: name,
    said: loss?.kind ?? null,
    shown,
    mustBeSaid: sparesLibrary,
    browserSaid: loss?.kind === 'unreadable' || (loss?.message ?? '') !== '',
    left,
    restored: await countWhole(session),
    of: count,
  };
}

/** What the library says, at the latest when the background has read it through. */
async function lossOf(page: Page): Promise<Loss | null> {
  let loss: Loss | null = null;
  await waitFor(
    'a loss, or the library read through',
    async () => {
      loss = await askBackground<Loss | null>(page, 'library', 'loss');
      if (loss) return true;
      const { readAt } = await askBackground<CopyState>(
        page,
        'library',
        'copyState',
      );
      return readAt !== null ? true : null;
    },
    60_000,
  );
  return loss;
}

/** Presses what the library's page offers, as its reader would. */
async function restoreByHand(session: Session): Promise<void> {
  const page = await session.openExtensionPage('library.html#/all');
  try {
    const button = await page.waitForSelector('.library-recovery .main');
    await button?.click();
    await page.waitForSelector('[role=row]', { timeout: 60_000 });
  } catch (error) {
    // What cannot be mended is a finding about this damage, and no reason not to try the next.
    console.error(String(error));
  } finally {
    await page.close();
  }
}

async function isShown(session: Session, selector: string): Promise<boolean> {
  const page = await session.openExtensionPage('library.html#/all');
  try {
    return Boolean(await page.waitForSelector(selector, { timeout: 20_000 }));
  } catch (error) {
    console.error(String(error));
    return false;
  } finally {
    await page.close();
  }
}

/** 0 when a row cannot even be read. */
async function countWhole(session: Session): Promise<number> {
  const torture = await openTorturePage(session);
  try {
    return (await torture.call('inspect')).whole.length;
  } catch (error) {
    console.error(String(error));
    return 0;
  } finally {
    await torture.page.close();
  }
}
