import type { ImportedItem } from '../../core/import/importer';

/** A file as some service writes it, the format it is, and what its items must hold. */
export type Variant = readonly [
  name: string,
  content: string | Uint8Array,
  format: string,
  items: readonly Partial<ImportedItem>[],
];

/** 2 January 2024, 3:04:05, UTC: when everything in these files was saved. */
export const DAY = Date.UTC(2024, 0, 2, 3, 4, 5);

export const lines = (...rows: readonly string[]) => rows.join('\n');
