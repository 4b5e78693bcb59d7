import type { Entry } from './entry';
import type { Tag } from './tag';

export type Fields = Partial<Omit<Entry, 'id' | 'key'>>;

/** What of an entry is the reader's doing, always in the same order. */
export function ownFields(entry: Entry): Fields {
  const { tags, note, favorite, state, queue, rating } = entry;
  const { progress, place, openedAt, doneAt } = entry;
  return {
    ...{ tags, note, favorite, state, queue, rating },
    ...{ progress, place, openedAt, doneAt },
  } as Fields;
}

/** One step of something that the reader did, and can take back as a whole with all steps of its unit. */
export interface UndoStep {
  readonly n: number;
  /** Steps with the same unit belong together: a bulk edit, an import. */
  readonly unit: string;
  readonly at: number;
  readonly edited: readonly {
    readonly id: string;
    readonly before: Fields;
    readonly after: Fields;
  }[];
  /** Entries that came with it. */
  readonly added: readonly string[];
  /**
   * What the reader may change of each of them, as it came, by their ids: by it an untouched one is known.
   * Steps of before December 2026 have not kept it.
   */
  readonly cameAs?: Readonly<Record<string, Fields>>;
  readonly tags: readonly {
    readonly key: string;
    readonly before: Tag | null;
    readonly after: Tag | null;
  }[];
}
