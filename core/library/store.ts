import type { Article } from '../article/article';
import { type Database, savingTables } from './database';
import type { Entry } from './entry';
import { lookUp } from './lookup';
import type { Place } from './place';
import { advancedState } from './read-state';
import { removeFromSearch } from './search/segments';

/** Remembers the sentence that reading stopped at; an article that is not saved leaves no trace. */
export async function keepReadingPlace(
  database: Database,
  url: string,
  place: Place,
): Promise<void> {
  const entry = await findEntry(database, url);
  if (entry) await database.entries.update(entry.id, { place });
}

/** Newest first, without the trash. */
export async function listEntries(
  database: Database,
  limit = Number.POSITIVE_INFINITY,
): Promise<Entry[]> {
  return database.entries
    .orderBy('savedAt')
    .reverse()
    .filter((entry) => entry.deletedAt === null)
    .limit(limit)
    .toArray();
}

/**
 * What to offer for reading: articles that are begun and not finished, opened last first, then the newest.
 * @param begun at most so many of the first kind
 */
export async function listNext(
  database: Database,
  { begun, newest }: { readonly begun: number; readonly newest: number },
): Promise<Entry[]> {
  const reading = await database.entries
    .where('[state+savedAt]')
    .between(['reading', 0], ['reading', Number.MAX_SAFE_INTEGER])
    .filter(({ deletedAt }) => deletedAt === null)
    .toArray();
  const first = reading
    .sort((a, b) => (b.openedAt ?? 0) - (a.openedAt ?? 0))
    .slice(0, begun);
  const known = new Set(first.map(({ id }) => id));
  const others = await listEntries(database, begun + newest);
  return [...first, ...others.filter(({ id }) => !known.has(id))].slice(
    0,
    newest,
  );
}

/** The entry of a page, if that page is saved and not in the trash. */
export async function findEntry(
  database: Database,
  url: string,
): Promise<Entry | null> {
  const entry = await lookUp(database, [url]);
  return entry && entry.deletedAt === null ? entry : null;
}

export async function readArticle(
  database: Database,
  id: string,
): Promise<Article | null> {
  return (await database.contents.get(id))?.article ?? null;
}

/** Remembers that an article was opened. */
export async function keepOpened(
  database: Database,
  id: string,
  now: number,
): Promise<void> {
  await database.entries.update(id, { openedAt: now });
}

/** Moves an entry to the trash. */
export async function trashEntry(
  database: Database,
  id: string,
  now: number,
): Promise<void> {
  await database.entries.update(id, { deletedAt: now });
}

export async function restoreEntry(
  database: Database,
  id: string,
): Promise<void> {
  await database.entries.update(id, { deletedAt: null });
}

/** Remembers the furthest place read; going back up loses nothing. */
export async function keepProgress(
  database: Database,
  id: string,
  progress: number,
  now: number,
): Promise<void> {
  await database.transaction('rw', database.entries, async () => {
    const entry = await database.entries.get(id);
    if (!entry || !(progress > entry.progress)) return;
    const state = advancedState(entry.state, progress);
    await database.entries.update(id, {
      progress,
      state,
      ...(state === 'done' && entry.doneAt === null && { doneAt: now }),
    });
  });
}

/** Removes entries for good, with everything that belongs to them, in one transaction. */
export async function removeEntries(
  database: Database,
  ids: readonly string[],
): Promise<void> {
  const { entries, contents, versions, images, aliases, highlights } = database;
  const tables = [...savingTables(database), highlights];
  await database.transaction('rw', tables, async () => {
    await entries.bulkDelete([...ids]);
    await contents.bulkDelete([...ids]);
    for (const table of [versions, images, aliases])
      await table.where('id').anyOf(ids).delete();
    await highlights.where('entryId').anyOf(ids).delete();
    await removeFromSearch(database, ids);
  });
}
