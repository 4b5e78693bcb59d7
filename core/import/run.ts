import type { BroughtRows } from '../archive/brought';
import type { Shelf } from '../archive/stored';
import type { ImportedItem, SkipReason } from './importer';

/** What the reader chose before importing. */
export interface ImportChoices {
  /** Folders and lists of the old service become tags. */
  readonly folderTags: boolean;
  /** A tag for everything that comes with this import; '' for none. */
  readonly extraTag: string;
}

/** One import, from the reader's "yes" on: written down before its first row is saved. */
export interface ImportRun {
  /** Also the unit by which it is taken back as a whole. */
  readonly unit: string;
  readonly fileName: string;
  /** The importer's id. */
  readonly format: string;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** `paused`: stopped by the reader, or the browser was closed; it goes on where it stopped. */
  readonly status: 'running' | 'paused' | 'done' | 'undone';
  readonly choices: ImportChoices;
  /** Rows of the file; `read = added + merged + skipped.length` once it is done. */
  readonly read: number;
  readonly skipped: readonly {
    readonly row: number;
    readonly reason: SkipReason;
  }[];
  /** Rows that said something of a page that another row had named. */
  readonly repeated: number;
  /** Pages that one transaction saves; `batchOf` knows what runs of before 2026-12 had. */
  readonly batch?: number;
  /** Pages to save, and how many have been. */
  readonly pages: number;
  readonly saved: number;
  readonly added: number;
  readonly merged: number;
  /** Highlights that it has added. */
  readonly highlights: number;
  /** Highlights that were there already; runs of before 2026-12 have not counted them. */
  readonly known?: number;
}

export function batchOf({ batch = 200 }: Pick<ImportRun, 'batch'>): number {
  return batch;
}

/** A stretch of an import that is saved in one transaction. */
export interface ImportBatch {
  readonly unit: string;
  readonly n: number;
  readonly items: readonly ImportedItem[];
  /** For each the rows of the file that speak of it; runs of before 2026-12 have not kept them. */
  readonly rows?: readonly (readonly number[])[];
  /** Of an archive; comes back with the first batch. */
  readonly shelf?: Shelf;
  /** What became of each; null before it is saved. */
  readonly results: readonly ('added' | 'merged')[] | null;
  /** Highlights that it has added; what was imported before 2026-12 knows no more of what it brought. */
  readonly brought?: BroughtRows['highlights'];
  /** Everything that it has put beside the entries. */
  readonly beside?: BroughtRows;
}
