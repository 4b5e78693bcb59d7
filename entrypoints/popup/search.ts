import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { EntriesState } from '../../components/EntryList';
import type { Database } from '../../core/library/database';
import type { Entry } from '../../core/library/entry';
import { openSearch } from '../library/search';
import { searchSaid } from '../library/search-said';
import { startSearchWorker } from '../library/start-search';

/** Saved articles as the reader types, the best few of them. */
export interface PopupSearchModel {
  readonly query: ReadonlySignal<string>;
  readonly said: ReadonlySignal<string>;
  readonly found: ReadonlySignal<EntriesState>;
  wake(): void;
  type(query: string): void;
}

const MOST = 5;

export function openPopupSearch(database: Database): PopupSearchModel {
  const search = openSearch(startSearchWorker);
  const found = signal<readonly Entry[] | 'failed' | null>(null);
  effect(() => {
    const ids = search.found.value;
    if (ids === null) {
      found.value = null;
      return;
    }
    database.entries.bulkGet(ids.slice(0, MOST)).then(
      (entries) => {
        if (search.found.peek() === ids)
          found.value = entries.filter((entry) => entry !== undefined);
      },
      () => {
        found.value = 'failed';
      },
    );
  });
  return {
    query: search.query,
    said: computed(() =>
      searchSaid(search.state.value, search.found.value?.length ?? 0),
    ),
    found,
    wake: search.wake,
    type: (query) => {
      search.query.value = query;
    },
  };
}
