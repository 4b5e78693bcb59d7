import { readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../core/library/database';
import { saveArticle } from '../core/library/save';
import { listEntries, readArticle } from '../core/library/store';

/** A library as an older version of Dễ Đọc has left it on disk. */
interface Schema {
  readonly version: number;
  readonly stores: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, readonly { id: string }[]>>;
}

const folder = new URL('./library-schemas/', import.meta.url);
const schemas = readdirSync(folder).map(
  (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Schema,
);
const current = openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });

test('every schema before the current one has its fixture', () => {
  const versions = schemas.map(({ version }) => version).sort();
  const before = Array.from({ length: current.verno - 1 }, (_, n) => n + 1);
  expect(versions).toEqual(before);
});

describe.each(schemas)('a library of schema $version', (schema) => {
  async function onDisk() {
    const factory = { indexedDB: new IDBFactory(), IDBKeyRange };
    const old = new Dexie('library', factory);
    old.version(schema.version).stores({ ...schema.stores });
    for (const [name, rows] of Object.entries(schema.tables))
      await old.table(name).bulkAdd([...rows]);
    old.close();
    return factory;
  }

  test('opens with every row whole', async () => {
    const database = openDatabase(await onDisk());
    for (const [name, rows] of Object.entries(schema.tables))
      for (const row of rows)
        expect(await database.table(name).get(row.id)).toMatchObject(row);
    expect(await listEntries(database)).toMatchObject([
      { id: 'd', state: 'reading', tags: [], favorite: false },
      { id: 'c', state: 'unread', note: null, unloaded: false },
      { id: 'b', state: 'done', rating: 4, versions: 0 },
      { id: 'a', state: 'reading', imageBytes: 0 },
    ]);
  });

  test('goes on: its articles are found, saved again and kept in both copies', async () => {
    const database = openDatabase(await onDisk());
    const article = await readArticle(database, 'a');
    if (!article) throw new Error('the fixture has lost its article');
    const now = 9000;
    const lead = 'Một sapo mới, dài hơn trước.';
    const saved = await saveArticle(
      database,
      { ...article, lead },
      { id: 'x', now },
    );
    expect(saved).toMatchObject({
      isNew: false,
      entry: { id: 'a', versions: 1 },
    });
  });

  test('is left as it was when the upgrade breaks off', async () => {
    const factory = await onDisk();
    const broken = openDatabase(factory);
    broken.version(99).upgrade(() => {
      throw new Error('killed on the way');
    });
    await expect(broken.open()).rejects.toThrow('killed on the way');
    broken.close();
    const database = openDatabase(factory);
    expect(await database.table('entries').count()).toBe(5);
    expect(await listEntries(database)).toHaveLength(4);
  });
});
