import type { Article } from '../article/article';
import { type Database, savingTables } from './database';
import { type Entry, newEntry, refreshedEntry } from './entry';
import { type KeptImage, sizeOf } from './image';
import { keepAliases, lookUp } from './lookup';
import type { Place } from './place';
import { advancedState } from './read-state';
import { addToSearch, packable, removeFromSearch } from './search/segments';
import { articleHash, compareCopies } from './version';

export interface SaveResult {
  readonly entry: Entry;
  /** False when the article was there already and its copy was refreshed. */
  readonly isNew: boolean;
}

/**
 * Saves an article with its text in one transaction; the same page saved twice is one entry. A fresh copy
 * with another text is shown from now on and the older one kept beside it, or the other way round when the
 * fresh one has lost most of its text.
 * @param images pictures to keep with it; those of before stay unless they come again
 */
export async function saveArticle(
  database: Database,
  article: Article,
  { id, now, images = [], link }: Saved,
): Promise<SaveResult> {
  const { entries, versions, images: kept } = database;
  return database.transaction('rw', savingTables(database), async () => {
    const urls = [article.canonicalUrl, article.url];
    const known =
      (await lookUp(database, urls)) ?? (await openLink(database, link));
    const entryId = known?.id ?? id;
    const change = await keepCopy(database, entryId, article, now);
    await kept.bulkPut(images.map((image) => ({ ...image, id: entryId })));
    const entry = {
      ...(known
        ? refreshed(known, article, now, change !== 'poorer')
        : newEntry(article, id, now)),
      versions: await versions.where({ id: entryId }).count(),
      ...sizeOf(await kept.where({ id: entryId }).toArray()),
    };
    await entries.put(entry);
    if (change === 'newer')
      await addToSearch(database, [packable(entry, article)]);
    await keepAliases(database, entry, urls);
    return { entry, isNew: !known };
  });
}

export interface Saved {
  /** For the entry, if it is a new one. */
  readonly id: string;
  readonly now: number;
  readonly images?: readonly Omit<KeptImage, 'id'>[];
  /** Id of the link that was opened and led here; it is the article's entry when it has no text yet. */
  readonly link?: string;
}

/** A link that redirects is known by an address that is not the article's. */
async function openLink({ entries }: Database, id = '') {
  const entry = await entries.get(id);
  return entry?.unloaded ? entry : undefined;
}

/** Adds pictures to an article that is saved; null when it is not there any more. */
export async function addImages(
  database: Database,
  id: string,
  added: readonly Omit<KeptImage, 'id'>[],
): Promise<Entry | null> {
  const { entries, images } = database;
  return database.transaction('rw', [entries, images], async () => {
    const entry = await entries.get(id);
    if (!entry) return null;
    await images.bulkPut(added.map((image) => ({ ...image, id })));
    const all = await images.where({ id }).toArray();
    const next = { ...entry, ...sizeOf(all) };
    await entries.put(next);
    return next;
  });
}

function refreshed(
  known: Entry,
  article: Article,
  now: number,
  isShown: boolean,
) {
  return isShown
    ? refreshedEntry(known, article, now)
    : { ...known, updatedAt: now, deletedAt: null };
}

/** Puts a copy where it belongs, and says what it is beside the kept one. */
async function keepCopy(
  { contents, versions }: Database,
  id: string,
  article: Article,
  now: number,
): Promise<'same' | 'newer' | 'poorer'> {
  const known = await contents.get(id);
  const change = known ? compareCopies(known.article, article) : 'newer';
  const aside = change === 'poorer' ? article : known?.article;
  if (aside && change !== 'same')
    await versions.put({
      id,
      hash: articleHash(aside),
      article: aside,
      savedAt: now,
    });
  if (change !== 'poorer') await contents.put({ id, article });
  return change;
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
  await database.transaction('rw', savingTables(database), async () => {
    const known = await findEntry(database, article.canonicalUrl);
    if (!known && rating === null) return;
    const { id } = known ?? (await saveArticle(database, article, added)).entry;
    await database.entries.update(id, { rating: rating ?? undefined });
  });
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
