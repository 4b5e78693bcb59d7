import { type ReadState, stateOfProgress } from '../../library/read-state';
import type { Column } from '../column-names';
import type { Importer } from '../importer';
import { asFlag, asShare } from '../json-values';
import { toRow } from '../row';
import { saidState } from '../said-state';
import { tableOf } from '../table-columns';
import { tagsInCell } from '../tag-lists';

type Cell = (column: Column) => string;

/** Any table with a column of addresses, with a header or without: Readeck's, wallabag's, mymind's, one's own. */
const importer: Importer = {
  id: 'table',
  order: 2,
  recognises: ({ csv, now }) => csv !== null && tableOf(csv, now) !== null,
  *read({ csv, now }) {
    const table = csv && tableOf(csv, now);
    for (const row of table?.rows ?? []) {
      const cell: Cell = (column) =>
        row[table?.columns.get(column) ?? -1] ?? '';
      const folder = cell('folders').trim();
      const isState = saidState(folder) !== null;
      yield toRow(
        {
          url: cell('url'),
          title: cell('title'),
          tags: tagsInCell(cell('tags')),
          folders: isState ? [] : [folder.replace(/\s*\/\s*/gu, '/')],
          savedAt: cell('savedAt'),
          state: stateOf(cell),
          favorite: asFlag(cell('favorite')),
          note: cell('note'),
          highlights: [{ quote: cell('quote') }],
        },
        now,
      );
    }
  },
};

export default importer;

function stateOf(cell: Cell): ReadState | null {
  const folder = saidState(cell('folders'));
  if (asFlag(cell('archived')) || folder === 'archived') return 'archived';
  const said = saidState(cell('state')) ?? folder;
  if (said) return said;
  const read = cell('read').trim();
  const unread = cell('unread').trim();
  if (asFlag(unread)) return 'unread';
  // A day, in a column of days of reading, is a yes.
  if (asFlag(read) || /\d{4}/u.test(read)) return 'done';
  const progress = asShare(cell('progress'));
  if (!Number.isNaN(progress)) return stateOfProgress(progress);
  if (unread !== '') return 'done';
  return read === '' ? null : 'unread';
}
