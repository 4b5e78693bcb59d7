import type { CsvRow } from '../csv';
import type { ImportedItem, Importer } from '../importer';
import { toItem } from '../row';
import { splitTags } from '../tag-lists';

function bookItem(row: CsvRow, now: number): ImportedItem {
  return toItem(
    {
      url: row('url', 'source url'),
      title: row('book title'),
      author: row('book author'),
      tags: [
        ...splitTags(row('document tags'), /,/u),
        // `.favorite` and `.discard` are Readwise's own marks, `.h1` a heading: no tags.
        ...splitTags(row('tags'), /,/u).filter((tag) => !tag.startsWith('.')),
      ],
      savedAt: row('highlighted at'),
      favorite: splitTags(row('tags'), /,/u).includes('.favorite'),
      highlights: [
        {
          quote: row('highlight'),
          note: row('note'),
          at: row('highlighted at'),
        },
      ],
    },
    now,
  );
}

/** Readwise highlights: a row a highlight, under the title and author of its book; there is no address. */
const importer: Importer = {
  id: 'readwise',
  recognises: ({ csv }) => {
    const has = (name: string) => csv?.columns.includes(name) ?? false;
    return has('highlight') && has('book title');
  },
  *read({ csv, now }) {
    for (const row of csv?.rows ?? [])
      yield row('highlight').trim() === '' && row('note').trim() === ''
        ? { skip: 'badRow' }
        : { item: bookItem(row, now) };
  },
};

export default importer;
