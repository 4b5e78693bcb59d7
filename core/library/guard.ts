import { readStored, writeStored } from '../storage';
import type { Database } from './database';
import {
  type Found,
  findLoss,
  type Guard,
  isOfLibrary,
  type Loss,
} from './loss';

const GUARD = 'library.guard';
const LOSS = 'library.loss';
/** What a browser said when it made the database anew; written by whichever context opened it first. */
const SAID = 'library.dataLoss';

/** Rows that nothing but the reader's own doing takes away. */
const guarded = ['entries', 'contents', 'highlights', 'images'] as const;

/** What a look at the library came to. */
export interface Held {
  readonly loss: Loss | null;
  /**
   * Throws once the library has been closed or opened anew since that look: in between it may have been deleted, and
   * what is read then says nothing of what the reader has.
   */
  readonly assertSame: () => void;
}

/**
 * Keeps what the library holds in mind, apart from it. A database may be deleted under a living background, which opens
 * an empty one in its place with the next read (Dexie, `autoOpen`): so nothing is ever remembered without being held
 * against what was remembered before, unless it was removed here.
 */
export interface LibraryGuard {
  /**
   * Holds the library against what is remembered. A loss is remembered until `accept`, and nothing is
   * remembered anew before.
   */
  check(now: number): Promise<Loss | null>;
  /** The same after every write, and before the library is copied; what is there now is remembered. */
  remember(now: number): Promise<Held>;
  /** Does something that removes rows, so that a death on its way is no loss. */
  removing<T>(now: number, work: () => Promise<T>): Promise<T>;
  /** Some rows cannot be read, though they are counted: a loss of its own, unless there is one already. */
  damaged(now: number, message: string): Promise<void>;
  /** The reader knows of the loss: from now on, what is there is right. */
  accept(now: number): Promise<void>;
}

export function openGuard(database: Database): LibraryGuard {
  const write = async (guard: Guard) => writeStored({ [GUARD]: guard });
  const read = async () => {
    const stored = await readStored([GUARD, LOSS, SAID]);
    return {
      guard: parseGuard(stored[GUARD]),
      loss: parseLoss(stored[LOSS]),
      said: String(stored[SAID] ?? ''),
    };
  };
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other: a count amid a removal would be a loss. */
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work, work); // of a failure whoever asked for it is told
    last = done;
    return done;
  };
  const look = async (now: number) => {
    const { found } = await count(database);
    await write({ ...found, removing: false, at: now });
  };
  const compare = async (now: number, isAsked: boolean): Promise<Held> => {
    const { guard, loss, said } = await read();
    if (loss && !(isAsked && loss.kind === 'unreadable'))
      return { loss, assertSame: unheld };
    const counted = await count(database).catch((error: unknown) => {
      console.error('Dễ Đọc cannot open its library:', error);
      return null;
    });
    const found = counted?.found ?? null;
    // While the search packs its words anew the last of them says nothing.
    const held = guard && !isAsked ? { ...guard, generation: 0 } : guard;
    const lost = findLoss(held, found, said, now);
    // Only at the start is it worth a word that the settings are gone and the library is not.
    const next = lost?.kind === 'guard' && !isAsked ? null : lost;
    await writeStored({ [LOSS]: next ?? undefined, [SAID]: undefined });
    if (found && (!next || next.kind === 'guard'))
      await write({ ...found, removing: false, at: now });
    return { loss: next, assertSame: counted?.assertSame ?? unheld };
  };

  return {
    check: (now) => alone(async () => (await compare(now, true)).loss),
    remember: (now) => alone(() => compare(now, false)),
    removing: (now, work) =>
      alone(async () => {
        const { loss, assertSame } = await compare(now, false);
        if (loss) return work();
        const { guard } = await read();
        if (guard) await write({ ...guard, removing: true });
        const result = await work();
        const { found } = await count(database);
        try {
          assertSame();
        } catch (error) {
          console.error(error);
          await compare(now, false);
          return result;
        }
        await write({ ...found, removing: false, at: now });
        return result;
      }),
    damaged: (now, message) =>
      alone(async () => {
        const { guard, loss } = await read();
        if (isOfLibrary(loss)) return;
        const counted = await count(database).catch((error: unknown) => {
          console.error('Dễ Đọc cannot count its library:', error);
          return null;
        });
        const next: Loss = {
          kind: 'rows',
          before: guard?.counts.entries ?? null,
          now: counted?.found.counts.entries ?? null,
          message,
          at: now,
        };
        await writeStored({ [LOSS]: next });
      }),
    accept: (now) =>
      alone(async () => {
        await look(now);
        await writeStored({ [LOSS]: undefined });
      }),
  };
}

/** @returns the counts, and whether the opening of which they are still stands */
async function count(database: Database): Promise<{
  readonly found: NonNullable<Found>;
  readonly assertSame: () => void;
}> {
  return database.transaction(
    'r',
    [...guarded.map((name) => database.table(name)), database.segments],
    async () => {
      const opening = database.backendDB();
      const counts: Record<string, number> = {};
      for (const name of guarded)
        counts[name] = await database.table(name).count();
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

function unheld(): never {
  throw new Error('The library was closed or opened anew meanwhile');
}

/**
 * A database factory that hears what Chromium says only to who opens a database first: that it found the old
 * one damaged and has made an empty one. Wrapper libraries pass it over.
 */
export function listeningFactory(
  factory: IDBFactory,
  onLoss: (message: string) => void = (message) =>
    void writeStored({ [SAID]: message }),
): IDBFactory {
  const open = (name: string, version?: number) => {
    const request = factory.open(name, version);
    request.addEventListener('upgradeneeded', (event) => {
      const { dataLoss, dataLossMessage } = event as IDBVersionChangeEvent & {
        dataLoss?: string;
        dataLossMessage?: string;
      };
      if (dataLoss && dataLoss !== 'none')
        onLoss(`${dataLoss}: ${dataLossMessage ?? ''}`);
    });
    return request;
  };
  return new Proxy(factory, {
    get: (_, name) => {
      if (name === 'open') return open;
      const value = Reflect.get(factory, name) as unknown;
      return typeof value === 'function' ? value.bind(factory) : value;
    },
  });
}

function parseGuard(stored: unknown): Guard | null {
  const { counts, generation, removing, at } = (stored ?? {}) as Partial<Guard>;
  return typeof counts === 'object' && typeof generation === 'number'
    ? { counts, generation, removing: removing === true, at: at ?? 0 }
    : null;
}

function parseLoss(stored: unknown): Loss | null {
  const loss = (stored ?? {}) as Partial<Loss>;
  return typeof loss.kind === 'string' ? (loss as Loss) : null;
}
