import { readState } from '../../library/read-state';
import type { Importer } from '../importer';
import { toRow } from '../row';
import { splitTags } from '../tag-lists';

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
          tags: splitTags(row('tags'), /,/u),
          savedAt: row('created_at'),
          state: readState(row('state')),
          favorite: row('favorite') === '1',
          note: row('note'),
          highlights: row('highlights')
            .split('\n\n')
            .map((highlight) => {
              const [quote = '', note = ''] = highlight.split('\n→ ');
              return { quote, note };
            }),
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
