import { readStored, writeStored } from '../storage';
import { countRows, guarded, unheld } from './count-rows';
import type { Database } from './database';
import {
  type Counts,
  findLoss,
  type Guard,
  isOfLibrary,
  type Loss,
} from './loss';

const GUARD = 'library.guard';
const LOSS = 'library.loss';
/** What a browser said when it made the database anew; written by whichever context opened it first. */
const SAID = 'library.dataLoss';

/** What a look at the library came to. */
export interface Held {
  readonly loss: Loss | null;
  /**
   * Throws once the library has been closed or opened anew since that look: in between it may have been deleted, and
   * what is read then says nothing of what the reader has.
   */
  readonly assertSame: () => void;
}

/** What a reading of all rows has found. */
export interface Tally {
  /** Milliseconds since the epoch, when the reading began. */
  readonly since: number;
  /** What was remembered then. */
  readonly held: Counts;
  /** Rows that were read, by table. */
  readonly counts: Counts;
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
  /** What it holds by what is remembered, to be given to `counted` once all has been read. */
  held(): Promise<Counts>;
  /**
   * Every row was read, which is how those of large tables are counted.
   * @returns the loss, if rows have gone while nothing was removed
   */
  counted(now: number, tally: Tally): Promise<Loss | null>;
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
  /** Counts all anew, whatever was there before. */
  const look = async (now: number, assertSame = () => {}) => {
    const { found } = await countRows(database, null);
    assertSame();
    await write({ ...found, removing: false, at: now, removedAt: now });
  };
  const compare = async (now: number, isAsked: boolean): Promise<Held> => {
    const { guard, loss, said } = await read();
    if (loss && !(isAsked && loss.kind === 'unreadable'))
      return { loss, assertSame: unheld };
    const known = guard && !guard.removing ? guard.counts : null;
    const counted = await countRows(database, known).catch((error: unknown) => {
      console.error('Dễ Đọc cannot open its library:', error);
      return null;
    });
    const found = counted?.found ?? null;
    const removedAt = guard?.removing ? now : (guard?.removedAt ?? 0);
    // While the search packs its words anew the last of them says nothing.
    const held = guard && !isAsked ? { ...guard, generation: 0 } : guard;
    const lost = findLoss(held, found, said, now);
    // Only at the start is it worth a word that the settings are gone and the library is not.
    const next = lost?.kind === 'guard' && !isAsked ? null : lost;
    // It is asked after every save: nothing is written that stands there already.
    if (loss || next || said)
      await writeStored({ [LOSS]: next ?? undefined, [SAID]: undefined });
    if (found && (!next || next.kind === 'guard'))
      await write({ ...found, removing: false, at: now, removedAt });
    return { loss: next, assertSame: counted?.assertSame ?? unheld };
  };

  return {
    check: (now) => alone(async () => (await compare(now, true)).loss),
    remember: (now) => alone(() => compare(now, false)),
    removing(now, work) {
      const { promise, resolve, reject } =
        Promise.withResolvers<Awaited<ReturnType<typeof work>>>();
      const whole = async () => {
        const { loss, assertSame } = await compare(now, false);
        if (loss) return resolve(await work());
        const { guard } = await read();
        if (guard) await write({ ...guard, removing: true });
        resolve(await work());
        // Nobody waits for the count; a death before its end leaves `removing`, and fewer rows say nothing.
        await look(now, assertSame).catch(async (error: unknown) => {
          console.error(error);
          await compare(now, false);
        });
      };
      alone(whole).catch((error: unknown) => {
        console.error(error);
        reject(error);
      });
      return promise;
    },
    held: async () => (await read()).guard?.counts ?? {},
    counted: (now, { since, held, counts }) =>
      alone(async () => {
        const { guard, loss } = await read();
        const isStale = !guard || guard.removing || guard.removedAt >= since;
        if (loss || isStale) return null;
        const lost = findLoss(
          { ...guard, counts: pick(held) },
          { counts: pick(counts), generation: guard.generation },
          '',
          now,
        );
        if (lost) await writeStored({ [LOSS]: lost });
        // Some may have come behind the reading.
        else
          await write({
            ...guard,
            counts: larger(pick(counts), guard.counts),
            at: now,
          });
        return lost;
      }),
    damaged: (now, message) =>
      alone(async () => {
        const { guard, loss } = await read();
        if (isOfLibrary(loss)) return;
        const known = guard?.counts ?? null;
        const counted = await countRows(database, known).catch(
          (error: unknown) => {
            console.error('Dễ Đọc cannot count its library:', error);
            return null;
          },
        );
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

/** Of the guarded tables only. */
const pick = (counts: Counts): Counts =>
  Object.fromEntries(guarded.map((name) => [name, counts[name] ?? 0]));

const larger = (counts: Counts, others: Counts): Counts =>
  Object.fromEntries(
    Object.entries(counts).map(([name, count]) => [
      name,
      Math.max(count, others[name] ?? 0),
    ]),
  );

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
  const { counts, generation, removing, at, removedAt } = (stored ??
    {}) as Partial<Guard>;
  return typeof counts === 'object' && typeof generation === 'number'
    ? {
        counts,
        generation,
        removing: removing === true,
        at: at ?? 0,
        removedAt: removedAt ?? 0,
      }
    : null;
}

function parseLoss(stored: unknown): Loss | null {
  const loss = (stored ?? {}) as Partial<Loss>;
  return typeof loss.kind === 'string' ? (loss as Loss) : null;
}
