import { browser } from 'wxt/browser';
import type { CopyState, Recovered } from '../../core/library/channel';
import {
  copyAll,
  copyEntries,
  openCopy,
  restoreFromCopy,
} from '../../core/library/copy';
import type { Database } from '../../core/library/database';
import { openGuard } from '../../core/library/guard';
import { cannotBeRead, isOfLibrary, type Loss } from '../../core/library/loss';
import { giveNames, type NamesState } from '../../core/library/names';
import { onEntriesChange } from '../../core/library/on-change';
import type { LibraryPlace } from '../../core/library/place-of-store';
import { openQuiet } from '../../core/library/quiet';
import { type ReadState, readThrough } from '../../core/library/read-through';
import { repairRows } from '../../core/library/repair';
import { isUnreadable, unreadableRows } from '../../core/library/unreadable';
import { readStored, writeStored } from '../../core/storage';
import { ownBuckets } from '../library/own-database';

/** When the whole copy was last brought up to date, in milliseconds. */
const COPIED = 'library.copiedAt';
const DAY_MS = 24 * 60 * 60 * 1000;
/** A library up to this size is compared whole after every change from elsewhere; it takes a second. */
const SMALL = 2000;
/** Changes come in bursts: an import, a bulk edit. */
const PAUSE_MS = 3000;
/** Between a change from elsewhere and the look at it. */
const LOOK_MS = 300;
/** How far the library has been read through, in `storage.session`: it ends with the browser. */
const READ = 'library.read';
/** How far entries have been given the names of today, and by which version of the extension. */
const NAMES = 'library.names';
/** Between two reads of some hundred rows, and how long nobody must have written before the next. */
const READ_PAUSE = { pauseMs: 200, stillMs: 1000 };
/** Between two comparisons of the whole copy, which others may wait for. */
const COPY_PAUSE_MS = 50;

/**
 * Watches over the library: remembers what it holds, and keeps a second copy.
 * @param place where it is, and from where it moves when that has become unusable
 * @param lifetime ends the watch; a background keeps it for as long as it lives
 */
export function keepLibrary(
  database: Database,
  place: Pick<LibraryPlace, 'move'>,
  lifetime = new AbortController().signal,
) {
  const guard = openGuard(database);
  const { stir, pause } = openQuiet(READ_PAUSE, Date.now, wait);
  const opened = openCopy({ indexedDB, IDBKeyRange }, ownBuckets());
  let isWhole = false;
  let isFollowing = false;
  let last: Promise<unknown> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** One after the other; a copy that fails costs nothing but the copy, and the next start tries again. */
  const queue = (work: () => Promise<unknown>) => {
    if (lifetime.aborted) return;
    last = last.then(work).catch((error: unknown) => {
      console.error('Dễ Đọc could not keep its second copy:', error);
    });
  };
  /** @returns what holds the library to be the one that has lost nothing; null when the copy is the better one */
  const whole = async () => {
    const { loss, assertSame } = await guard.remember(Date.now());
    if (isOfLibrary(loss)) isWhole = false;
    return isWhole ? assertSame : null;
  };
  const copyWhole = async () => {
    const assertSame = await whole();
    if (!assertSame) return;
    await copyAll(database, await opened, assertSame, breathe);
    await writeStored({ [COPIED]: Date.now() });
  };
  /** From now on the copy is the better one, and stays as it is. */
  const damaged = async (message: string) => {
    isWhole = false;
    await guard.damaged(Date.now(), message);
  };
  const readAll = () =>
    readThrough(database, {
      state: readState,
      pause,
      now: Date.now,
      guard,
    }).then(
      async (bad) => {
        if (bad) return damaged(bad.message);
        await giveNames(database, { state: namesState(), pause });
      },
      async (error: unknown) => {
        console.error('Dễ Đọc could not read its library through:', error);
        if (isUnreadable(error)) await damaged(String(error));
      },
    );
  let isToBeSeen = false;
  const look = () => {
    isToBeSeen = false;
    return whole();
  };
  /** Many changes are looked at once, and not before the next of them, which would wait for it. */
  const changed = () => {
    stir();
    if (!isToBeSeen) setTimeout(() => queue(look), LOOK_MS);
    isToBeSeen = true;
    clearTimeout(timer);
    timer = setTimeout(() => queue(copySmall), PAUSE_MS);
  };
  const copySmall = async () => {
    const { entries = 0 } = await guard.held();
    if (entries <= SMALL) await copyWhole();
  };
  const follow = () => {
    isWhole = true;
    void readAll();
    if (isFollowing) return;
    isFollowing = true;
    changed(); // whatever came while no background was there
    onEntriesChange(database, changed, lifetime);
    queue(async () => {
      const { [COPIED]: at } = await readStored([COPIED]);
      if (Date.now() - Number(at ?? 0) > DAY_MS) await copyWhole();
    });
  };
  const makeAnew = async () => {
    database.close();
    await database.delete().catch(async (error: unknown) => {
      console.error('Dễ Đọc moves its library elsewhere:', error);
      await place.move();
    });
    await database.open();
  };
  const bringBack = async (loss: Loss | null) => {
    const copy = await opened;
    if (loss?.kind === 'rows')
      try {
        const { restored, gone } = await repairRows(database, copy, Date.now());
        return { restored, isDone: gone === 0 };
      } catch (error) {
        console.error('Dễ Đọc cannot mend its library:', error);
      }
    // Firefox opens a database of which it then cannot read a page.
    if (cannotBeRead(loss)) await makeAnew();
    const restored = await restoreFromCopy(database, copy);
    return { restored, isDone: true };
  };
  const checked = guard.check(Date.now()).then(async (loss) => {
    if (isOfLibrary(loss)) return;
    // Without a copy either, nothing was wiped: the library is older than its guard.
    if (loss && (await (await opened).entries.count()) === 0)
      await guard.accept(Date.now());
    follow();
  });
  checked.catch((error: unknown) => console.error(error));

  return {
    /** After a write was acknowledged: what of it can be seen outside the library is seen to. */
    wrote(ids: readonly string[]) {
      queue(async () => {
        const assertSame = await whole();
        if (assertSame)
          await copyEntries(database, await opened, ids, assertSame);
      });
    },
    /** Does something that takes rows away. */
    removing: <T>(work: () => Promise<T>) => guard.removing(Date.now(), work),
    async check() {
      await checked;
      const loss = await guard.check(Date.now());
      if (isOfLibrary(loss)) isWhole = false;
      return loss;
    },
    async suspect(): Promise<Loss | null> {
      const known = await this.check();
      if (isOfLibrary(known)) return known;
      try {
        for await (const { message } of unreadableRows(database)) {
          await damaged(message);
          break;
        }
      } catch (error) {
        if (!isUnreadable(error)) throw error;
        await damaged(String(error));
      }
      return guard.check(Date.now());
    },
    /** Once what is being copied is copied. */
    async copyState(): Promise<CopyState> {
      await last;
      const copy = await opened;
      const { [COPIED]: at } = await readStored([COPIED]);
      return {
        articles: await copy.entries.count(),
        at: typeof at === 'number' ? at : null,
        readAt: (await readState.get())?.doneAt ?? null,
      };
    },
    /**
     * Puts back what the copy has. Rows that cannot be read make room for it; a library that cannot be read at all is
     * made anew: the reader has been asked. With less put back than the copy holds, or some of it gone, the loss stands
     * until a file has made up for it or the reader accepts it.
     */
    async recover(): Promise<Recovered> {
      await last;
      const loss = await guard.check(Date.now());
      const { restored, isDone } = await bringBack(loss);
      const promised = await (await opened).entries.count();
      const hasAll =
        promised > 0 && (await database.entries.count()) >= promised;
      if (isDone && hasAll) await this.accept();
      return { restored, hasAll };
    },
    async accept() {
      await guard.accept(Date.now());
      if (!isWhole) follow();
    },
  };
}

const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
const breathe = () => wait(COPY_PAUSE_MS);

/** Its rules change only with the extension. */
const namesState = () => {
  const { version } = browser.runtime.getManifest();
  return {
    async get(): Promise<NamesState | null> {
      const { [NAMES]: stored } = await readStored([NAMES]);
      const known = (stored ?? {}) as { by?: string; state?: NamesState };
      return known.by === version ? (known.state ?? null) : null;
    },
    set: (state: NamesState) =>
      writeStored({ [NAMES]: { by: version, state } }),
  };
};

const readState = {
  async get(): Promise<ReadState | null> {
    const { [READ]: stored } = await browser.storage.session.get(READ);
    return (stored as ReadState | undefined) ?? null;
  },
  set: (state: ReadState) => browser.storage.session.set({ [READ]: state }),
};

export type Keeper = ReturnType<typeof keepLibrary>;
