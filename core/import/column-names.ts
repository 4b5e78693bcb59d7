import type { Csv } from './csv';

/** Names of columns, as services and people write them; `_` and `-` are blanks. */
const NAMES = {
  url: 'url|link|href|address|uri|website|web site|web address|page url|source url|địa chỉ|liên kết|đường dẫn|đường link|trang web|adresse|lien|webadresse|enlace|dirección',
  title:
    'title|name|headline|page title|description|tiêu đề|tiêu đề bài|tựa đề|tựa|tên|tên bài|tên bài viết|titel|titre|título',
  tags: 'labels|tags|document tags|tag|label|keywords|topics|thẻ|nhãn|từ khóa|từ khoá|schlagwörter|étiquettes|etiquetas',
  folders:
    'folder|folders|collection|collections|list|lists|category|categories|group|thư mục|bộ sưu tập|danh mục|chuyên mục|ordner|dossier|carpeta',
  savedAt:
    'created|creation date|created at|created time|created on|date created|date|date added|added|added at|added on|time added|timestamp|saved|saved at|saved on|saved date|date saved|time|ngày lưu|ngày thêm|ngày tạo|ngày|thời điểm lưu|thời gian lưu|thời gian|datum|fecha',
  state: 'state|status|reading status|trạng thái|tình trạng',
  archived: 'is archived|archived|archive|đã lưu trữ|lưu trữ',
  read: 'read|is read|seen|finished|done|read at|đã đọc',
  unread: 'unread|is unread|to read|toread|chưa đọc',
  progress: 'reading progress|read progress|progress|tiến độ',
  favorite:
    'favorite|favourite|is favorite|is favourite|favorited|favourited|starred|is starred|star|marked|is marked|important|liked|yêu thích|đánh dấu sao',
  note: 'note|notes|comment|comments|ghi chú',
  quote: 'highlights|highlight|quote|selection|đoạn tô|trích dẫn',
} as const;

export type Column = keyof typeof NAMES;

/** Columns by their names, the better name first. */
export function columnsByName({ columns }: Csv): Map<Column, number> {
  const folded = columns.map((name) => name.replace(/[\s_-]+/gu, ' ').trim());
  const found = new Map<Column, number>();
  for (const [wanted, names] of Object.entries(NAMES)) {
    const name = names.split('|').find((name) => folded.includes(name));
    if (name !== undefined) found.set(wanted as Column, folded.indexOf(name));
  }
  return found;
}
