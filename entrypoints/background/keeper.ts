import { liveQuery } from 'dexie';
import type { CopyState } from '../../core/library/channel';
import {
  copyAll,
  copyEntries,
  openCopy,
  restoreFromCopy,
} from '../../core/library/copy';
import type { Database } from '../../core/library/database';
import { openGuard } from '../../core/library/guard';
import type { LibraryPlace } from '../../core/library/place-of-store';
import { readStored, writeStored } from '../../core/storage';
import { ownBuckets } from '../library/own-database';

/** When the whole copy was last brought up to date, in milliseconds. */
const COPIED = 'library.copiedAt';
const DAY_MS = 24 * 60 * 60 * 1000;
/** A library up to this size is compared whole after every change from elsewhere; it takes a second. */
const SMALL = 2000;
/** Changes come in bursts: an import, a bulk edit. */
const PAUSE_MS = 3000;

/**
 * Watches over the library: remembers what it holds, and keeps a second copy.
 * @param place where it is, and from where it moves when that has become unusable
 */
export function keepLibrary(
  database: Database,
  place: Pick<LibraryPlace, 'move'>,
) {
  const guard = openGuard(database);
  const opened = openCopy({ indexedDB, IDBKeyRange }, ownBuckets());
  let isWhole = false;
  let last: Promise<unknown> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** One after the other; a copy that fails costs nothing but the copy, and the next start tries again. */
  const queue = (work: () => Promise<unknown>) => {
    last = last.then(work).catch((error: unknown) => {
      console.error('Dễ Đọc could not keep its second copy:', error);
    });
  };
  const copyWhole = async () => {
    if (!isWhole) return;
    await copyAll(database, await opened);
    await writeStored({ [COPIED]: Date.now() });
  };
  const follow = () => {
    isWhole = true;
    liveQuery(() => database.entries.count()).subscribe({
      next: (count) => {
        queue(() => guard.remember(Date.now()));
        clearTimeout(timer);
        if (count <= SMALL)
          timer = setTimeout(() => queue(copyWhole), PAUSE_MS);
      },
      error: (error) => console.error(error),
    });
    queue(async () => {
      const { [COPIED]: at } = await readStored([COPIED]);
      if (Date.now() - Number(at ?? 0) > DAY_MS) await copyWhole();
    });
  };
  const checked = guard.check(Date.now()).then(async (loss) => {
    if (loss && loss.kind !== 'guard') return;
    // Without a copy either, nothing was wiped: the library is older than its guard.
    if (loss && (await (await opened).entries.count()) === 0)
      await guard.accept(Date.now());
    follow();
  });
  checked.catch((error: unknown) => console.error(error));

  return {
    /** After a write was acknowledged: what of it can be seen outside the library is seen to. */
    wrote(ids: readonly string[]) {
      queue(() => guard.remember(Date.now()));
      queue(async () => {
        if (isWhole) await copyEntries(database, await opened, ids);
      });
    },
    /** Does something that takes rows away. */
    removing: <T>(work: () => Promise<T>) => guard.removing(Date.now(), work),
    check: async () => {
      await checked;
      return guard.check(Date.now());
    },
    async copyState(): Promise<CopyState> {
      const copy = await opened;
      const { [COPIED]: at } = await readStored([COPIED]);
      return {
        articles: await copy.entries.count(),
        at: typeof at === 'number' ? at : null,
      };
    },
    /**
     * Puts back what the copy has. A library that cannot be read is made anew: the reader has been asked. With
     * nothing put back the loss stands, until a file has made up for it or the reader accepts it.
     */
    async recover(): Promise<number> {
      // Firefox opens a database of which it then cannot read a page.
      const loss = await guard.check(Date.now());
      if (loss?.kind === 'unreadable') {
        database.close();
        await database.delete().catch(async (error: unknown) => {
          console.error('Dễ Đọc moves its library elsewhere:', error);
          await place.move();
        });
        await database.open();
      }
      const restored = await restoreFromCopy(database, await opened);
      if (restored > 0) await this.accept();
      return restored;
    },
    async accept() {
      await guard.accept(Date.now());
      if (!isWhole) follow();
    },
  };
}

export type Keeper = ReturnType<typeof keepLibrary>;
