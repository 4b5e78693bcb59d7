import type { Database } from '../library/database';
import { undoUnit } from '../library/undo';
import type { ImportRun } from './run';
import { batchOf } from './run';

/**
 * Takes an import back as a whole: what it added goes (to the trash where the reader has done something with
 * it), what it changed is as before, highlights that came along go unless the reader changed them.
 * @returns how many articles changed; null when its way back is gone (`canUndo`): then nothing is touched
 */
export async function undoImport(
  database: Database,
  unit: string,
  now: number,
): Promise<number | null> {
  return database.transaction('rw', database.tables, async () => {
    const run = await database.imports.get(unit);
    if (!run || run.status === 'undone') return 0;
    if (!(await hasSteps(database, run))) return null;
    await takeHighlightsBack(database, unit);
    const changed = await undoUnit(database, unit, now);
    await database.imports.put({ ...run, status: 'undone' });
    return changed;
  });
}

async function takeHighlightsBack(
  { highlights, importBatches }: Database,
  unit: string,
): Promise<void> {
  const batches = await importBatches.where({ unit }).toArray();
  const brought = batches.flatMap(({ brought }) => brought ?? []);
  const rows = await highlights.bulkGet(brought.map(({ id }) => id));
  const untouched = brought.filter(
    ({ updatedAt }, index) => rows[index]?.updatedAt === updatedAt,
  );
  await highlights.bulkDelete(untouched.map(({ id }) => id));
}

/** Whether each batch that was saved still has its step; after 30 days they go, the first batch's first (`purgeTrash`). */
export async function hasSteps(
  { undo }: Database,
  run: ImportRun,
): Promise<boolean> {
  const steps = await undo.where({ unit: run.unit }).count();
  return steps >= Math.ceil(run.saved / batchOf(run));
}
