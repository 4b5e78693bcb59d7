import { type ReadonlySignal, signal } from '@preact/signals';
import { type BackupState, isBusy } from '../../components/BackupPanel';
import {
  type BackupRecord,
  isDue,
  readBackup,
  writeBackup,
} from '../../core/backup/record';
import { backupSettings } from '../../core/backup/settings';
import type { Database } from '../../core/library/database';
import {
  chooseFolder,
  forgetFolder,
  isOpenFolder,
  keptFolder,
} from './backup-folder';

/** Keeps a copy of the whole library where no fault of the browser reaches it. */
export interface BackupModel {
  /** The last one that was read back; null when there is none, or it is not known yet. */
  readonly last: ReadonlySignal<BackupRecord | null>;
  readonly folder: ReadonlySignal<string | null>;
  readonly state: ReadonlySignal<BackupState>;
  /** On a click of the reader's. */
  now(): Promise<void>;
  /** Makes one when its time has come; call it for a library that has lost nothing. */
  ifDue(): Promise<void>;
  choose(): Promise<void>;
  useDownloads(): Promise<void>;
}

const LOCK = 'library-backup';

export function openBackup(database: Database): BackupModel {
  const last = signal<BackupRecord | null>(null);
  const folder = signal<string | null>(null);
  const state = signal<BackupState>({ kind: 'idle' });
  const ready = Promise.all([readBackup(), keptFolder()]).then(
    ([record, kept]) => {
      last.value = record;
      folder.value = kept?.name ?? null;
    },
  );
  ready.catch((error: unknown) => console.error(error));

  async function make(isAsked: boolean): Promise<void> {
    try {
      const kept = await keptFolder();
      if (kept && !(await isOpenFolder(kept, isAsked))) {
        state.value = { kind: 'asks', folder: kept.name };
        return;
      }
      // What writes archives is loaded when one is to be written: the list does not wait for it.
      const { writeLibrary } = await import('./write-backup');
      const record = await writeLibrary(database, kept, (now) => {
        state.value = now;
      });
      await writeBackup(record);
      last.value = record;
      state.value = { kind: 'idle' };
    } catch (error) {
      console.error(error);
      state.value = { kind: 'failed' };
    }
  }

  /** Two tabs would make two. @returns false when one is being made already */
  const alone = (work: () => Promise<void>): Promise<boolean> =>
    navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
      if (lock) await work();
      return lock !== null;
    });

  /** Says that another tab makes one, and shows what came of it. */
  async function awaitOther(): Promise<void> {
    if (isBusy(state.peek())) return; // this very tab does
    state.value = { kind: 'elsewhere' };
    await navigator.locks.request(LOCK, {}, async () => {
      last.value = await readBackup();
      state.value = { kind: 'idle' };
    });
  }

  /** What was said of the old place says nothing of a new one. @param work tells whether there is a new one */
  async function move(work: () => Promise<boolean>): Promise<void> {
    let next: BackupState = { kind: 'idle' };
    try {
      if (!(await work())) return;
    } catch (error) {
      console.error(error);
      next = { kind: 'unchosen' };
    }
    if (!isBusy(state.peek())) state.value = next;
  }

  return {
    last,
    folder,
    state,
    async now() {
      if (!(await alone(() => make(true)))) await awaitOther();
    },
    async ifDue() {
      try {
        await Promise.all([ready, backupSettings.ready]);
        await alone(async () => {
          const { every } = backupSettings.values.peek();
          // Another tab may have made one since.
          last.value = await readBackup();
          if (isDue(last.peek(), every, Date.now())) await make(false);
        });
      } catch (error) {
        console.error(error);
        state.value = { kind: 'failed' };
      }
    },
    choose: () =>
      move(async () => {
        const chosen = await chooseFolder(window);
        if (chosen) folder.value = chosen.name;
        return chosen !== null;
      }),
    useDownloads: () =>
      move(async () => {
        await forgetFolder();
        folder.value = null;
        return true;
      }),
  };
}
