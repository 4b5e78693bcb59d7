import type { Article } from '../article/article';
import { type Database, savingTables } from './database';
import { type Entry, newEntry, refreshedEntry } from './entry';
import { type KeptImage, sizeOf } from './image';
import { keepAliases, lookUp } from './lookup';
import { addToSearch, packable } from './search/segments';
import { findEntry } from './store';
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
  const { entries, contents, versions, images: pictures } = database;
  return database.transaction('rw', savingTables(database), async () => {
    const urls = [article.canonicalUrl, article.url];
    const known =
      (await lookUp(database, urls)) ??
      (link && (await openLink(database, link)));
    const entryId = known ? known.id : id;
    // Nothing of a new article is there: reading its pictures back took Firefox as long as writing them (2026-12).
    const kept = known ? await readKept(database, entryId) : nothingKept;
    const change = kept.article
      ? compareCopies(kept.article, article)
      : 'newer';
    const aside = { poorer: article, newer: kept.article, same: undefined }[
      change
    ];
    const version = aside && {
      id: entryId,
      hash: articleHash(aside),
      article: aside,
      savedAt: now,
    };
    const added = images.map((image) => ({ ...image, id: entryId }));
    const entry = {
      ...(known
        ? refreshed(known, article, now, change !== 'poorer')
        : newEntry(article, id, now)),
      versions: new Set([...kept.hashes, ...(version ? [version.hash] : [])])
        .size,
      ...sizeOf(withAdded(kept.images, added)),
    };
    // Asked for at once: each answer that is waited for is a way to the browser's process and back.
    await Promise.all([
      entries.put(entry),
      change !== 'poorer' && contents.put({ id: entryId, article }),
      version && versions.put(version),
      pictures.bulkPut(added),
      change === 'newer' && addToSearch(database, [packable(entry, article)]),
      keepAliases(database, entry, urls),
    ]);
    return { entry, isNew: !known };
  });
}

interface Kept {
  readonly article?: Article | undefined;
  /** Of the copies that are not shown. */
  readonly hashes: readonly string[];
  readonly images: readonly KeptImage[];
}
const nothingKept: Kept = { hashes: [], images: [] };

/** What is there of an entry, to be saved anew. */
async function readKept(
  { contents, versions, images }: Database,
  id: string,
): Promise<Kept> {
  const [content, copies, pictures] = await Promise.all([
    contents.get(id),
    versions.where({ id }).primaryKeys(),
    images.where({ id }).toArray(),
  ]);
  return {
    article: content?.article,
    hashes: copies.map(([, hash]) => hash),
    images: pictures,
  };
}

/** Pictures after some have been added: one that comes again takes the place of its older self. */
function withAdded(
  kept: readonly KeptImage[],
  added: readonly KeptImage[],
): KeptImage[] {
  return [
    ...new Map([...kept, ...added].map((image) => [image.src, image])).values(),
  ];
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
async function openLink({ entries }: Database, id: string) {
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
    const fresh = added.map((image) => ({ ...image, id }));
    const kept = await images.where({ id }).toArray();
    const next = { ...entry, ...sizeOf(withAdded(kept, fresh)) };
    await Promise.all([images.bulkPut(fresh), entries.put(next)]);
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
