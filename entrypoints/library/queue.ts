import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { QueueProps } from '../../components/listening-props';
import type { Entry } from '../../core/library/entry';

/** Saved articles that are read aloud one after another. */
export interface ListeningQueue {
  /** What the player shows of it; null while there is none. */
  readonly props: ReadonlySignal<QueueProps | null>;
  /** Opens the first of them and reads on to the last. */
  start(ids: readonly string[]): void;
  /** An article was opened, by the queue or by hand. @returns whether it is to be read aloud now */
  opened(id: string): boolean;
  /** The open article has been read to its end. */
  ended(): void;
}

interface State {
  readonly ids: readonly string[];
  readonly index: number;
}

/**
 * @param entries what is known of the saved articles, for their titles
 * @param open shows an article
 */
export function openQueue(
  entries: ReadonlySignal<readonly Entry[] | null>,
  open: (id: string) => void,
): ListeningQueue {
  const state = signal<State | null>(null);
  const end = () => {
    state.value = null;
  };
  const advance = () => {
    const now = state.peek();
    const next = now?.ids[now.index + 1];
    if (!now || next === undefined) return end();
    state.value = { ...now, index: now.index + 1 };
    open(next);
  };
  return {
    props: computed(() => {
      const now = state.value;
      if (!now) return null;
      const next = now.ids[now.index + 1];
      return {
        next: entries.value?.find(({ id }) => id === next)?.title ?? null,
        left: now.ids.length - now.index - 1,
        onSkip: advance,
        onEnd: end,
      };
    }),
    start(ids) {
      const [first] = ids;
      if (first === undefined) return;
      state.value = { ids, index: 0 };
      open(first);
    },
    opened(id) {
      const now = state.peek();
      if (!now) return false;
      const index = now.ids.indexOf(id);
      if (index === -1) end();
      else state.value = { ...now, index };
      return index !== -1;
    },
    ended: advance,
  };
}
