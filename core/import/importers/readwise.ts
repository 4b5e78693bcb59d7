import type { CsvRow } from '../csv';
import type { Importer, Row } from '../importer';
import { type RawItem, toItem, toRow } from '../row';
import { splitTags } from '../tag-lists';

/** A row with an address is of a page; of a book there is none. */
function highlightRow(row: CsvRow, now: number): Row {
  const at = row('highlighted at', 'date');
  const url = row('url', 'source url', 'source_url');
  const raw: RawItem = {
    url,
    title: row('book title', 'title'),
    author: row('book author', 'author'),
    tags: [
      ...splitTags(row('document tags'), /,/u),
      // `.favorite` and `.discard` are Readwise's own marks, `.h1` a heading: no tags.
      ...splitTags(row('tags'), /,/u).filter((tag) => !tag.startsWith('.')),
    ],
    savedAt: at,
    favorite: splitTags(row('tags'), /,/u).includes('.favorite'),
    highlights: [{ quote: row('highlight'), note: row('note'), at }],
  };
  return url.trim() === '' ? { item: toItem(raw, now) } : toRow(raw, now);
}

/**
 * Readwise highlights: a row a highlight, under the title and author of its book. Its export has no addresses;
 * the table that it takes in, which other programs write, has.
 */
const importer: Importer = {
  id: 'readwise',
  recognises: ({ csv }) => {
    const has = (name: string) => csv?.columns.includes(name) ?? false;
    return has('highlight') && (has('book title') || has('title'));
  },
  *read({ csv, now }) {
    for (const row of csv?.rows ?? [])
      yield row('highlight').trim() === '' && row('note').trim() === ''
        ? { skip: 'badRow' }
        : highlightRow(row, now);
  },
};

export default importer;
