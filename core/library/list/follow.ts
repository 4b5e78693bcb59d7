import type { Database } from '../database';
import type { Entry } from '../entry';
import { onEntriesChange } from '../on-change';

/**
 * How many are shown before the rest has been read, and how many are read at once: a library of any size
 * leaves the page room to answer in between.
 */
const usual = { first: 100, chunk: 4000 };
/** More entries than this that change at once are read anew with all others. */
const MOST_CHANGED = 2000;

export interface Followed {
  readonly entries: readonly Entry[];
  /** False while only the newest are there. */
  readonly complete: boolean;
}

/**
 * Every entry, the newest first, kept fresh: whoever changes one, here or in another window, only that one is
 * read again. (A live query would read all of them.)
 */
export function followEntries(
  database: Database,
  listener: {
    readonly next: (followed: Followed) => void;
    readonly error: (error: unknown) => void;
  },
  signal: AbortSignal,
  { first, chunk: size } = usual,
): void {
  const known = new Map<string, Entry>();
  const changed = new Set<string>();
  let everything = true;
  let reading = false;

  const tell = (complete: boolean) => {
    if (signal.aborted) return;
    const entries = [...known.values()].sort(newestFirst);
    listener.next({ entries, complete });
  };

  const read = async () => {
    if (reading) return;
    reading = true;
    try {
      while (everything || changed.size > 0) {
        if (signal.aborted) return;
        if (everything) await readAll();
        else await readChanged();
      }
    } catch (error) {
      listener.error(error);
    } finally {
      reading = false;
    }
  };

  const readAll = async () => {
    everything = false;
    changed.clear();
    if (known.size === 0) {
      const newest = database.entries.orderBy('savedAt').reverse().limit(first);
      for (const entry of await newest.toArray()) known.set(entry.id, entry);
      if (known.size < first) return tell(true);
      tell(false);
    }
    const found = new Map<string, Entry>();
    let last = '';
    for (;;) {
      const rest = database.entries.where('id').above(last);
      const chunk = await rest.limit(size).toArray();
      for (const entry of chunk) found.set(entry.id, entry);
      if (chunk.length < size) break;
      last = chunk.at(-1)?.id ?? last;
    }
    known.clear();
    for (const [id, entry] of found) known.set(id, entry);
    tell(true);
  };

  const readChanged = async () => {
    const ids = [...changed];
    changed.clear();
    const found = await database.entries.bulkGet(ids);
    for (const [index, id] of ids.entries()) {
      const entry = found[index];
      if (entry) known.set(id, entry);
      else known.delete(id);
    }
    tell(true);
  };

  onEntriesChange(
    database,
    (ids) => {
      if (ids === null) everything = true;
      else for (const id of ids) changed.add(id);
      if (changed.size > MOST_CHANGED) everything = true;
      void read();
    },
    signal,
  );
  void read();
}

function newestFirst(a: Entry, b: Entry): number {
  return b.savedAt - a.savedAt || (a.id < b.id ? -1 : 1);
}
