import type { Article } from '../article/article';
import type { Highlight } from '../highlights/highlight';
import type { Entry } from '../library/entry';
import type { KeptImage } from '../library/image';
import type { Tag } from '../library/tag';
import type { Version } from '../library/version';
import type { Card } from '../study/card';
import type { Project } from '../study/project';

/** Names an archive among ZIP files: `manifest.json` has it as `format`. Described in docs/archive-format.md. */
export const ARCHIVE_FORMAT = 'de-doc-archive';
export const ARCHIVE_VERSION = 1;

/** An article with everything that the library holds of it, row by row, so that nothing of it is lost. */
export interface Stored {
  readonly entry: Entry;
  /** Keys under which the page is known besides its own. */
  readonly aliases: readonly string[];
  readonly highlights: readonly Highlight[];
  /** Null for a link whose text was never loaded. */
  readonly article: Article | null;
  readonly versions: readonly Version[];
  readonly images: readonly KeptImage[];
}

/** What belongs to the library as a whole. */
export interface Shelf {
  readonly tags: readonly Tag[];
  readonly projects: readonly Project[];
  /** Of the daily review. */
  readonly cards: readonly Card[];
}

/** `manifest.json`. */
export interface Manifest {
  readonly format: typeof ARCHIVE_FORMAT;
  readonly version: number;
  /** ISO 8601. */
  readonly exportedAt: string;
  readonly counts: {
    readonly articles: number;
    readonly highlights: number;
    readonly versions: number;
    readonly pictures: number;
    readonly tags: number;
    readonly projects: number;
    readonly cards: number;
  };
  /** SHA-256 in lower-case hex of every other file, by its path. */
  readonly files: Readonly<Record<string, string>>;
}
