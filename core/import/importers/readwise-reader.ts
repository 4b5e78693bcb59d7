import { stateOfProgress } from '../../library/read-state';
import type { CsvRow } from '../csv';
import type { Importer } from '../importer';
import { asShare } from '../json-values';
import { toRow } from '../row';
import { quotedTags } from '../tag-lists';

/** Readwise Reader. What a feed brought by itself was never saved by anybody. */
const importer: Importer = {
  id: 'readwise-reader',
  recognises: ({ csv }) => {
    const has = (name: string) => csv?.columns.includes(name) ?? false;
    return has('url') && has('saved date') && has('location');
  },
  *read({ csv, now }) {
    for (const row of csv?.rows ?? [])
      yield placeOf(row) === 'feed'
        ? { skip: 'feed' }
        : toRow(
            {
              url: row('url'),
              title: row('title'),
              tags: quotedTags(row('document tags')),
              savedAt: row('saved date'),
              state:
                placeOf(row) === 'archive'
                  ? 'archived'
                  : stateOfProgress(asShare(row('reading progress'))),
            },
            now,
          );
  },
};

export default importer;

function placeOf(row: CsvRow): string {
  return row('location').trim().toLocaleLowerCase('en');
}
