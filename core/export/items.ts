import { bytesToHex } from '@noble/hashes/utils.js';
import type { Table } from 'dexie';
import { type Highlight, quoteOf } from '../highlights/highlight';
import type { Database } from '../library/database';
import type { Entry } from '../library/entry';
import type { KeptImage } from '../library/image';
import type { Exported, ExportedPicture } from './exported';

/** A library, or a second copy of one. */
export type Exportable = Pick<
  Database,
  'entries' | 'contents' | 'highlights' | 'images' | 'versions' | 'aliases'
> & {
  transaction<T>(
    mode: 'r',
    tables: Table[],
    scope: () => Promise<T>,
  ): PromiseLike<T>;
};

/**
 * Saved articles for an export, read one at a time so that any number of them needs the memory of one. What
 * is deleted on the way is left out.
 * @param digest SHA-256 of bytes
 */
export async function* exportedItems(
  database: Exportable,
  ids: readonly string[],
  digest: (bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>,
): AsyncIterable<Exported> {
  for (const id of ids) {
    const read = await readOne(database, id);
    if (!read) continue;
    const { entry, content, marks, images, versions, aliases } = read;
    const highlights = marks.filter(({ deletedAt }) => deletedAt === null);
    const article = content?.article ?? null;
    yield {
      ...describe(entry),
      highlights: highlights.map(exportedHighlight),
      article,
      pictures: new Map(
        await Promise.all(
          images.map((image) => exportedPicture(image, digest)),
        ),
      ),
      stored: { entry, aliases, highlights, article, versions, images },
    };
  }
}

/** One article with all that is its own as it is at one moment; null when it is deleted. */
function readOne(database: Exportable, id: string) {
  const { entries, contents, highlights, images, versions, aliases } = database;
  const tables = [entries, contents, highlights, images, versions, aliases];
  return database.transaction('r', tables, async () => {
    const entry = await entries.get(id);
    if (!entry || entry.deletedAt !== null) return null;
    // Asked for at once: to wait for each answer was a seventh of the time of a backup of links (2026-12).
    const [content, marks, kept, copies, keys] = await Promise.all([
      contents.get(id),
      highlights.where({ entryId: id }).toArray(),
      images.where({ id }).toArray(),
      versions.where({ id }).toArray(),
      aliases.where({ id }).primaryKeys(),
    ]);
    return {
      entry,
      content,
      marks,
      images: kept,
      versions: copies,
      aliases: keys,
    };
  });
}

function describe(entry: Entry) {
  const { id, url, title, siteName, lead, byline, publishedTime } = entry;
  const { savedAt, state, tags, favorite, rating = null, note } = entry;
  return {
    ...{ id, url, title, siteName, lead, byline, publishedTime },
    ...{ savedAt, state, tags, favorite, rating, note: note ?? '' },
  };
}

function exportedHighlight(mark: Highlight) {
  const { id, note, meaning, createdAt, target } = mark;
  return {
    id,
    quote: quoteOf(mark),
    note,
    color: meaning,
    createdAt,
    start: target.type === 'text' ? (target.position?.start ?? null) : null,
  };
}

async function exportedPicture(
  { src, type, bytes }: KeptImage,
  digest: (bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>,
): Promise<readonly [string, ExportedPicture]> {
  const hash = bytesToHex(new Uint8Array(await digest(bytes)));
  return [src, { hash, type, bytes }];
}
