import type { Shelf, Stored } from '../archive/stored';
import type { Article } from '../article/article';
import type { ReadState } from '../library/read-state';
import type { ImportedMark } from './mark';
import type { SourceFile } from './source-file';

/** A highlight that came along; it waits for the article's text before it can be shown in place. */
export interface ImportedHighlight {
  readonly quote: string;
  readonly note: string;
  /** Where and what for, when the file says so. */
  readonly mark?: ImportedMark;
}

/** Text as another service kept it beside the link. */
export interface KeptHtml {
  readonly html: string;
  readonly byline: string;
  /** As the file writes it; '' without one. */
  readonly published: string;
}

/** What a row of somebody's export says about one page. */
export interface ImportedItem {
  /** As the file writes it; '' for a book, which has none. */
  readonly url: string;
  readonly title: string;
  /** Of a book, which two of one title need to be told apart. */
  readonly author?: string;
  readonly tags: readonly string[];
  /** Folders, collections or lists from the outside in, joined by "/". */
  readonly folders: readonly string[];
  /** Milliseconds since the epoch, or null when the file does not say (or says something impossible). */
  readonly savedAt: number | null;
  /** Null when the file does not say. */
  readonly state: ReadState | null;
  readonly favorite: boolean;
  /** Stars, 1 to 5, when the file gives them. */
  readonly rating?: number;
  readonly note: string;
  readonly highlights: readonly ImportedHighlight[];
  /** The text as another service kept it; it is read when the page is saved (`keptArticle`). */
  readonly kept?: KeptHtml;
  /** The text itself; only our own files have it in a form that can be kept. */
  readonly article?: Article;
  /** Everything that an archive of ours has of the page. */
  readonly stored?: Stored;
}

export type SkipReason =
  | 'noAddress'
  | 'badAddress'
  | 'otherScheme'
  | 'feed'
  | 'reply'
  | 'noParent'
  | 'badRow';

/** Every row that is read gives exactly one of these, so that the ledger adds up. */
export type Row =
  | { readonly item: ImportedItem }
  | { readonly skip: SkipReason };

/** One format of one service. Pure, so that Node runs it. */
export interface Importer {
  readonly id: string;
  /** Lower comes first: a catch-all waits behind the formats it would also take. */
  readonly order?: number;
  /** By content, never by the file's name. */
  recognises(file: SourceFile): boolean;
  read(file: SourceFile): Iterable<Row>;
  /** What the file says of a library as a whole. */
  shelf?(file: SourceFile): Shelf;
}
