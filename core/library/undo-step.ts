import type { Entry } from './entry';
import type { Tag } from './tag';

export type Fields = Partial<Omit<Entry, 'id' | 'key'>>;

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
  readonly tags: readonly {
    readonly key: string;
    readonly before: Tag | null;
    readonly after: Tag | null;
  }[];
}
