import { bytesToHex } from '@noble/hashes/utils.js';
import { type Highlight, quoteOf } from '../highlights/highlight';
import type { Database } from '../library/database';
import type { Entry } from '../library/entry';
import type { KeptImage } from '../library/image';
import type { Exported, ExportedPicture } from './exported';

/** A library, or a second copy of one. */
export type Exportable = Pick<
  Database,
  'entries' | 'contents' | 'highlights' | 'images' | 'versions' | 'aliases'
>;

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
    const entry = await database.entries.get(id);
    if (!entry || entry.deletedAt !== null) continue;
    const content = await database.contents.get(id);
    const marks = await database.highlights.where({ entryId: id }).toArray();
    const images = await database.images.where({ id }).toArray();
    const versions = await database.versions.where({ id }).toArray();
    const aliases = await database.aliases.where({ id }).primaryKeys();
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
