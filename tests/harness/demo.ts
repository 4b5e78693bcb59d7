/** The demo articles of `tests/demo`, served at the host names such pages live at. */
import { readFileSync } from 'node:fs';
import type { LocalProxy } from './proxy.ts';

const folder = new URL('../demo/', import.meta.url);
const tayHo = 'https://tayho.hanoi.gov.vn';

/** The page the project was born on: a NukeViet portal's article, without read-aloud or contrast that work. */
export const BIRTHPLACE = `${tayHo}/quan-tay-ho-can-bo-chu-chot.html`;
/** An article in a large newspaper's markup. */
export const NEWSPAPER =
  'https://vnexpress.net/cho-hoa-dem-tim-lai-khach-4990001.html';
/** An article with notes as Word writes them. */
export const NOTES = `${tayHo}/kinh-te-tuan-hoan-o-viet-nam-hien-nay.html`;
/** A portal's home page: no article. */
export const HOME_PAGE = `${tayHo}/`;
/** A PDF of one empty page. */
export const PDF = `${tayHo}/van-ban/ke-hoach.pdf`;

/** Serves every demo page with its style sheet and pictures. */
export function serveDemo(proxy: LocalProxy): void {
  const read = (name: string) => readFileSync(new URL(name, folder));
  proxy.serve(BIRTHPLACE, { body: read('quan-tay-ho.html') });
  proxy.serve(NOTES, { body: read('chu-thich.html') });
  proxy.serve(HOME_PAGE, { body: read('trang-chu.html') });
  proxy.serve(NEWSPAPER, { body: read('cho-hoa.html') });
  proxy.serve(`${tayHo}/themes/default/css/style.css`, {
    body: read('quan-tay-ho.css'),
    type: 'text/css',
  });
  for (const name of ['bao-cao', 'tham-luan', 'ket-luan', 'toan-canh']) {
    proxy.serve(`${tayHo}/uploads/news/2023_10/${name}.jpg`, {
      body: read(`${name}.jpg`),
      type: 'image/jpeg',
    });
  }
  proxy.serve('https://i1-vnexpress.vnecdn.net/cho-hoa.jpg', {
    body: read('cho-hoa.jpg'),
    type: 'image/jpeg',
  });
  proxy.serve(PDF, { body: EMPTY_PDF, type: 'application/pdf' });
}

const EMPTY_PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;
