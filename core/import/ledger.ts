import type { Shelf } from '../archive/stored';
import { pageKeys } from '../library/identity';
import type { ReadState } from '../library/read-state';
import type {
  ImportedHighlight,
  ImportedItem,
  Row,
  SkipReason,
} from './importer';

/** What became of every row: `read = added + merged + skipped.length`, and `added = items.length`. */
export interface ImportLedger {
  readonly format: string;
  readonly read: number;
  readonly added: number;
  readonly merged: number;
  /** `row` counts from 1, in the order of the file, headers not counted. */
  readonly skipped: readonly {
    readonly row: number;
    readonly reason: SkipReason;
  }[];
  readonly items: readonly ImportedItem[];
  /** For each item the rows that speak of it; the first has added it, the others were merged into it. */
  readonly rows: readonly (readonly number[])[];
  /** What an archive of ours holds besides articles. */
  readonly shelf?: Shelf;
}

/** Accounts for every row; rows of one page become one item. */
export function keepLedger(format: string, rows: readonly Row[]): ImportLedger {
  const items: ImportedItem[] = [];
  const rowsOf: number[][] = [];
  const places = new Map<string, number>();
  const skipped: { row: number; reason: SkipReason }[] = [];
  let merged = 0;
  for (const [index, row] of rows.entries()) {
    if ('skip' in row) {
      skipped.push({ row: index + 1, reason: row.skip });
      continue;
    }
    const keys = keysOf(row.item);
    const place =
      keys.map((key) => places.get(key)).find((at) => at !== undefined) ??
      items.length;
    const known = items[place];
    if (known) merged++;
    rowsOf[place] = [...(rowsOf[place] ?? []), index + 1];
    items[place] = known ? mergeItems(known, row.item) : row.item;
    for (const key of keys) places.set(key, place);
  }
  return {
    format,
    read: rows.length,
    added: items.length,
    merged,
    skipped,
    items,
    rows: rowsOf,
  };
}

/** Every name under which the library would know the page: else it had one article where the ledger has two. */
function keysOf({ url, title, author, stored }: ImportedItem): string[] {
  // The library that wrote the archive kept them apart; so must we.
  if (stored) return [`stored:${stored.entry.key}`];
  return url ? pageKeys(url) : [`book:${title}\n${author ?? ''}`];
}

const ADVANCE: readonly (ReadState | null)[] = [
  null,
  'unread',
  'reading',
  'done',
  'archived',
];

/** Two rows of one page: all tags and highlights, the earliest date, whatever was read furthest. */
function mergeItems(a: ImportedItem, b: ImportedItem): ImportedItem {
  const article = a.article ?? b.article;
  const kept = a.kept ?? b.kept;
  const rating = a.rating ?? b.rating;
  return {
    ...(article && { article }),
    ...(kept && { kept }),
    ...(rating && { rating }),
    url: a.url,
    ...(a.author && { author: a.author }),
    title: a.title === a.url && b.title !== b.url ? b.title : a.title,
    tags: [...new Set([...a.tags, ...b.tags])],
    folders: [...new Set([...a.folders, ...b.folders])],
    savedAt: earliest(a.savedAt, b.savedAt),
    state:
      ADVANCE.indexOf(a.state) >= ADVANCE.indexOf(b.state) ? a.state : b.state,
    favorite: a.favorite || b.favorite,
    note: [...new Set([a.note, b.note])].filter(Boolean).join('\n\n'),
    highlights: mergeHighlights(a.highlights, b.highlights),
  };
}

function earliest(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}

function mergeHighlights(
  a: readonly ImportedHighlight[],
  b: readonly ImportedHighlight[],
): ImportedHighlight[] {
  const known = new Set(a.map(nameOf));
  return [...a, ...b.filter((highlight) => !known.has(nameOf(highlight)))];
}

/** Two highlights of the same words are one, unless the file names them apart. */
function nameOf({ quote, note, mark }: ImportedHighlight): string {
  return mark?.id ?? `${quote}\n\n${note}`;
}
