import type { Exported } from '../exported';
import type { Format } from '../format';
import { markedLines } from '../marked-lines';
import { bytesOf } from '../words';

/** Column names that other services' importers, and our own, know. */
const COLUMNS: readonly (readonly [string, (item: Exported) => string])[] = [
  ['url', ({ url }) => url],
  ['title', ({ title }) => title],
  ['tags', ({ tags }) => tagCell(tags)],
  ['state', ({ state }) => state],
  ['favorite', ({ favorite }) => (favorite ? '1' : '0')],
  ['rating', ({ rating }) => (rating === null ? '' : String(rating))],
  ['created_at', ({ savedAt }) => new Date(savedAt).toISOString()],
  ['published_at', ({ publishedTime }) => publishedTime ?? ''],
  ['site', ({ siteName }) => siteName],
  ['author', ({ byline }) => byline.join(', ')],
  ['note', ({ note }) => note],
  ['highlights', ({ highlights }) => markedLines(highlights)],
];

/** Parted by commas as everywhere; a list as JSON only where a tag has a comma of its own, or looks like a list. */
function tagCell(tags: readonly string[]): string {
  return tags.some((tag) => /^\s*\[|,/u.test(tag))
    ? JSON.stringify(tags)
    : tags.join(',');
}

/** A table for spreadsheets, a row an article. */
const format: Format = {
  id: 'csv',
  order: 4,
  extension: 'csv',
  type: 'text/csv',
  async *write(items) {
    // Excel takes a file for UTF-8 only with this mark in front.
    yield bytesOf('\uFEFF');
    yield bytesOf(line(COLUMNS.map(([name]) => name)));
    for await (const item of items)
      yield bytesOf(line(COLUMNS.map(([, read]) => read(item))));
  },
};

export default format;

function line(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/**
 * A cell that no spreadsheet runs: one that begins like a formula (OWASP, CSV Injection: = + - @, tab, CR;
 * full-width forms too) gets an apostrophe, which spreadsheets read as "text".
 */
export function csvCell(text: string): string {
  const safe = /^[\s\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u.test(
    text,
  )
    ? `'${text}`
    : text;
  return /[",;\r\n\t']/u.test(safe) ? `"${safe.replace(/"/gu, '""')}"` : safe;
}
