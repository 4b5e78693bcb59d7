import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { readShelf } from '../../core/archive/read-shelf';
import archive from '../../core/export/formats/archive';
import { exportedItems } from '../../core/export/items';
import { importFile } from '../../core/import/import-file';
import { importNext } from '../../core/import/runs';
import { startImport } from '../../core/import/start';
import { type Database, openDatabase } from '../../core/library/database';

const NOW = Date.UTC(2026, 10, 24);
const choices = { folderTags: false, extraTag: '' };

export const opened = () =>
  openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });

export async function written(database: Database): Promise<Uint8Array> {
  const ids = await database.entries.orderBy('id').primaryKeys();
  const items = exportedItems(database, ids, (bytes) =>
    crypto.subtle.digest('SHA-256', bytes),
  );
  const shelf = await readShelf(database);
  return bytesOf(archive.write(items, { now: NOW, language: 'vi', shelf }));
}

export async function bytesOf(
  parts: AsyncIterable<Uint8Array>,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const part of parts) chunks.push(part);
  return new Uint8Array(Buffer.concat(chunks));
}

export async function restore(
  database: Database,
  bytes: Uint8Array,
  unit = 'r',
) {
  const ledger = importFile(bytes, NOW);
  const given = { unit, fileName: 'a.dedoc.zip', choices, now: NOW };
  await startImport(database, ledger, given);
  return importNext(database, unit, { now: NOW, newId: () => 'never' });
}

export const rows = async (database: Database) =>
  Object.fromEntries(
    await Promise.all(
      [
        'entries',
        'contents',
        'highlights',
        'versions',
        'images',
        'tags',
        'aliases',
        'projects',
        'cards',
      ].map(
        async (name) => [name, await database.table(name).toArray()] as const,
      ),
    ),
  );
