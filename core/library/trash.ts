import type { Table } from 'dexie';
import { type Database, savingTables } from './database';
import { removeEntries } from './store';

/** Days that a deleted article can still be taken back from the trash. */
export const TRASH_DAYS = 30;

const DAY_MS = 24 * 60 * 60 * 1000;
const KEPT_MS = TRASH_DAYS * DAY_MS;

/**
 * Whether what went to the trash at `deletedAt` may be forgotten; it is at the next start of the browser.
 * @param now ms since the epoch
 */
export function isExpired(deletedAt: number, now: number): boolean {
  return now - deletedAt > KEPT_MS;
}

/** Whole days that are left until then, at least 0. */
export function daysLeft(deletedAt: number, now: number): number {
  return Math.max(0, Math.ceil((deletedAt + KEPT_MS - now) / DAY_MS));
}

/**
 * Empties the trash of what has lain there longer than `TRASH_DAYS`, an article with its highlights; returns how
 * many articles.
 */
export async function purgeTrash(
  database: Database,
  now: number,
): Promise<number> {
  const { entries, highlights, undo } = database;
  const tables = [...savingTables(database), highlights, undo];
  return database.transaction('rw', tables, async () => {
    const ids = await expired(entries, now).primaryKeys();
    await removeEntries(database, ids);
    await expired(highlights, now).delete();
    await outdated(undo, now).delete();
    return ids.length;
  });
}

/** Removes entries for good, of those named only what is in the trash. */
export async function forgetTrashed(
  database: Database,
  ids: readonly string[],
): Promise<void> {
  const found = await database.entries.bulkGet([...ids]);
  const trashed = found.filter((entry) => entry && entry.deletedAt !== null);
  await removeEntries(
    database,
    trashed.map((entry) => entry?.id ?? ''),
  );
}

/** Whether `purgeTrash` would find anything, without keeping anybody from writing. */
export async function hasExpired(
  { entries, highlights, undo }: Database,
  now: number,
): Promise<boolean> {
  const counts = [
    expired(entries, now).count(),
    expired(highlights, now).count(),
    outdated(undo, now).count(),
  ];
  return (await Promise.all(counts)).some((count) => count > 0);
}

/** What has lain in the trash for its days. */
const expired = (table: Pick<Table, 'where'>, now: number) =>
  table.where('deletedAt').between(1, now - KEPT_MS);

/** Steps that nobody can take back any more. */
const outdated = (undo: Database['undo'], now: number) =>
  undo.where('at').below(now - KEPT_MS);
