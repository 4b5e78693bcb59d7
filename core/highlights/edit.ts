import type { Database } from '../library/database';
import type { Highlight } from './highlight';

/**
 * Changes many highlights in one transaction. @returns them as they were, to put back
 */
export async function editHighlights(
  database: Database,
  ids: readonly string[],
  change: (old: Highlight) => Partial<Omit<Highlight, 'id' | 'entryId'>>,
): Promise<Highlight[]> {
  return database.transaction('rw', database.highlights, async () => {
    const found = await database.highlights.bulkGet([...ids]);
    const old = found.filter((one) => one !== undefined);
    await database.highlights.bulkPut(
      old.map((one) => ({ ...one, ...change(one) })),
    );
    return old;
  });
}

/** Puts highlights back as they were. */
export async function putHighlightsBack(
  database: Database,
  old: readonly Highlight[],
): Promise<void> {
  await database.highlights.bulkPut([...old]);
}
