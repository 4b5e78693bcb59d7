import type { Database } from './database';
import {
  FIRST_PLACE,
  type ReadPlace,
  readFrom,
  type UnreadableRow,
} from './unreadable';

/** How far the reading has come; it is forgotten when the browser is closed, so that each start begins anew. */
export interface ReadState {
  /** Null when all has been read. */
  readonly place: ReadPlace | null;
  /** Milliseconds since the epoch, when all had last been read; null until then. */
  readonly doneAt: number | null;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Reads the library through, a few rows at a time, once after each start of the browser and then once a day: rows
 * that cannot be read are found before the reader looks for them, and before the second copy of them grows old.
 * The background may die at any moment; the next one goes on where it was.
 * @param pause between two reads, so that nobody waits for this
 * @returns the first row that cannot be read; null when all can, or when it has been done lately
 * @throws what `readFrom` throws
 */
export async function readThrough(
  database: Database,
  {
    state,
    pause,
    now,
  }: {
    readonly state: {
      get(): Promise<ReadState | null>;
      set(state: ReadState): Promise<void>;
    };
    readonly pause: () => Promise<void>;
    readonly now: () => number;
  },
): Promise<UnreadableRow | null> {
  const known = await state.get();
  const isFresh = now() - (known?.doneAt ?? Number.NEGATIVE_INFINITY) < DAY_MS;
  if (known?.place === null && isFresh) return null;
  const from = known?.place ?? FIRST_PLACE;
  for await (const { bad, next } of readFrom(database, from, pause)) {
    if (bad[0]) return bad[0];
    const doneAt = next ? (known?.doneAt ?? null) : now();
    await state.set({ place: next, doneAt });
  }
  return null;
}
