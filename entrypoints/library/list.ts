import {
  batch,
  computed,
  type ReadonlySignal,
  type Signal,
  signal,
} from '@preact/signals';
import type { Entry } from '../../core/library/entry';
import { type Filter, noFilter, passes } from '../../core/library/list/filter';
import { type Order, sortEntries } from '../../core/library/list/order';
import { inQueueOrder } from '../../core/library/list/queue';
import {
  narrowed,
  nothingSelected,
  type Selection,
} from '../../core/library/list/selection';
import { isOnShelf, type Shelf } from '../../core/library/list/shelf';
import { librarySettings } from '../../core/library/settings';

/** What a search found: ids in the order in which they are worth seeing; null outside of a search. */
export type Found = readonly string[] | null;

/** The list in the middle of the page: which articles it shows, in which order, and what is chosen. */
export interface ListModel {
  readonly shelf: Signal<Shelf>;
  readonly filter: Signal<Filter>;
  /** Null until the library is open. */
  readonly shown: ReadonlySignal<readonly Entry[] | null>;
  readonly selection: ReadonlySignal<Selection>;
  select(selection: Selection): void;
  /** Shows another shelf with nothing chosen; null is another screen, where nobody would see what is. */
  goTo(shelf: Shelf | null): void;
}

export function openList(given: {
  readonly entries: ReadonlySignal<readonly Entry[] | null>;
  readonly found: ReadonlySignal<Found>;
  readonly highlighted: ReadonlySignal<ReadonlySet<string>>;
  readonly forgotten: ReadonlySignal<ReadonlySet<string>>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}): ListModel {
  const shelf = signal<Shelf>('all');
  const filter = signal<Filter>(noFilter);
  const chosen = signal<Selection>(nothingSelected);
  const { compare } = new Intl.Collator('vi', { numeric: true });

  const onShelf = computed(() => {
    const now = given.now();
    const gone = given.forgotten.value;
    return (
      given.entries.value?.filter(
        (entry) => isOnShelf(entry, shelf.value, now) && !gone.has(entry.id),
      ) ?? null
    );
  });
  const filtered = computed(() => {
    const test = passes(filter.value, given.now(), given.highlighted.value);
    return onShelf.value?.filter(test) ?? null;
  });
  const ordered = computed(() => {
    const entries = filtered.value;
    if (!entries) return null;
    const { order, reversed } = librarySettings.values.value;
    if (given.found.value) return inOrderOf(entries, given.found.value);
    if (shelf.value === 'queue') return inQueueOrder(entries);
    if (shelf.value === 'trash') return lastDeletedFirst(entries);
    return sortEntries(entries, order as Order, reversed, compare);
  });

  return {
    shelf,
    filter,
    shown: ordered,
    selection: computed(() =>
      narrowed(chosen.value, ordered.value?.map(({ id }) => id) ?? []),
    ),
    select: (selection) => {
      chosen.value = selection;
    },
    goTo: (to) =>
      batch(() => {
        if (shelf.peek() === to) return;
        shelf.value = to ?? 'all';
        chosen.value = nothingSelected;
      }),
  };
}

function inOrderOf(entries: readonly Entry[], found: readonly string[]) {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return found.map((id) => byId.get(id)).filter((entry) => entry !== undefined);
}

function lastDeletedFirst(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0));
}
