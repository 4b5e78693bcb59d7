import type { Highlight } from '../highlights/highlight';
import type { Fields } from '../library/undo-step';
import type { Card } from '../study/card';
import type { Project } from '../study/project';

/** What an import has put beside the entries themselves, so that all of it, and nothing else, can be taken back. */
export interface BroughtRows {
  /** Highlights, when each was changed last then, and what was in its place. */
  readonly highlights: readonly {
    readonly id: string;
    readonly updatedAt: number;
    readonly before?: Highlight | null;
  }[];
  readonly texts: readonly BroughtText[];
  readonly versions: readonly (readonly [id: string, hash: string])[];
  readonly images: readonly (readonly [id: string, src: string])[];
  readonly projects: readonly Replaced<Project>[];
  readonly cards: readonly Replaced<Card>[];
  /** Keys of tags that came with the shelf. */
  readonly tags: readonly string[];
}

/** A text that is shown from then on. */
export interface BroughtText {
  readonly id: string;
  readonly hash: string;
  /** Hash of the text that was shown before; null where there was none. */
  readonly previous: string | null;
  /** What of the entry came with the text, where no step of undo knows it. */
  readonly entry?: { readonly before: Fields; readonly after: Fields };
}

interface Replaced<T> {
  readonly before: T | null;
  readonly after: T;
}

export const nothingBrought: BroughtRows = {
  highlights: [],
  texts: [],
  versions: [],
  images: [],
  projects: [],
  cards: [],
  tags: [],
};
