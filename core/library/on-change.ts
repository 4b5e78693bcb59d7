import { Dexie, type IntervalTree, type ObservabilitySet } from 'dexie';
import type { Database } from './database';

/**
 * Tells of every change to entries, here or in another window, without reading any of them.
 * @param heard gets the ids that were written; null when it cannot be said which
 * @param signal ends it
 */
export function onEntriesChange(
  database: Pick<Database, 'name'>,
  heard: (ids: readonly string[] | null) => void,
  signal: AbortSignal,
): void {
  const hear = (parts: ObservabilitySet) => {
    const ids = changedIds(parts, `idb://${database.name}/entries/`);
    if (ids?.length !== 0) heard(ids);
  };
  Dexie.on('storagemutated', hear);
  signal.addEventListener('abort', () =>
    Dexie.on.storagemutated.unsubscribe(hear),
  );
}

function changedIds(parts: ObservabilitySet, table: string): string[] | null {
  if (parts.all) return null;
  const ids: string[] = [];
  // What another window wrote comes as a plain copy of the tree: no iterator is left on it.
  const collect = (tree: IntervalTree | null | undefined): boolean => {
    if (!tree || !('from' in tree)) return true;
    const { from, to, l, r } = tree;
    if (from !== to || typeof from !== 'string') return false;
    ids.push(from);
    return collect(l) && collect(r);
  };
  return collect(parts[table]) ? ids : null;
}
