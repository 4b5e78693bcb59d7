import {
  computed,
  effect,
  type ReadonlySignal,
  type Signal,
  signal,
} from '@preact/signals';
import type {
  FoundText,
  LibrarySearch,
} from '../../core/library/search/library-search';
import type { Found } from './list';

export type SearchState = 'idle' | 'searching' | 'loose' | 'found' | 'failed';

/** The search above the list; results come while the reader types. */
export interface SearchModel {
  readonly query: Signal<string>;
  readonly found: ReadonlySignal<Found>;
  readonly state: ReadonlySignal<SearchState>;
  /** Starts the search's thread, before the first letter is typed. */
  wake(): void;
  /** How a found article is shown; null until that is known. Asked for by what is on the screen. */
  textOf(id: string): FoundText | null;
}

/**
 * @param open starts the search when it is needed first
 * @param onFailed hears of every search that has failed
 */
export function openSearch(
  open: () => LibrarySearch,
  onFailed: () => void = () => undefined,
): SearchModel {
  let search: LibrarySearch | null = null;
  const wake = () => {
    search ??= open();
    return search;
  };
  const query = signal('');
  const found = signal<Found>(null);
  const state = signal<SearchState>('idle');
  const texts = signal<ReadonlyMap<string, FoundText>>(new Map());
  const asked = new Set<string>();
  const wanted: string[] = [];
  const asking = computed(() => query.value.trim());

  effect(() => {
    const text = asking.value;
    const running = new AbortController();
    asked.clear();
    wanted.length = 0;
    texts.value = new Map();
    if (text === '') {
      found.value = null;
      state.value = 'idle';
    } else void find(text, running.signal);
    return () => running.abort();
  });

  async function find(text: string, signal: AbortSignal) {
    state.value = 'searching';
    try {
      const answer = await wake().find(text, { typing: true, signal });
      if (signal.aborted) return;
      found.value = answer?.ids ?? null;
      state.value = answer?.isLoose ? 'loose' : 'found';
    } catch (error) {
      if (signal.aborted) return;
      console.error(error);
      state.value = 'failed';
      onFailed();
    }
  }

  /** Rows ask one by one; they are answered together. */
  async function show() {
    const ids = wanted.splice(0);
    const text = asking.peek();
    if (ids.length === 0 || text === '') return;
    try {
      const shown = await wake().show(ids, text, { typing: true });
      if (asking.peek() !== text) return;
      texts.value = new Map([
        ...texts.peek(),
        ...shown.map((one) => [one.id, one] as const),
      ]);
    } catch (error) {
      console.error(error); // the list stands without its snippets
      onFailed();
    }
  }

  return {
    query,
    found,
    state,
    wake: () => void wake(),
    textOf(id) {
      const text = texts.value.get(id);
      if (!text && state.peek() !== 'idle' && !asked.has(id)) {
        asked.add(id);
        if (wanted.push(id) === 1) queueMicrotask(() => void show());
      }
      return text ?? null;
    },
  };
}
