import {
  computed,
  type ReadonlySignal,
  type Signal,
  signal,
} from '@preact/signals';
import { liveQuery } from 'dexie';
import { library } from '../../core/library/channel';
import type { Database } from '../../core/library/database';
import type { Entry } from '../../core/library/entry';
import { followEntries } from '../../core/library/list/follow';
import {
  countShelves,
  type Shelf,
  shelves,
} from '../../core/library/list/shelf';
import { librarySettings } from '../../core/library/settings';
import { readArticle } from '../../core/library/store';
import type { Tag } from '../../core/library/tag';
import type { Address } from './address';
import { type BackupModel, openBackup } from './backup';
import { type Deeds, openDeeds } from './deeds';
import { type ListModel, openList } from './list';
import { openHearingDatabase } from './own-database';
import { type ListeningQueue, openQueue } from './queue';
import type { SavedArticle, SavedArticleScreen } from './SavedArticle';
import { openSearch, type SearchModel } from './search';
import { startSearchWorker } from './start-search';

export type View =
  | { readonly kind: 'view'; readonly id: string }
  | { readonly kind: 'missing' }
  | {
      readonly kind: 'article';
      readonly id: string;
      readonly saved: SavedArticle;
      readonly Screen: typeof SavedArticleScreen;
    };

export interface LibraryModel {
  readonly database: Database;
  /** All of them, the trash too, newest first; null while the library opens. */
  readonly entries: ReadonlySignal<readonly Entry[] | null>;
  /** By `tagKey`. */
  readonly tags: ReadonlySignal<ReadonlyMap<string, Tag>>;
  /** How many articles each shelf holds; null until all have been read. */
  readonly counts: ReadonlySignal<Readonly<Record<Shelf, number>> | null>;
  /** True when the library, or what was to be shown of it, cannot be read. */
  readonly failed: ReadonlySignal<boolean>;
  /** How many reads of it have failed: each is a reason to look whether it is damaged. */
  readonly faults: ReadonlySignal<number>;
  readonly view: ReadonlySignal<View>;
  /** Id of the article from which the reader has just come back to the list; the list takes it. */
  readonly returned: Signal<string | null>;
  readonly list: ListModel;
  readonly search: SearchModel;
  readonly deeds: Deeds;
  readonly queue: ListeningQueue;
  readonly backup: BackupModel;
  /** Ids that the reader has just chosen in the list to be exported; the export takes them. */
  readonly toExport: Signal<readonly string[]>;
  show(address: Address): Promise<void>;
  keepPlace(id: string, progress: number): void;
}

/** @param lifetime ends the following of the library */
export function openLibrary(
  systemIsDark: ReadonlySignal<boolean>,
  lifetime: AbortSignal,
): LibraryModel {
  const database = openHearingDatabase();
  const entries = signal<readonly Entry[] | null>(null);
  const complete = signal(false);
  const failed = signal(false);
  const faults = signal(0);
  const tags = signal<ReadonlyMap<string, Tag>>(new Map());
  const highlighted = signal<ReadonlySet<string>>(new Set());
  const view = signal<View>({ kind: 'view', id: '' });
  const returned = signal<string | null>(null);
  const search = openSearch(startSearchWorker, () => {
    faults.value++;
  });
  const deeds = openDeeds();
  let opened = new AbortController();
  const queue = openQueue(entries, (id) => {
    location.hash = id;
  });

  const fail = (error: unknown) => {
    console.error(error);
    failed.value = true;
    faults.value++;
  };
  followEntries(
    database,
    {
      next: (followed) => {
        entries.value = followed.entries;
        complete.value = followed.complete;
      },
      error: fail,
    },
    lifetime,
  );
  liveQuery(() => database.tags.toArray()).subscribe((all) => {
    tags.value = new Map(all.map((tag) => [tag.key, tag]));
  }, fail);
  liveQuery(() => database.highlights.toArray()).subscribe((all) => {
    const kept = all.filter(({ deletedAt }) => deletedAt === null);
    highlighted.value = new Set(kept.map(({ entryId }) => entryId));
  }, fail);

  const list = openList({
    entries,
    found: search.found,
    highlighted,
    forgotten: deeds.forgotten,
    now: Date.now,
  });

  const showArticle = async ({
    id,
    highlight,
  }: Extract<Address, { kind: 'article' }>) => {
    const lifetime = opened.signal;
    const article = await readArticle(database, id);
    if (!article) {
      // Where something was lost, the list says so.
      const loss = await library.background.loss();
      view.value = loss ? { kind: 'view', id: '' } : { kind: 'missing' };
      return;
    }
    const { openSavedArticle, SavedArticleScreen } = await import(
      './SavedArticle'
    );
    const saved = await openSavedArticle(database, article, {
      ...{ id, highlight, systemIsDark },
      ...{ lifetime, ended: queue.ended },
    });
    if (lifetime.aborted) return; // the reader has gone on meanwhile
    void library.background.opened(id);
    const { reader, listening } = saved;
    view.value = { kind: 'article', id, saved, Screen: SavedArticleScreen };
    if (queue.opened(id)) listening.play(reader.mark.peek()?.start ?? 0);
  };

  return {
    database,
    entries,
    tags,
    failed,
    faults,
    view,
    returned,
    deeds,
    counts: computed(() =>
      entries.value && complete.value
        ? countShelves(entries.value, Date.now())
        : null,
    ),
    list,
    queue,
    backup: openBackup(database),
    toExport: signal<readonly string[]>([]),
    search,
    async show(address) {
      opened.abort();
      opened = new AbortController();
      if (address.kind === 'view') {
        await librarySettings.ready;
        const id = address.id || librarySettings.values.peek().view;
        if (id !== librarySettings.values.peek().view)
          void librarySettings.set({ view: id });
        list.goTo(shelves.find((shelf) => shelf === (id || 'all')) ?? null);
        if (address.query !== null) search.query.value = address.query;
        const before = view.peek();
        returned.value = before.kind === 'article' ? before.id : null;
        view.value = { kind: 'view', id };
        return;
      }
      // What cannot be read is no article that is not there.
      await showArticle(address).catch((error) => {
        fail(error);
        view.value = { kind: 'view', id: '' };
      });
    },
    keepPlace(id, progress) {
      void library.background.progress({ id, progress });
    },
  };
}
