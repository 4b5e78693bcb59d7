import { signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import type { RecoveryProps } from '../../components/Recovery';
import { type BackupRecord, readBackup } from '../../core/backup/record';
import { listImports } from '../../core/import/history';
import type { library } from '../../core/library/channel';
import type { Database } from '../../core/library/database';
import { cannotBeRead, type Loss } from '../../core/library/loss';
import { viewAddress } from './address';

/** What goes on after the page was loaded anew; it ends with the tab. */
interface Resumed {
  /** Articles that the second copy gave back. */
  readonly restored: number;
  /** When the reader turned to a file, in milliseconds since the epoch; null when they did not. */
  readonly fileSince: number | null;
}

const RESUMED = 'recovery';

/** What surrounds the page of the library. */
export interface RecoverySurroundings {
  readonly background: Pick<
    typeof library.background,
    'loss' | 'suspect' | 'copyState' | 'recover' | 'acceptLoss'
  >;
  readonly database: Database;
  readonly session: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  readonly location: Pick<Location, 'hash' | 'reload'>;
  readonly now: () => number;
}

export type RecoveryModel = ReturnType<typeof openRecovery>;

/** The ways on after a loss. */
export function openRecovery({
  background,
  database,
  session,
  location,
  now,
}: RecoverySurroundings) {
  const loss = signal<Loss | null>(null);
  /** Whether it is known if something was lost: until then an empty library may be one that was emptied. */
  const isKnown = signal(false);
  const copied = signal<number | null>(null);
  const restored = signal<number | null>(null);
  const backup = signal<BackupRecord | null>(null);
  const fromFile = signal(false);
  /** Whether a file was imported since the reader turned to one. */
  const isImported = signal(false);
  let following: { unsubscribe(): void } | null = null;
  const state = signal<RecoveryProps['state']>('idle');
  /** Articles that the copy was said to hold and has not given. */
  const missed = signal<number | null>(null);

  /** One thing at a time: a second click does nothing. */
  async function attempt(work: () => Promise<void>): Promise<void> {
    if (state.peek() === 'restoring') return;
    state.value = 'restoring';
    try {
      await work();
      state.value = 'idle';
    } catch (error) {
      console.error(error);
      state.value = 'failed';
    }
  }
  /** This page could not open the library; what was made anew is opened by the page anew. */
  const reload = (resumed: Resumed) => {
    session.setItem(RESUMED, JSON.stringify(resumed));
    location.reload();
  };
  const settle = async () => {
    await background.acceptLoss();
    following?.unsubscribe();
    loss.value = null;
    fromFile.value = false;
  };
  /** @param before articles that the library had; a file that brings back as many has made up for the loss */
  const awaitFile = (since: number, before: number | null) => {
    fromFile.value = true;
    isImported.value = false;
    following?.unsubscribe();
    following = liveQuery(async () => ({
      runs: await listImports(database),
      articles: await database.entries.count(),
    })).subscribe({
      next: ({ runs, articles }) => {
        const mine = runs.filter(
          ({ startedAt, status, saved }) =>
            startedAt >= since && status !== 'undone' && saved > 0,
        );
        isImported.value = mine.length > 0;
        const isOver = mine.some(({ status }) => status === 'done');
        if (isOver && before !== null && articles >= before)
          void attempt(settle);
      },
      error: (error) => console.error(error),
    });
  };

  const show = async (found: Loss) => {
    loss.value = found;
    backup.value = await readBackup();
    copied.value = (await background.copyState()).articles;
  };

  const refresh = async () => {
    const found = await background.loss();
    if (found) await show(found);
    else loss.value = null;
  };
  /** Something could not be read: when the library is damaged, here are the ways on. */
  async function suspect() {
    if (state.peek() === 'restoring') return; // which closes it too
    const found = await background.suspect();
    if (found) await show(found);
  }

  return {
    loss,
    isKnown,
    copied,
    restored,
    backup,
    fromFile,
    isImported,
    state,
    missed,
    async look(onWhole: () => void) {
      const { restored: count, fileSince } = takeResumed(session);
      if (count > 0) restored.value = count;
      const found = await background.loss().finally(() => {
        isKnown.value = true;
      });
      if (!found) return onWhole();
      if (fileSince !== null && found.kind !== 'unreadable')
        awaitFile(fileSince, found.before);
      await show(found);
    },
    suspect,
    /**
     * Looks again whenever the browser closes the library under the page, which goes on showing what it has read, and
     * whenever the reader comes back to the page: another may have made up for the loss meanwhile.
     * @returns ends it
     */
    follow(page: Pick<Document, 'visibilityState'> & EventTarget) {
      const onClose = () => void suspect().catch(console.error);
      const onVisible = () => {
        const isBusy = state.peek() === 'restoring' || fromFile.peek();
        if (page.visibilityState === 'visible' && !isBusy)
          refresh().catch(console.error);
      };
      database.on('close', onClose);
      page.addEventListener('visibilitychange', onVisible);
      return () => {
        database.on('close').unsubscribe(onClose);
        page.removeEventListener('visibilitychange', onVisible);
      };
    },
    /** The import screen merges the file with what is left; only then is the loss over. */
    restoreFile: () =>
      attempt(async () => {
        const since = now();
        // What cannot be read is made anew first, with what the second copy has.
        const isUnreadable = cannotBeRead(loss.peek());
        const count = isUnreadable ? (await background.recover()).restored : 0;
        location.hash = viewAddress('import');
        if (isUnreadable) reload({ restored: count, fileSince: since });
        else awaitFile(since, loss.peek()?.before ?? null);
      }),
    restore: () =>
      attempt(async () => {
        const isUnreadable = cannotBeRead(loss.peek());
        const promised = copied.peek() ?? 0;
        missed.value = null;
        const { restored: count, hasAll } = await background.recover();
        const held = (await background.copyState()).articles;
        if (!hasAll || held < promised) {
          missed.value = promised;
          const left = await background.loss();
          if (left) await show(left);
          throw new Error(`The copy has ${held} of ${promised} articles`);
        }
        await background.acceptLoss();
        if (isUnreadable) return reload({ restored: count, fileSince: null });
        restored.value = count;
        loss.value = null;
      }),
    accept: () => attempt(settle),
    /** The reader has gone on from the import: once a file has come in, that says that it is enough. */
    async left() {
      const isThere = location.hash === viewAddress('import');
      if (fromFile.peek() && isImported.peek() && !isThere)
        await attempt(settle);
    },
    /** To the other ways on, for what is still missing after the file. */
    back: () =>
      attempt(async () => {
        following?.unsubscribe();
        await refresh();
        fromFile.value = false;
      }),
  };
}

function takeResumed(session: RecoverySurroundings['session']): Resumed {
  const stored = session.getItem(RESUMED);
  session.removeItem(RESUMED);
  return stored
    ? (JSON.parse(stored) as Resumed)
    : { restored: 0, fileSince: null };
}
