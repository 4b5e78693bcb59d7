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

/** Keeps what the library holds in mind, apart from it. */
export interface LibraryGuard {
  /**
   * Holds the library against what is remembered. A loss is remembered until `accept`, and nothing is
   * remembered anew before.
   */
  check(now: number): Promise<Loss | null>;
  /** Remembers what is there now; after every write. */
  remember(now: number): Promise<void>;
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
  const look = async (now: number, removing: boolean) => {
    const found = await count(database);
    await write({ ...found, removing, at: now });
  };

  return {
    async check(now) {
      const { guard, loss, said } = await read();
      if (loss && loss.kind !== 'unreadable') return loss;
      const found = await count(database).catch((error: unknown) => {
        console.error('Dễ Đọc cannot open its library:', error);
        return null;
      });
      const next = findLoss(guard, found, said, now);
      await writeStored({ [LOSS]: next ?? undefined, [SAID]: undefined });
      if (!next || next.kind === 'guard') await look(now, false);
      return next;
    },
    async remember(now) {
      if ((await read()).loss === null) await look(now, false);
    },
    async removing(now, work) {
      const { guard, loss } = await read();
      if (guard && !loss) await write({ ...guard, removing: true });
      const result = await work();
      if (!loss) await look(now, false);
      return result;
    },
    async damaged(now, message) {
      const { guard, loss } = await read();
      if (isOfLibrary(loss)) return;
      const found = await count(database).catch((error: unknown) => {
        console.error('Dễ Đọc cannot count its library:', error);
        return null;
      });
      const next: Loss = {
        kind: 'rows',
        before: guard?.counts.entries ?? null,
        now: found?.counts.entries ?? null,
        message,
        at: now,
      };
      await writeStored({ [LOSS]: next });
    },
    async accept(now) {
      await look(now, false);
      await writeStored({ [LOSS]: undefined });
    },
  };
}

async function count(database: Database): Promise<NonNullable<Found>> {
  return database.transaction(
    'r',
    [...guarded.map((name) => database.table(name)), database.segments],
    async () => {
      const counts: Record<string, number> = {};
      for (const name of guarded)
        counts[name] = await database.table(name).count();
      const newest = await database.segments.orderBy('n').lastKey();
      return { counts, generation: Number(newest ?? 0) };
    },
  );
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
