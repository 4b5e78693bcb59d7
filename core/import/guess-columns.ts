import type { Column } from './column-names';
import { type Csv, isPage } from './csv';
import { parseDate } from './dates';
import { saidState } from './said-state';

/** Rows that are looked at. */
const LOOKED_AT = 200;
/** Of the cells of a column that are not empty; the others are people's mistakes. */
const MOST = 0.6;
/** Characters of a tag at most; a longer text is a note. */
const TAG = 30;

/**
 * What stands in the columns of a table that does not say so.
 * @param now milliseconds, by which a date in the future is known to be wrong
 * @returns null when no column has addresses, or when these are addresses one a line after all
 */
export function guessColumns(
  { first, cells }: Csv,
  now: number,
): { columns: ReadonlyMap<Column, number>; firstIsRow: boolean } | null {
  const firstIsRow = first.some(isPage);
  const rows = [...(firstIsRow ? [first] : []), ...cells.slice(0, LOOKED_AT)];
  if (!rows.length || rows.filter(isTorn).length > rows.length / 2) return null;
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => ({
    at,
    texts: rows.map((row) => row[at]?.trim() ?? '').filter(Boolean),
  }));
  const found = new Map<Column, number>();
  const take = (column: Column, is: (texts: readonly string[]) => boolean) => {
    const match = columns.find(({ texts }) => texts.length > 0 && is(texts));
    if (!match) return;
    columns.splice(columns.indexOf(match), 1);
    found.set(column, match.at);
  };
  take('url', (texts) => texts.some(isPage) && most(texts, isAddress));
  if (!found.has('url')) return null;
  take('savedAt', (texts) =>
    most(texts, (text) => parseDate(text, now) !== null),
  );
  take('state', (texts) => most(texts, (text) => saidState(text) !== null));
  take('tags', (texts) => most(texts, isListInBrackets));
  const says = (texts: readonly string[]) =>
    !most(texts, isFlag) && !most(texts, isAddress);
  take('title', (texts) => says(texts) && !isRepeated(texts));
  if (!found.has('tags'))
    take('tags', (texts) => says(texts) && most(texts, areTags));
  take('note', says);
  return { columns: found, firstIsRow };
}

function most(
  texts: readonly string[],
  is: (text: string) => boolean,
): boolean {
  return texts.filter(is).length >= texts.length * MOST;
}

/** An address of whatever kind: what is no page's is for the ledger to name. */
function isAddress(text: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|www\.)\S+$/iu.test(text);
}

/**
 * A line without a second cell, or of addresses alone, or an address that has the delimiter inside:
 * `https://a.vn/tin,123.html`.
 */
function isTorn(row: readonly string[]): boolean {
  const at = row.findIndex(isPage);
  const next = row[at + 1];
  return (
    row.length < 2 ||
    row.every(isPage) ||
    (at >= 0 &&
      row.length === at + 2 &&
      /^[^\s]*\.\p{L}{3,5}$/u.test(next ?? ''))
  );
}

function isListInBrackets(text: string): boolean {
  return /^\[[\s\S]*\]$/u.test(text);
}

/** The same few words again and again name a kind of thing, no single one. */
function isRepeated(texts: readonly string[]): boolean {
  return texts.length >= 4 && new Set(texts).size <= texts.length / 2;
}

/** Numbers and answers to a question that nobody wrote down: they say nothing, nor do addresses of pictures. */
function isFlag(text: string): boolean {
  return /^(?:\d+|true|false|yes|no|null|-)$/iu.test(text);
}

function areTags(text: string): boolean {
  return text
    .split(/[,;|\n]/u)
    .every((tag) => tag.trim().length <= TAG && !/[.!?]$/u.test(tag.trim()));
}
