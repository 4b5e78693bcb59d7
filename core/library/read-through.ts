import type { Database } from './database';
import type { Tally } from './guard';
import type { Counts } from './loss';
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
  /** Of the rows before `place`; missing when nothing is being read. */
  readonly tally?: Tally;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Reads the library through, a few rows at a time, once after each start of the browser and then once a day: rows
 * that cannot be read are found before the reader looks for them, and before the second copy of them grows old, and so
 * are rows that have gone from a library too large to be counted.
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
    guard,
  }: {
    readonly state: {
      get(): Promise<ReadState | null>;
      set(state: ReadState): Promise<void>;
    };
    readonly pause: () => Promise<void>;
    readonly now: () => number;
    /** What is remembered of the library, and who is told what there was. */
    readonly guard: {
      held(): Promise<Counts>;
      counted(now: number, tally: Tally): Promise<unknown>;
    };
  },
): Promise<UnreadableRow | null> {
  const known = await state.get();
  const isFresh = now() - (known?.doneAt ?? Number.NEGATIVE_INFINITY) < DAY_MS;
  if (known?.place === null && isFresh) return null;
  let tally: Tally = known?.tally ?? {
    since: now(),
    held: await guard.held(),
    counts: {},
  };
  const from = (known?.tally && known.place) ?? FIRST_PLACE;
  for await (const { table, count, bad, next } of readFrom(
    database,
    from,
    pause,
  )) {
    if (bad[0]) return bad[0];
    const { counts } = tally;
    const so = { ...counts, [table]: (counts[table] ?? 0) + count };
    tally = { ...tally, counts: so };
    if (next === null) await guard.counted(now(), tally);
    await state.set(
      next === null
        ? { place: null, doneAt: now() }
        : { place: next, doneAt: known?.doneAt ?? null, tally },
    );
  }
  return null;
}
