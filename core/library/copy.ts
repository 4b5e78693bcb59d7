import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Highlight } from '../highlights/highlight';
import type { Card } from '../study/card';
import type { Project } from '../study/project';
import type { Alias, Content, Database } from './database';
import type { Entry } from './entry';
import type { KeptImage } from './image';
import { lookUpAll } from './lookup';
import type { Buckets } from './place-of-store';
import { addToSearch, packable } from './search/segments';
import type { Tag } from './tag';
import type { Version } from './version';

/**
 * The second copy of the library, in a database of its own: everything that cannot be had again, but for
 * pictures, which would double the disk. Chromium keeps all databases of one bucket in one store that dies as
 * one, so the copy is put into another bucket where there are any.
 */
export type LibraryCopy = Dexie & {
  entries: EntityTable<Entry, 'id'>;
  contents: EntityTable<Content, 'id'>;
  highlights: EntityTable<Highlight, 'id'>;
  tags: EntityTable<Tag, 'key'>;
  versions: Table<Version, [id: string, hash: string]>;
  aliases: EntityTable<Alias, 'key'>;
  projects: EntityTable<Project, 'id'>;
  cards: EntityTable<Card, 'id'>;
  /** Always empty: with it the copy can be written to an archive as a library can. */
  images: Table<KeptImage, [id: string, src: string]>;
};

interface Factory {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
}

export async function openCopy(
  factory: Factory,
  buckets?: Pick<Buckets, 'open'>,
): Promise<LibraryCopy> {
  const bucket = await buckets?.open('library-copy', { persisted: true });
  const copy = new Dexie('library-copy', {
    indexedDB: bucket?.indexedDB ?? factory.indexedDB,
    IDBKeyRange: factory.IDBKeyRange,
  }) as LibraryCopy;
  copy.version(1).stores({
    entries: 'id',
    contents: 'id',
    highlights: 'id, entryId',
    tags: 'key',
  });
  copy.version(2).stores({
    versions: '[id+hash], id',
    images: '[id+src], id',
    aliases: 'key, id',
    projects: 'id',
    cards: 'id',
  });
  return copy;
}

/** Rows compared at once. */
const BATCH = 200;

/**
 * Copies what belongs to some articles; an id that is gone goes from the copy too.
 * @param assertSame throws when what was just read is of another library than the one that has lost nothing
 */
export async function copyEntries(
  database: Database,
  copy: LibraryCopy,
  ids: readonly string[],
  assertSame: () => void,
): Promise<void> {
  const entries = await database.entries.bulkGet([...ids]);
  const contents = await database.contents.bulkGet([...ids]);
  const highlights = await database.highlights
    .where('entryId')
    .anyOf(ids)
    .toArray();
  const versions = await database.versions.where('id').anyOf(ids).toArray();
  const aliases = await database.aliases.where('id').anyOf(ids).toArray();
  assertSame();
  await copy.transaction('rw', copy.tables, async () => {
    await copy.entries.bulkDelete([...ids]);
    await copy.contents.bulkDelete([...ids]);
    await copy.highlights.where('entryId').anyOf(ids).delete();
    await copy.versions.where('id').anyOf(ids).delete();
    await copy.aliases.where('id').anyOf(ids).delete();
    await copy.entries.bulkPut(entries.filter((row) => row !== undefined));
    await copy.contents.bulkPut(contents.filter((row) => row !== undefined));
    await copy.highlights.bulkPut(highlights);
    await copy.versions.bulkPut(versions);
    await copy.aliases.bulkPut(aliases);
  });
}

/**
 * Brings the whole copy up to date. Call it only for a library that has lost nothing: what is not in it goes
 * from the copy.
 * @param assertSame throws when the library is not the one any more that has lost nothing; called before every write
 * @param breathe awaited between two batches: a large library is copied while others want to read it
 * @returns how many articles were copied or taken out
 */
export async function copyAll(
  database: Database,
  copy: LibraryCopy,
  assertSame: () => void,
  breathe: () => Promise<void> = async () => undefined,
): Promise<number> {
  const ids = await database.entries.toCollection().primaryKeys();
  const known = await copy.entries.toCollection().primaryKeys();
  const there = new Set(ids);
  const changed = known.filter((id) => !there.has(id));
  for (let at = 0; at < ids.length; at += BATCH) {
    if (at > 0) await breathe();
    const some = ids.slice(at, at + BATCH);
    const [now, before] = await Promise.all([
      database.entries.bulkGet(some),
      copy.entries.bulkGet(some),
    ]);
    changed.push(
      ...some.filter(
        (_, index) =>
          JSON.stringify(now[index]) !== JSON.stringify(before[index]),
      ),
    );
  }
  for (let at = 0; at < changed.length; at += BATCH) {
    if (at > 0) await breathe();
    const some = changed.slice(at, at + BATCH);
    await copyEntries(database, copy, some, assertSame);
  }
  await copyTable(copy, database.highlights, copy.highlights, assertSame);
  await copyTable(copy, database.projects, copy.projects, assertSame);
  await copyTable(copy, database.cards, copy.cards, assertSame);
  const tags = await database.tags.toArray();
  assertSame();
  await copy.tags.bulkPut(tags);
  return changed.length;
}

/** For what changes without an article's row changing. */
async function copyTable<T extends { readonly id: string }>(
  copy: LibraryCopy,
  from: EntityTable<T, 'id'>,
  to: EntityTable<T, 'id'>,
  assertSame: () => void,
) {
  const all = await from.toArray();
  assertSame();
  await copy.transaction('rw', to, async () => {
    await to.clear();
    await to.bulkPut(all);
  });
}

/**
 * Puts back what the library has lost and the copy still has; what is there stays as it is.
 * @returns how many articles came back
 */
export async function restoreFromCopy(
  database: Database,
  copy: LibraryCopy,
): Promise<number> {
  const { entries, contents, highlights, tags, segments } = database;
  const ids = await copy.entries.toCollection().primaryKeys();
  let restored = 0;
  for (let at = 0; at < ids.length; at += BATCH) {
    const rows = await copy.entries.bulkGet(ids.slice(at, at + BATCH));
    const kept = rows.filter((row) => row !== undefined);
    const texts = await copy.contents.bulkGet(kept.map(({ id }) => id));
    const marks = await copy.highlights
      .where('entryId')
      .anyOf(kept.map(({ id }) => id))
      .toArray();
    await database.transaction(
      'rw',
      [entries, contents, highlights, database.aliases, segments],
      async () => {
        const present = await entries.bulkGet(kept.map(({ id }) => id));
        // The page may have been saved again since, under another id.
        const again = await lookUpAll(
          database,
          kept.map(({ key }) => [key]),
        );
        for (const [index, entry] of kept.entries()) {
          const text = texts[index];
          const id = present[index]?.id ?? again[index]?.id ?? entry.id;
          const isLost = !present[index] && !again[index];
          if (isLost) await entries.put({ ...entry, images: 0, imageBytes: 0 });
          const hasText = (await contents.where({ id }).count()) > 0;
          if (text && !hasText) {
            await contents.put({ ...text, id });
            await addToSearch(database, [
              packable({ ...entry, id }, text.article),
            ]);
          }
          if (isLost || (text && !hasText)) restored++;
          for (const mark of marks)
            if (mark.entryId === entry.id && !(await highlights.get(mark.id)))
              await highlights.put({ ...mark, entryId: id });
        }
      },
    );
  }
  for (const tag of await copy.tags.toArray())
    if (!(await tags.get(tag.key))) await tags.put(tag);
  await putBack(copy.projects, database.projects);
  await putBack(copy.cards, database.cards);
  await putBackBesides(database, copy);
  return restored;
}

/** Rows that are there stay as they are. */
async function putBack<T extends { readonly id: string }>(
  from: EntityTable<T, 'id'>,
  to: EntityTable<T, 'id'>,
): Promise<void> {
  const rows = await from.toArray();
  const present = new Set(await to.toCollection().primaryKeys());
  await to.bulkPut(rows.filter(({ id }) => !present.has(id as never)));
}

/** Older copies and other names of articles that are there. */
async function putBackBesides(
  { entries, versions, aliases }: Database,
  copy: LibraryCopy,
): Promise<void> {
  const known = new Set(await entries.toCollection().primaryKeys());
  const older = await copy.versions.toArray();
  await versions.bulkPut(older.filter(({ id }) => known.has(id)));
  for (const alias of await copy.aliases.toArray())
    if (known.has(alias.id) && !(await aliases.get(alias.key)))
      await aliases.put(alias);
}
