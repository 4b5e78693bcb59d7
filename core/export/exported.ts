import type { Stored } from '../archive/stored';
import type { Article } from '../article/article';
import type { ReadState } from '../library/read-state';

/** A saved article with all that its owner has put to it, as export formats see it. */
export interface Exported {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly siteName: string;
  readonly lead: string | null;
  readonly byline: readonly string[];
  readonly publishedTime: string | null;
  /** Milliseconds since the epoch. */
  readonly savedAt: number;
  readonly state: ReadState;
  readonly tags: readonly string[];
  readonly favorite: boolean;
  /** 1 to 5, or null. */
  readonly rating: number | null;
  readonly note: string;
  readonly highlights: readonly ExportedHighlight[];
  /** Null for a link whose text was never loaded. */
  readonly article: Article | null;
  /** Pictures kept on this machine, by the address that the article gives them. */
  readonly pictures: ReadonlyMap<string, ExportedPicture>;
  /** The rows themselves, for the archive. */
  readonly stored: Stored;
}

export interface ExportedHighlight {
  readonly id: string;
  readonly quote: string;
  readonly note: string;
  readonly color: string | null;
  readonly createdAt: number | null;
  /** Offset in the canonical text; null while it waits for its place. */
  readonly start: number | null;
}

export interface ExportedPicture {
  /** Names the bytes, whatever the address: lower-case hex. */
  readonly hash: string;
  /** MIME type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}
