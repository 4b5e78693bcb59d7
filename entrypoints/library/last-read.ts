import type { Entry } from '../../core/library/entry';

/** The article that was opened last of those that are begun and not finished; null without one. */
export function lastRead(entries: readonly Entry[]): Entry | null {
  let last: Entry | null = null;
  for (const entry of entries) {
    const { state, deletedAt, openedAt } = entry;
    if (state !== 'reading' || deletedAt !== null) continue;
    if (!last || (openedAt ?? 0) > (last.openedAt ?? 0)) last = entry;
  }
  return last;
}
