import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Article } from '../article/article';
import type { Highlight } from '../highlights/highlight';
import type { ImportBatch, ImportRun } from '../import/run';
import type { Card } from '../study/card';
import type { Project } from '../study/project';
import { completeEntry, type Entry } from './entry';
import { pageKeys } from './identity';
import type { KeptImage } from './image';
import type { Segment } from './search/segment';
import type { Tag } from './tag';
import type { UndoStep } from './undo-step';
import type { Version } from './version';

/** The full text of a saved article. */
export interface Content {
  readonly id: string;
  readonly article: Article;
}

/** Another name under which a page is known: a key of an address, or of site and article number. */
export interface Alias {
  readonly key: string;
  /** Of the entry. */
  readonly id: string;
}

export type Database = Dexie & {
  entries: EntityTable<Entry, 'id'>;
  contents: EntityTable<Content, 'id'>;
  highlights: EntityTable<Highlight, 'id'>;
  /** Copies that are not shown. */
  versions: Table<Version, [id: string, hash: string]>;
  images: Table<KeptImage, [id: string, src: string]>;
  tags: EntityTable<Tag, 'key'>;
  aliases: EntityTable<Alias, 'key'>;
  /** Words of the articles, packed for searching; several articles a row. */
  segments: EntityTable<Segment, 'n'>;
  projects: EntityTable<Project, 'id'>;
  /** Of the daily review. */
  cards: EntityTable<Card, 'id'>;
  /** What was imported, and the rows of each import in batches. */
  imports: EntityTable<ImportRun, 'unit'>;
  importBatches: Table<ImportBatch, [unit: string, n: number]>;
  /** What edits changed, so that each can be taken back as a whole. */
  undo: EntityTable<UndoStep, 'n'>;
};

/**
 * Opens (lazily) the library of this browser profile. Strict durability: what was acknowledged has
 * reached the disk; measured cost 53 ms a save with pictures.
 * An upgrade runs in one transaction of the browser's: killed on its way, the old schema is still whole.
 * Each version has a fixture in `tests/library-schemas`, from which a test upgrades.
 * @param factory where databases live; tests bring their own
 */
export function openDatabase(factory?: {
  indexedDB: IDBFactory;
  IDBKeyRange: typeof IDBKeyRange;
}): Database {
  const database = new Dexie('library', {
    chromeTransactionDurability: 'strict',
    ...factory,
  }) as Database;
  database.version(1).stores({
    entries: 'id, &key, savedAt, deletedAt',
    contents: 'id',
  });
  database.version(2).stores({
    highlights: 'id, entryId, createdAt, updatedAt, deletedAt, *tags',
  });
  database
    .version(3)
    .stores({
      entries:
        'id, &key, savedAt, deletedAt, [state+savedAt], [site+savedAt], queue, note, *tags',
      versions: '[id+hash], id',
      images: '[id+src], id',
      tags: 'key',
      aliases: 'key, id',
      segments: '++n',
      undo: '++n, unit, at',
    })
    .upgrade(async (transaction) => {
      const entries = transaction.table<Entry>('entries');
      const all = (await entries.toArray()).map(completeEntry);
      await entries.bulkPut(all);
      // Keys of before stay, since two of them might be one now; the new names are aliases.
      await transaction
        .table<Alias>('aliases')
        .bulkPut(
          all.flatMap(({ id, key, url }) =>
            pageKeys(url).flatMap((name) =>
              name === key ? [] : [{ key: name, id }],
            ),
          ),
        );
    });
  database.version(4).stores({
    projects: 'id, updatedAt',
    cards: 'id, highlightId',
  });
  database.version(5).stores({
    imports: 'unit, startedAt',
    importBatches: '[unit+n], unit',
  });
  return database;
}

/** The tables that saving an article writes: what saves within a transaction of its own names them. */
export function savingTables(database: Database): Table[] {
  const { entries, contents, versions, images, aliases, segments } = database;
  return [entries, contents, versions, images, aliases, segments];
}
