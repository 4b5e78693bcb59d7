import type { IndexableType, Table } from 'dexie';
import type { Database } from './database';

/**
 * Rows that the browser counts and lists, and cannot give any more: with a few bytes of its file turned, Firefox
 * opens a library as if nothing were wrong, and answers `UnknownError` for one text of sixty (Firefox 153,
 * `npm run torture:damage`, 2026-11-30). Only reading them tells.
 */
export interface UnreadableRow {
  readonly table: string;
  readonly key: IndexableType;
  /** What the browser said. */
  readonly message: string;
}

/** Where a reading through the library stands. */
export interface ReadPlace {
  readonly table: string;
  /** The last key that was read; null at the beginning of the table. */
  readonly after: IndexableType | null;
}

/** What is missed most comes first, what is largest last. */
const TABLES = [
  'entries',
  'contents',
  'highlights',
  'tags',
  'aliases',
  'projects',
  'cards',
  'segments',
  'versions',
  'images',
] as const;

/** Rows read at once: these can take megabytes each. */
const LARGE: ReadonlySet<string> = new Set(['segments', 'versions', 'images']);
const FEW = 5;
const MANY = 100;

export const FIRST_PLACE: ReadPlace = { table: TABLES[0], after: null };

/**
 * Reads the next few rows.
 * @returns those that cannot be read, and where to go on; null when all has been read
 * @throws what the browser says when not even the keys can be had, or the library is closed
 */
export async function readOn(
  database: Database,
  { table, after }: ReadPlace,
): Promise<{ readonly bad: UnreadableRow[]; readonly next: ReadPlace | null }> {
  const rows = database.table<unknown, IndexableType>(table);
  const size = LARGE.has(table) ? FEW : MANY;
  const rest =
    after === null ? rows.toCollection() : rows.where(':id').above(after);
  const keys = await rest.limit(size).primaryKeys();
  const bad = await unreadableAmong(rows, keys);
  const following = TABLES[(TABLES as readonly string[]).indexOf(table) + 1];
  const next =
    keys.length === size
      ? { table, after: keys.at(-1) ?? null }
      : following && { table: following, after: null };
  return { bad, next: next ?? null };
}

/** Every row that cannot be read. */
export async function* unreadableRows(
  database: Database,
): AsyncGenerator<UnreadableRow> {
  for (let place: ReadPlace | null = FIRST_PLACE; place; ) {
    const { bad, next }: Awaited<ReturnType<typeof readOn>> = await readOn(
      database,
      place,
    );
    yield* bad;
    place = next;
  }
}

/** Whether an error of a read says that what is stored is damaged; being closed or called off says nothing of it. */
export function isUnreadable(error: unknown): boolean {
  const name = error instanceof Error ? error.name : '';
  return ['UnknownError', 'NotReadableError', 'DataError'].includes(name);
}

async function unreadableAmong(
  rows: Table<unknown, IndexableType>,
  keys: readonly IndexableType[],
): Promise<UnreadableRow[]> {
  try {
    await rows.bulkGet([...keys]);
    return [];
  } catch (error) {
    if (!isUnreadable(error)) throw error;
  }
  const bad: UnreadableRow[] = [];
  for (const key of keys)
    try {
      await rows.get(key);
    } catch (error) {
      if (!isUnreadable(error)) throw error;
      bad.push({ table: rows.name, key, message: String(error) });
    }
  return bad;
}
