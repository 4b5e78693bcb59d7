import { describe, expect, test } from 'vitest';
import { readTime, toIso } from '../core/article/dates';
import { plainText } from '../core/article/plain-text';
import { prose } from './harness/pages';
import { figures, H1, read } from './harness/read-body';

/** What a reader with fresh eyes found wrong on pages of his own (2026-11-30), one case a fault. */
const inBody = (inside: string) =>
  read(
    `${H1}<div class="detail-content">${prose()}${inside}<p>Đến chiều muộn, cả đoạn bờ kè dài hai cây số đã có cây mới.</p></div>`,
  );
const headings = ({ blocks }: ReturnType<typeof read>) =>
  blocks.filter(({ type }) => type === 'heading').map((b) => plainText([b]));

describe('a date below the title', () => {
  test.each([
    ['<div class="date">07/03/2026</div>', '2026-03-07T00:00:00+07:00'],
    [
      '<time datetime="2026-03-07T08:05:00+07:00">2 giờ trước</time>',
      '2026-03-07T08:05:00+07:00',
    ],
    [
      '<span itemprop="datePublished" content="2026-03-07T08:05:00+07:00">07/03/2026</span>',
      '2026-03-07T08:05:00+07:00',
    ],
  ])('%s', (line, expected) => {
    const body = `${H1}${line}<div class="text">${prose()}</div>`;
    expect(read(body).publishedTime).toBe(expected);
  });

  test('is not taken from below the text', () => {
    const body = `${H1}<div class="text">${prose()}</div><div class="box"><div class="date">09/03/2026</div></div>`;
    expect(
      read(body, '', 'https://vidu.vn/xa-hoi/trong-lai-hang-bang-123456.html')
        .publishedTime,
    ).toBe(null);
  });
});

test.each([
  ['Thứ Bảy, 7 tháng Ba, 2026 - 08:05', '2026-03-07T08:05:00+07:00'],
  ['7 Tháng Mười Hai, 2026', '2026-12-07T00:00:00+07:00'],
  ['Sat, 07 Mar 2026 01:05:00 GMT', '2026-03-07T01:05:00+00:00'],
  ['07/03/26 08:05', '2026-03-07T08:05:00+07:00'],
  ['20260307T080500+0700', '2026-03-07T08:05:00+07:00'],
])('%s is %s', (text, iso) => {
  const reading = readTime(text);
  expect(reading && toIso(reading)).toBe(iso);
});

describe('headings', () => {
  test('a chapter, its title and its articles', () => {
    const law = `<p><b>Chương I</b></p><p><b>QUY ĐỊNH CHUNG</b></p><p><b>Điều 1. Phạm vi</b></p><p>Quyết định này quy định việc trồng cây ven sông.</p><p><b>Điều 2.</b> Đối tượng áp dụng</p><p>Quyết định này áp dụng với mọi tổ dân phố của phường.</p>`;
    expect(headings(inBody(law))).toEqual([
      'Chương I',
      'QUY ĐỊNH CHUNG',
      'Điều 1. Phạm vi',
      'Điều 2. Đối tượng áp dụng',
    ]);
  });

  test('numbered points that end like sentences', () => {
    const points = `<p><b>1. Không ăn quá mặn.</b></p>${prose(1)}<p><b>2. Uống đủ nước:</b></p>${prose(1)}`;
    expect(headings(inBody(points))).toEqual([
      '1. Không ăn quá mặn.',
      '2. Uống đủ nước:',
    ]);
  });
});

test('who signs a document stands in it and has not written the page', () => {
  const article = read(
    `${H1}<div class="detail-content">${prose()}<p align="center"><b>Chương II<br>TỔ CHỨC THỰC HIỆN</b></p><p>Các phường thi hành.</p><p style="text-align:right"><b>TM. ỦY BAN NHÂN DÂN</b></p><p style="text-align:right"><b>CHỦ TỊCH</b></p><p style="text-align:right"><b>Nguyễn Văn Nam</b></p></div>`,
  );
  expect([article.byline, article.sources]).toEqual([[], []]);
  expect(plainText(article.blocks)).toMatch(
    /TỔ CHỨC THỰC HIỆN[\s\S]*CHỦ TỊCH\s+Nguyễn Văn Nam/u,
  );
});

test('a headline that is drawn', () => {
  const title = 'Người giữ lửa gốm Chăm bên dòng sông Quao';
  const body = `<h1><img src="/a.png" alt="${title}"></h1><div class="detail-content"><h2>Đi giật lùi quanh khối đất sét mềm</h2>${prose()}</div>`;
  const article = read(body, `<meta property="og:title" content="${title}">`);
  expect(article.title).toBe(title);
  expect(headings(article)).toContain('Đi giật lùi quanh khối đất sét mềm');
});

describe('captions', () => {
  test.each([
    [
      '<figure class="VCSortableInPreviewMode" type="Photo"><img src="/a.jpg"><figcaption class="PhotoCMS_Caption"><p>Giao lộ trung tâm</p></figcaption><div class="PhotoCMS_Author"><p>NHẬT THỊNH</p></div></figure>',
      [['Giao lộ trung tâm', 'NHẬT THỊNH']],
    ],
    [
      '<table class="tplCaption"><tr><td><img src="/a.jpg"></td><td><img src="/b.jpg"></td></tr><tr><td>Trái: nhà ga cũ</td><td>Phải: nhà ga mới</td></tr></table>',
      [['Trái: nhà ga cũ Phải: nhà ga mới', null]],
    ],
    [
      '<table><tr><td><img src="/a.jpg"></td></tr><tr><td>Dòng một chú thích</td></tr><tr><td>Ảnh: Minh Anh</td></tr></table>',
      [['Dòng một chú thích', 'Ảnh: Minh Anh']],
    ],
  ])('%s', (html, expected) => {
    expect(figures(inBody(html))).toEqual(expected);
  });
});

test('a caption of two paragraphs is one caption', () => {
  const html = `<h1 class="title-detail">Trồng lại hàng bàng ven sông</h1><article class="fck_detail">${prose()}
    <div class="item_slide_show"><img src="/a.jpg"><div class="desc_cation"><p>Người dân đào hố từ sáng sớm.</p><p>Cây con được chở đến bằng thuyền.</p></div></div>${prose()}</article>`;
  const article = read(
    html,
    '',
    'https://vnexpress.net/trong-lai-hang-bang-4990200.html',
  );
  expect(figures(article)).toEqual([
    ['Người dân đào hố từ sáng sớm. Cây con được chở đến bằng thuyền.', null],
  ]);
});

test('a table of contents is no text', () => {
  const toc =
    '<div id="toc_container"><p>Mục lục</p><ul><li><a href="#a">Cách trồng</a></li><li><a href="#b">Cách tưới</a></li></ul></div>';
  expect(plainText(inBody(toc).blocks)).not.toMatch(/Mục lục|Cách trồng/u);
});

test.each([
  ['<p>Theo <b>Nguyễn An/Dân trí</b></p>', ['Nguyễn An'], ['Dân trí']],
  [
    '<p style="text-align:right"><b>Nguyễn An/VOV-TP.HCM</b></p>',
    ['Nguyễn An'],
    ['VOV-TP.HCM'],
  ],
  ['<p><i>(Theo BBC, CNN)</i></p>', [], ['BBC', 'CNN']],
])('%s', (tail, byline, sources) => {
  const article = read(
    `${H1}<div class="detail-content">${prose()}${tail}</div>`,
  );
  expect([article.byline, article.sources]).toEqual([byline, sources]);
});
