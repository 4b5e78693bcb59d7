import { type ReadState, stateOfProgress } from '../../library/read-state';
import type { Csv, CsvRow } from '../csv';
import type { Importer } from '../importer';
import { asFlag, asShare } from '../json-values';
import { toRow } from '../row';
import { saidState } from '../said-state';
import { tagsInCell } from '../tag-lists';

/** Names of columns, as services and people write them; `_` and `-` are blanks. */
const NAMES = {
  url: 'url|link|href|address|uri|website|web site|web address|page url|source url|địa chỉ|liên kết|đường dẫn|trang web',
  title:
    'title|name|headline|page title|description|tiêu đề|tựa đề|tựa|tên|tên bài|titel|titre|título',
  tags: 'labels|tags|document tags|tag|label|keywords|topics|thẻ|nhãn|từ khóa|từ khoá|schlagwörter|étiquettes|etiquetas',
  folders:
    'folder|folders|collection|collections|list|lists|category|categories|group|thư mục|bộ sưu tập|danh mục|chuyên mục|ordner|dossier|carpeta',
  savedAt:
    'created|creation date|created at|created time|created on|date created|date|date added|added|added at|added on|time added|timestamp|saved|saved at|saved on|saved date|date saved|time|ngày lưu|ngày thêm|ngày|thời gian|datum|fecha',
  state: 'state|status|reading status|trạng thái|tình trạng',
  archived: 'is archived|archived|archive|đã lưu trữ',
  read: 'read|is read|seen|finished|done|read at|đã đọc',
  unread: 'unread|is unread|to read|toread|chưa đọc',
  progress: 'reading progress|read progress|progress|tiến độ',
  favorite:
    'favorite|favourite|is favorite|is favourite|favorited|favourited|starred|is starred|star|marked|is marked|important|liked|yêu thích|đánh dấu sao',
  note: 'note|notes|comment|comments|ghi chú',
  quote: 'highlights|highlight|quote|selection|đoạn tô|trích dẫn',
} as const;

type Cell = (column: keyof typeof NAMES) => string;

/** Any table with a column of addresses: Readeck's (url, title, created, folder, labels), wallabag's, one's own. */
const importer: Importer = {
  id: 'table',
  order: 2,
  recognises: ({ csv }) => csv !== null && columnsOf(csv).has('url'),
  *read({ csv, now }) {
    if (!csv) return;
    const columns = columnsOf(csv);
    for (const row of csv.rows) {
      const cell = cellsOf(row, columns);
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

/** For each thing to know the column that has it, the better name first. */
function columnsOf({ columns }: Csv): ReadonlyMap<string, string> {
  const folded = new Map(
    columns.map((name) => [name.replace(/[\s_-]+/gu, ' ').trim(), name]),
  );
  const found = new Map<string, string>();
  for (const [wanted, names] of Object.entries(NAMES)) {
    const name = names.split('|').find((name) => folded.has(name));
    if (name !== undefined) found.set(wanted, folded.get(name) ?? name);
  }
  return found;
}

function cellsOf(row: CsvRow, columns: ReadonlyMap<string, string>): Cell {
  return (wanted) => {
    const name = columns.get(wanted);
    return name === undefined ? '' : row(name);
  };
}

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
