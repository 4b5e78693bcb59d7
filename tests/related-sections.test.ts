import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { extract } from '../core/article/extract';
import { prose } from './harness/pages';

const url =
  'https://bao-la.vn/thoi-su/ben-do-cu-ben-song-la-mo-lai-20261130.html';

function related(after: string): string[] {
  const { document } = new JSDOM(
    `<!doctype html><html lang="vi"><body>
      <nav><h3>Xem thêm</h3><ul><li><a href="/a">Trang nhất của báo hôm nay</a></li></ul></nav>
      <main><h1>Bến đò cũ bên sông La mở lại</h1><div class="noi-dung">${prose(3)}</div></main>
      ${after}
      <footer><h4>Tin khác</h4><a href="/lien-he.html">Liên hệ quảng cáo với báo</a></footer>
    </body></html>`,
    { url },
  ).window;
  const extraction = extract(document, { url, sites: [] });
  if (extraction.kind !== 'article') throw new Error(extraction.reason);
  return extraction.article.related.map(({ title }) => title);
}

const [bridge, boat, school] = [
  'Cầu mới qua sông La thông xe',
  'Lái đò kể chuyện mùa nước lũ',
  'Trường làng bên sông đón học sinh',
];

test.each([
  [
    'a heading and a list',
    `<section><h2>Bài viết liên quan</h2><ul><li><a href="/1.html">${bridge}</a></li><li><a href="/2.html">${boat}</a></li></ul></section>`,
    [bridge, boat],
  ],
  [
    'a wrapped heading, cards with picture, section and time',
    `<div class="k1"><div class="k2"><span><a href="/thoi-su">CÙNG CHUYÊN MỤC</a></span></div>
      <div class="k3"><article><a href="/1.html" title="${bridge}"><img src="/1.jpg" alt=""></a>
        <h3><a href="/1.html">${bridge}</a></h3><a href="/thoi-su">Thời sự</a> <time>2 giờ trước</time></article>
        <article><a href="/2.html"><h3>${boat}</h3><p>${'Ông kể nhiều chuyện. '.repeat(15)}</p></a></article></div></div>`,
    [bridge, boat],
  ],
  [
    'an old portal’s table, dates behind titles, the way to the rest',
    `<table><tr><td><b>Các tin đã đưa:</b></td></tr></table>
      <table><tr><td><a href="/1.html">${bridge} (12/11/2026)</a></td></tr>
      <tr><td><a href="/2.html">${boat} - 11/11/2026 08:30</a></td></tr>
      <tr><td><a href="/tin">Xem tiếp các tin của chuyên mục ››</a></td></tr></table>`,
    [bridge, boat],
  ],
  [
    'near ones before what is only beside it',
    `<div><h4>Tin khác</h4><a href="/3.html">${school}</a></div>
      <div><h4>Đọc thêm</h4><a href="/1.html">${bridge}</a></div>
      <div><h4>Đọc nhiều nhất</h4><a href="/2.html">${boat}</a></div>`,
    [bridge],
  ],
  [
    'not what leads to another site, to a section or to an author',
    `<div><h4>Tin liên quan</h4><p><a href="https://ban-hang.vn/1.html">${school}</a></p>
      <p><a href="/1.html">${bridge}</a></p><p><a href="/tac-gia/a">Lâm Văn Phúc</a></p></div>`,
    [bridge],
  ],
  [
    'no section, no links',
    `<aside><h4>Đọc nhiều nhất</h4><a href="/2.html">${boat}</a></aside>`,
    [],
  ],
  [
    'a label above a text of its own',
    `<div><h4>Xem thêm</h4><p>${'Phường đã trồng lại cây. '.repeat(30)} <a href="/2.html">${boat}</a></p></div>`,
    [],
  ],
])('%s', (_, after, titles) => {
  expect(related(after)).toEqual(titles);
});
