import type { ReadState } from '../../library/read-state';
import type { CsvRow } from '../csv';
import type { Importer } from '../importer';
import { asFlag } from '../json-values';
import { toRow } from '../row';
import { quotedTags } from '../tag-lists';

/** Names of the column of addresses, as services and people write them. */
const ADDRESS = [
  'url',
  'link',
  'href',
  'address',
  'uri',
  'địa chỉ',
  'liên kết',
];

function stateOf(row: CsvRow): ReadState | null {
  const said = row('state', 'status', 'folder').trim();
  if (/^archived?$/iu.test(said) || asFlag(row('is_archived', 'archived')))
    return 'archived';
  if (/^(?:read|done|finished)$/iu.test(said)) return 'done';
  return /^(?:unread|reading)$/iu.test(said)
    ? (said.toLocaleLowerCase('en') as ReadState)
    : null;
}

/** Any table with a column of addresses: Readeck's (url, title, created, folder, labels), wallabag's, one's own. */
const importer: Importer = {
  id: 'table',
  order: 2,
  recognises: ({ csv }) => {
    const has = (name: string) => csv?.columns.includes(name) ?? false;
    return ADDRESS.some(has);
  },
  *read({ csv, now }) {
    for (const row of csv?.rows ?? [])
      yield toRow(
        {
          url: row(...ADDRESS),
          title: row(
            'title',
            'name',
            'description',
            'tiêu đề',
            'tựa đề',
            'tên',
            'titel',
            'titre',
            'título',
          ),
          tags: quotedTags(
            row(
              'labels',
              'tags',
              'document tags',
              'thẻ',
              'nhãn',
              'schlagwörter',
            ).replace(/[|;]/gu, ','),
          ),
          savedAt: row(
            'created',
            'creation date',
            'created_at',
            'created at',
            'date',
            'time_added',
            'timestamp',
            'saved_at',
            'added',
            'ngày lưu',
            'ngày',
            'datum',
            'fecha',
          ),
          state: stateOf(row),
          favorite: asFlag(
            row('favorite', 'is_starred', 'starred', 'is_marked'),
          ),
          note: row('note', 'notes', 'comment', 'ghi chú'),
        },
        now,
      );
  },
};

export default importer;
