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

/** What a read has found. */
export interface ReadRows {
  readonly table: string;
  /** How many rows, with those that cannot be read. */
  readonly count: number;
  /** Those that cannot be read. */
  readonly bad: readonly UnreadableRow[];
  /** Where to go on; null when all has been read. */
  readonly next: ReadPlace | null;
}

export const FIRST_PLACE: ReadPlace = { table: TABLES[0], after: null };

/** The next few rows. */
async function readOn(
  database: Database,
  { table, after }: ReadPlace,
): Promise<ReadRows> {
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
  return { table, count: keys.length, bad, next: next ?? null };
}

/**
 * Reads the library a few rows at a time.
 * @param from where to begin
 * @param pause awaited before each of the reads
 * @throws what the browser says when not even the keys can be had, or the library is closed
 */
export async function* readFrom(
  database: Database,
  from: ReadPlace,
  pause: () => Promise<void> = async () => undefined,
): AsyncGenerator<ReadRows> {
  for (let place: ReadPlace | null = from; place; ) {
    await pause();
    const read: ReadRows = await readOn(database, place);
    yield read;
    place = read.next;
  }
}

/** Every row that cannot be read. */
export async function* unreadableRows(
  database: Database,
): AsyncGenerator<UnreadableRow> {
  for await (const { bad } of readFrom(database, FIRST_PLACE)) yield* bad;
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
