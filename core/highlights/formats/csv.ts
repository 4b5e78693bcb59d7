import { isoDay } from '../../citations/day';
import { plainText } from '../../citations/run';
import { text } from '../../language/text';
import type { Passage } from '../collection';
import { defineFormat } from '../format';
import { quoteOf } from '../highlight';
import { meaningWords } from '../words';

/**
 * A table for spreadsheets (RFC 4180, UTF-8 with the mark that Excel needs). A cell that a spreadsheet would
 * take for a formula gets an apostrophe in front (OWASP, "CSV Injection").
 */
export default defineFormat({
  id: 'csv',
  rank: 50,
  extension: 'csv',
  mimeType: 'text/csv',
  write: ({ sections, style }) => {
    const columns: readonly [string, (passage: Passage) => string | number][] =
      [
        ['quote', ({ highlight }) => quoteOf(highlight)],
        ['note', ({ highlight }) => highlight.note],
        ['meaning', ({ highlight }) => text(meaningWords[highlight.meaning])],
        ['tags', ({ highlight }) => highlight.tags.join(', ')],
        ['title', ({ source }) => source.reference.title],
        [
          'authors',
          ({ source }) =>
            source.reference.authors.map(({ whole }) => whole).join(', '),
        ],
        ['publisher', ({ source }) => source.reference.publisher],
        ['url', ({ source }) => source.reference.url],
        [
          'published',
          ({ source: { reference } }) =>
            reference.published ? isoDay(reference.published) : '',
        ],
        ['accessed', ({ source }) => isoDay(source.reference.accessed)],
        [
          'paragraph',
          ({ highlight: { target } }) =>
            target.type === 'text' ? (target.paragraph ?? '') : '',
        ],
        [
          'created',
          ({ highlight }) => new Date(highlight.createdAt).toISOString(),
        ],
        ['citation', ({ source }) => plainText(style.entry(source.reference))],
      ];
    const rows = sections.flatMap(({ passages }) =>
      passages.map((passage) => columns.map(([, read]) => read(passage))),
    );
    return `\u{FEFF}${[columns.map(([name]) => name), ...rows]
      .map((cells) => `${cells.map(cell).join(',')}\r\n`)
      .join('')}`;
  },
});

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
