import type { Database } from '../library/database';
import type { ImportRun } from './run';
import { hasSteps } from './undo';

/** An earlier import, and whether it can be taken back. */
export type ListedRun = ImportRun & { readonly canUndo: boolean };

/** Imports, the newest first. */
export async function listImports(database: Database): Promise<ListedRun[]> {
  const { imports, undo } = database;
  return database.transaction('r', [imports, undo], async () => {
    const runs = await imports.orderBy('startedAt').reverse().toArray();
    const listed: ListedRun[] = [];
    for (const run of runs) {
      const canUndo =
        run.status !== 'undone' && (await hasSteps(database, run));
      listed.push({ ...run, canUndo });
    }
    return listed;
  });
}
