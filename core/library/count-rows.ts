import type { Database } from './database';
import type { Counts, Guard } from './loss';

/** Rows that nothing but the reader's own doing takes away. */
export const guarded = ['entries', 'contents', 'highlights', 'images'] as const;

/**
 * A table of more rows is only glanced at: a browser counts by walking, texts along with their keys, and whoever saves
 * or opens the library waits for it (50,000 texts: 0.4 s, 1.2 s on a busy machine, Chromium 156, 2026-11-30).
 */
const MOST_COUNTED = 5000;

/**
 * @param known what is remembered of the tables: of a large one it is only looked whether anything is left. Null counts
 * all of them, however long that takes
 * @returns the counts, and what throws once the library has been closed or opened anew since
 */
export async function countRows(
  database: Database,
  known: Counts | null,
): Promise<{
  readonly found: Pick<Guard, 'counts' | 'generation'>;
  readonly assertSame: () => void;
}> {
  return database.transaction(
    'r',
    [...guarded.map((name) => database.table(name)), database.segments],
    async () => {
      const opening = database.backendDB();
      const counts: Record<string, number> = {};
      for (const name of guarded) {
        const table = database.table(name);
        const before = known?.[name] ?? 0;
        const isLarge = before > MOST_COUNTED;
        counts[name] = isLarge
          ? (await table.limit(1).primaryKeys()).length * before
          : await table.count();
      }
      const newest = await database.segments.orderBy('n').lastKey();
      return {
        found: { counts, generation: Number(newest ?? 0) },
        assertSame: () => {
          if (database.backendDB() !== opening) unheld();
        },
      };
    },
  );
}

/** @throws always: what was found does not hold any more */
export function unheld(): never {
  throw new Error('The library was closed or opened anew meanwhile');
}
