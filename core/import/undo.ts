import { type BroughtRows, nothingBrought } from '../archive/brought';
import { recount, takeBackRows, takeBackShelfTags } from '../archive/take-back';
import type { Database } from '../library/database';
import { undoUnit } from '../library/undo';
import { batchOf, type ImportBatch, type ImportRun } from './run';

/**
 * Takes an import back as a whole: what it added goes (to the trash where the reader has done something with
 * it), what it changed is as before; texts, pictures and highlights that came along go unless the reader changed
 * them since.
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
    const batches = await database.importBatches.where({ unit }).sortBy('n');
    const brought = batches.reverse().map(broughtIn);
    for (const rows of brought) await takeBackRows(database, rows);
    const changed = await undoUnit(database, unit, now);
    for (const rows of brought) {
      await recount(database, rows);
      await takeBackShelfTags(database, rows.tags);
    }
    await database.imports.put({ ...run, status: 'undone' });
    return changed;
  });
}

function broughtIn({ beside, brought = [] }: ImportBatch): BroughtRows {
  return beside ?? { ...nothingBrought, highlights: brought };
}

/** Whether each batch that was saved still has its step; after 30 days they go, the first batch's first (`purgeTrash`). */
export async function hasSteps(
  { undo }: Database,
  run: ImportRun,
): Promise<boolean> {
  const steps = await undo.where({ unit: run.unit }).count();
  return steps >= Math.ceil(run.saved / batchOf(run));
}
