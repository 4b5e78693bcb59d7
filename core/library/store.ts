import type { Article } from '../article/article';
import type { Database } from './database';
import { type Entry, newEntry, type Place, refreshedEntry } from './entry';
import { pageKey } from './identity';

/** Days that a deleted article can still be taken back from the trash. */
export const TRASH_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

export interface SaveResult {
  readonly entry: Entry;
  /** False when the article was there already and its copy was refreshed. */
  readonly isNew: boolean;
}

/** Saves an article with its text in one transaction; the same page saved twice is one entry. */
export async function saveArticle(
  database: Database,
  article: Article,
  { id, now }: { id: string; now: number },
): Promise<SaveResult> {
  return database.transaction(
    'rw',
    database.entries,
    database.contents,
    async () => {
      const known = await database.entries.get({
        key: pageKey(article.canonicalUrl),
      });
      const entry = known
        ? refreshedEntry(known, article, now)
        : newEntry(article, id, now);
      await database.entries.put(entry);
      await database.contents.put({ id: entry.id, article });
      return { entry, isNew: !known };
    },
  );
}

/**
 * Keeps the reader's rating with the article; an article that is not saved yet is saved by it.
 * @param rating 1 to 5, or null to take it away: that saves nothing
 * @throws RangeError on any other rating
 */
export async function rateArticle(
  database: Database,
  article: Article,
  rating: number | null,
  added: { id: string; now: number },
): Promise<void> {
  if (
    rating !== null &&
    !(Number.isInteger(rating) && rating > 0 && rating < 6)
  )
    throw new RangeError(`no rating: ${rating}`);
  await database.transaction(
    'rw',
    database.entries,
    database.contents,
    async () => {
      const known = await findEntry(database, article.canonicalUrl);
      if (!known && rating === null) return;
      const { id } =
        known ?? (await saveArticle(database, article, added)).entry;
      await database.entries.update(id, { rating: rating ?? undefined });
    },
  );
}

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

/** The entry of a page, if that page is saved and not in the trash. */
export async function findEntry(
  database: Database,
  url: string,
): Promise<Entry | null> {
  const entry = await database.entries.get({ key: pageKey(url) });
  return entry && entry.deletedAt === null ? entry : null;
}

export async function readArticle(
  database: Database,
  id: string,
): Promise<Article | null> {
  return (await database.contents.get(id))?.article ?? null;
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
): Promise<void> {
  await database.transaction('rw', database.entries, async () => {
    const entry = await database.entries.get(id);
    if (entry && progress > entry.progress)
      await database.entries.update(id, { progress });
  });
}

/**
 * Empties the trash of what has lain there longer than `TRASH_DAYS`, an article with its highlights; returns how
 * many articles.
 */
export async function purgeTrash(
  database: Database,
  now: number,
): Promise<number> {
  const { entries, contents, highlights } = database;
  return database.transaction(
    'rw',
    [entries, contents, highlights],
    async () => {
      const last = now - TRASH_DAYS * DAY_MS;
      const ids = await entries
        .where('deletedAt')
        .between(1, last)
        .primaryKeys();
      await entries.bulkDelete(ids);
      await contents.bulkDelete(ids);
      await highlights.where('entryId').anyOf(ids).delete();
      await highlights.where('deletedAt').between(1, last).delete();
      return ids.length;
    },
  );
}
