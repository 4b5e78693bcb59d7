import { readMarkedLines } from '../../export/marked-lines';
import { readState } from '../../library/read-state';
import type { Importer } from '../importer';
import { toRow } from '../row';
import { quotedTags } from '../tag-lists';

/** Our own table: what was kept from being a formula is itself again. */
const importer: Importer = {
  id: 'dedoc-csv',
  order: -1,
  recognises: ({ csv }) =>
    [
      'url',
      'state',
      'rating',
      'created_at',
      'published_at',
      'highlights',
    ].every((name) => csv?.columns.includes(name)),
  *read({ csv, now }) {
    for (const cellOf of csv?.rows ?? []) {
      const row = (name: string) => plain(cellOf(name));
      yield toRow(
        {
          url: row('url'),
          title: row('title'),
          tags: quotedTags(row('tags')),
          savedAt: row('created_at'),
          state: readState(row('state')),
          favorite: row('favorite') === '1',
          note: row('note'),
          rating: Number(row('rating')),
          highlights: readMarkedLines(row('highlights')),
        },
        now,
      );
    }
  },
};

export default importer;

function plain(cell: string): string {
  return cell.replace(
    /^'(?=[\s\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/u,
    '',
  );
}
