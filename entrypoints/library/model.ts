import { type ReadonlySignal, signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import type { TextKey } from '../../core/language/text';
import { library } from '../../core/library/channel';
import { openDatabase } from '../../core/library/database';
import type { Entry } from '../../core/library/entry';
import { listEntries, readArticle } from '../../core/library/store';
import { openReader, type ReaderModel } from '../../core/reader/model';
import { pacer } from '../../core/summary/pause';
import type { Address } from './address';

/** What the toast says: done to which entry, and whether it can be undone. */
export interface Notice {
  readonly key: TextKey;
  readonly entry: Entry;
  readonly canUndo: boolean;
}

export type View =
  | { readonly kind: 'view'; readonly id: string }
  | { readonly kind: 'missing' }
  | {
      readonly kind: 'article';
      readonly id: string;
      readonly reader: ReaderModel;
    };

export interface LibraryModel {
  /** Null while the library opens. */
  readonly entries: ReadonlySignal<readonly Entry[] | null>;
  /** True when the library cannot be opened. */
  readonly failed: ReadonlySignal<boolean>;
  readonly view: ReadonlySignal<View>;
  readonly notice: ReadonlySignal<Notice | null>;
  show(address: Address): Promise<void>;
  remove(entry: Entry): Promise<void>;
  undo(): Promise<void>;
  dismiss(): void;
  keepPlace(id: string, progress: number): void;
}

export function openLibrary(
  systemIsDark: ReadonlySignal<boolean>,
): LibraryModel {
  const database = openDatabase();
  const entries = signal<readonly Entry[] | null>(null);
  const failed = signal(false);
  const view = signal<View>({ kind: 'view', id: '' });
  const notice = signal<Notice | null>(null);
  let opened = new AbortController();

  liveQuery(() => listEntries(database)).subscribe({
    next: (list) => {
      entries.value = list;
    },
    error: (error) => {
      console.error(error);
      failed.value = true;
    },
  });

  return {
    entries,
    failed,
    view,
    notice,
    async show(address) {
      opened.abort();
      opened = new AbortController();
      if (address.kind === 'view') {
        view.value = address;
        return;
      }
      const { id } = address;
      const article = await readArticle(database, id);
      if (!article) {
        view.value = { kind: 'missing' };
        return;
      }
      const reader = openReader(article, systemIsDark, opened.signal, {
        pause: pacer(() => performance.now()),
        random: () => crypto.getRandomValues(new Uint8Array(16)),
        isLive: false,
      });
      await reader.ready;
      view.value = { kind: 'article', id, reader };
    },
    async remove(entry) {
      await library.background.trash(entry.id);
      notice.value = { key: 'library.deleted', entry, canUndo: true };
    },
    async undo() {
      const entry = notice.peek()?.entry;
      if (!entry) return;
      await library.background.restore(entry.id);
      notice.value = { key: 'library.restored', entry, canUndo: false };
    },
    dismiss() {
      notice.value = null;
    },
    keepPlace(id, progress) {
      void library.background.progress({ id, progress });
    },
  };
}
