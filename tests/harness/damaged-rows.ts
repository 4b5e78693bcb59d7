import type { DBCoreTable, IndexableType } from 'dexie';
import type { Database } from '../../core/library/database';

/**
 * Makes rows of a library unreadable as Firefox does when bytes of its file have turned: they are counted, their keys
 * are listed, they can be deleted and written anew, and every read of their values fails.
 */
export function damageRows(
  database: Database,
  rows: Readonly<Record<string, readonly IndexableType[]>>,
): void {
  const bad = new Set(
    Object.entries(rows).flatMap(([table, keys]) =>
      keys.map((key) => nameOf(table, key)),
    ),
  );
  database.use({
    stack: 'dbcore',
    name: 'damage',
    create: (core) => ({
      ...core,
      table: (name) => damagedTable(core.table(name), bad),
    }),
  });
  database.close({ disableAutoOpen: false });
}

const nameOf = (table: string, key: unknown) => JSON.stringify([table, key]);

function damagedTable(table: DBCoreTable, bad: Set<string>): DBCoreTable {
  const refuse = (keys: readonly unknown[]) => {
    if (!keys.some((key) => bad.has(nameOf(table.name, key)))) return;
    throw Object.assign(new Error('The operation failed'), {
      name: 'UnknownError',
    });
  };
  const keyOf = (row: unknown) => table.schema.primaryKey.extractKey?.(row);
  return {
    ...table,
    async get(request) {
      refuse([request.key]);
      return table.get(request);
    },
    async getMany(request) {
      refuse(request.keys);
      return table.getMany(request);
    },
    async query(request) {
      const answer = await table.query(request);
      if (request.values) refuse(answer.result.map(keyOf));
      return answer;
    },
    async mutate(request) {
      const answer = await table.mutate(request);
      const keys =
        request.type === 'delete'
          ? request.keys
          : request.type === 'deleteRange'
            ? []
            : (request.keys ?? request.values.map(keyOf));
      for (const key of keys) bad.delete(nameOf(table.name, key));
      return answer;
    },
  };
}
