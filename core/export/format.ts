import type { Shelf } from '../archive/stored';
import type { Language } from '../language/language';
import type { Exported } from './exported';

/** What is true of the export as a whole. */
export interface ExportFacts {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Of headings and labels in the file. */
  readonly language: Language;
  /** What belongs to no single article; only the archive writes it. */
  readonly shelf?: Shelf;
}

/** One way to write saved articles down. Pure, and streamed: no more than one article is held at a time. */
export interface Format {
  readonly id: string;
  /** Place in the list that the reader chooses from. */
  readonly order: number;
  /** Without the dot. */
  readonly extension: string;
  readonly type: string;
  write(
    items: AsyncIterable<Exported>,
    facts: ExportFacts,
  ): AsyncIterable<Uint8Array>;
}
