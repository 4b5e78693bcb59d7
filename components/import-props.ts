import type { ImportChoices, ImportRun } from '../core/import/run';

/** What a chosen file holds, before anything of it is saved. */
export interface ImportPreviewFacts {
  readonly fileName: string;
  /** Of the format, as its users know it. */
  readonly formatName: string;
  readonly read: number;
  /** Pages that the library does not have, and those that it has. */
  readonly fresh: number;
  readonly known: number;
  /** Of an archive of ours: what is there and would change, what is there and stays; else null. */
  readonly restore: { readonly changed: number; readonly same: number } | null;
  /** Rows that speak of a page that another row has named. */
  readonly repeated: number;
  readonly highlights: number;
  /** Rows left out, by reason. */
  readonly skipped: readonly {
    readonly reason: string;
    readonly count: number;
  }[];
  readonly sample: readonly {
    readonly title: string;
    readonly url: string;
    readonly tags: readonly string[];
  }[];
  readonly hasFolders: boolean;
}

export type ImportState =
  | { readonly kind: 'choose'; readonly problem: string | null }
  | {
      readonly kind: 'reading';
      readonly fileName: string;
      /** 0 to 1; 0 for what is read in one go. */
      readonly share: number;
    }
  | {
      readonly kind: 'preview';
      readonly facts: ImportPreviewFacts;
      readonly choices: ImportChoices;
    }
  | { readonly kind: 'running'; readonly run: ImportRun }
  | { readonly kind: 'done'; readonly run: ImportRun };
