import { describe, expect, test } from 'vitest';
import { extract } from '../core/article/extract';
import { plainText } from '../core/article/plain-text';
import { parse, prose, SENTENCES } from './harness/pages';

/** Portals of wards and ministries, print versions: pages without the marks that papers have (2026-11-30). */
const page = (body: string, url: string, head = '') =>
  extract(parse(`<html><head>${head}</head><body>${body}</body></html>`, url), {
    url,
  });

function read(body: string, url: string, head = '') {
  const found = page(body, url, head);
  if (found.kind === 'none') throw new Error(`no article: ${found.reason}`);
  return found.article;
}

const verdict = (body: string, url: string, head = '') => {
  const found = page(body, url, head);
  return found.kind === 'none' ? found.reason : 'article';
};

describe('lists without headings', () => {
  const TITLES = [
    'Phường Bến Lúa ra quân trồng cây đầu xuân',
    'Hội nghị giao ban công tác quý một năm 2026',
    'Khai mạc giải cờ tướng người cao tuổi',
    'Tập huấn phòng cháy chữa cháy cho tổ dân phố',
    'Kiểm tra an toàn thực phẩm dịp lễ hội',
    'Trao quà cho học sinh vượt khó học giỏi',
  ];
  const rows = (row: (title: string, at: number) => string) =>
    TITLES.map(row).join('');
  const portal = 'https://benlua.tayho.vidu.vn/tin-tuc-su-kien';

  test.each([
    [
      'rows of a table',
      `<h1>Tin tức</h1><table>${rows((title, at) => `<tr><td><img src="/${at}.jpg"></td><td><a href="/tin/${at}">${title}</a><br><span>(07/03/2026)</span><br>${SENTENCES[at % 4]}</td></tr>`)}</table>`,
      portal,
    ],
    [
      'boxes with date and teaser',
      `<div>Tin tức</div>${rows((title, at) => `<div><a href="/tin/${at}"><b>${title}</b></a><div>07/03/2026 08:0${at}</div><div>${SENTENCES[at % 4]}</div></div>`)}`,
      portal,
    ],
    [
      'items',
      `<h1>Tin tức</h1><ul>${rows((title, at) => `<li><a href="/tin/${at}">${title}</a> <i>(07/03/2026)</i><p>${SENTENCES[at % 4]}</p></li>`)}</ul>`,
      portal,
    ],
    [
      'pairs of paragraphs',
      `<h1>Tin tức</h1><div class="journal-content-article">${rows((title, at) => `<p><a href="/tin/${at}"><b>${title}</b></a> (07/03/2026)</p><p>${SENTENCES[at % 4]}</p>`)}</div>`,
      portal,
    ],
    [
      'results of a search',
      `<h1>Kết quả tìm kiếm: cây</h1>${rows((title, at) => `<div><a href="/tin/${at}">${title}</a><div>${SENTENCES[at % 4]}</div></div>`)}`,
      'https://vidu.vn/tim-kiem?q=trong-lai-hang-bang-123456',
    ],
  ])('%s', (_, body, url) => {
    expect(verdict(body, url)).not.toBe('article');
  });

  const article = 'https://vidu.vn/nam-noi-dang-xem-nhat-ven-song-123456.html';
  test.each([
    [
      'an article with linked headings',
      `<h1>Sáu nơi đáng xem ven sông</h1><span class="date">07/03/2026 08:05</span><div class="detail-content"><p>${SENTENCES[0]}</p>${rows((title, at) => `<p><a href="/noi/${at}"><b>${title}</b></a></p><p>${SENTENCES[0]} ${SENTENCES[1]}</p><p>${SENTENCES[2]} ${SENTENCES[3]}</p>`)}</div>`,
    ],
    [
      'sentences that begin with a link',
      `<h1>Sáu nơi đáng xem ven sông</h1><div class="detail-content">${rows((title, at) => `<p><a href="/noi/${at}">${title}</a> là nơi đáng xem. ${SENTENCES[at % 4]}</p>`)}</div>`,
    ],
    [
      'a short notice above dated links',
      `<h1>Thông báo lịch tiếp công dân tháng 3</h1><div><p>${SENTENCES[0]}</p><p>${SENTENCES[1]}</p>${rows((title, at) => `<div><a href="/tin/${at}">${title}</a> (07/03/2026)</div>`)}</div>`,
    ],
  ])('%s is none', (_, body) => {
    expect(verdict(body, article)).toBe('article');
  });
});

describe('dates', () => {
  const notice = 'https://benlua.vidu.vn/thong-bao-lich-tiep-cong-dan';
  const H1 = '<h1>Thông báo lịch tiếp công dân tháng 3</h1>';
  const day = '2026-03-07T00:00:00+07:00';
  const minute = '2026-03-07T08:05:00+07:00';

  test.each([
    ['<div class="ngay">07/03/2026</div>', day],
    ['<p>Ngày đăng: 07/03/2026</p>', day],
    ['<div><span>Lượt xem: 1234</span> | <span>07/03/2026</span></div>', day],
    ['<div>Tháng 3 7, 2026</div>', day],
    ['<div>Tháng Ba 7, 2026</div>', day],
    ['<span>Thứ bảy, 07/03/2026 | 8h5</span>', minute],
    ['<span>Đăng lúc 8 giờ 5 phút, ngày 07/03/2026</span>', minute],
    ['<div>7 tháng 3, 2026 8:05 sáng</div>', minute],
    ['<span data-time="1772845500">2 giờ trước</span>', minute],
    ['<span class="time" data-time="1772845500000">hôm qua</span>', minute],
    ['<span class="time-ago" title="07/03/2026 08:05">hôm qua</span>', minute],
  ])('%s', (line, expected) => {
    const body = `<div>Hôm nay, Thứ hai 30/11/2026</div>${H1}${line}<div class="nd">${prose(2)}</div><ul><li><a href="/a">Tin thứ nhất của phường hôm qua</a> <span>(06/03/2026)</span></li></ul>`;
    expect(read(body, notice).publishedTime).toBe(expected);
  });

  test('today’s date in the header is none of the article', () => {
    const body = `<div>Thứ hai, 30/11/2026</div>${H1}<div class="nd">${prose(2)}</div>`;
    expect(read(body, notice).publishedTime).toBe(null);
  });
});

describe('print versions', () => {
  const url = 'https://vidu.vn/print/12345';

  test('boxes named after printing', () => {
    const article = read(
      `<div class="print-header"><a href="javascript:window.print()">In bài</a></div><div class="print-content"><div class="print-title">Đổi hướng xe quanh công trường metro</div><div class="print-date">Cập nhật lúc 20h15' ngày 07-03-2026</div><div class="print-sapo"><b>${SENTENCES[0]}</b></div>${SENTENCES[1]} ${SENTENCES[2]}<br><br>${SENTENCES[3]} ${SENTENCES[1]}<div align="right"><b>Lê Lan</b></div></div>`,
      url,
      '<title>Bản in - Đổi hướng xe quanh công trường metro</title>',
    );
    expect(article).toMatchObject({
      title: 'Đổi hướng xe quanh công trường metro',
      lead: SENTENCES[0],
      byline: ['Lê Lan'],
      publishedTime: '2026-03-07T20:15:00+07:00',
    });
    expect(plainText(article.blocks)).not.toMatch(/In bài|Cập nhật/u);
  });

  test('labels of ASP.NET', () => {
    const article = read(
      `<form><div><a href="#">In trang này</a> | <a href="#">Đóng lại</a></div><span id="ctl00_lblDate">Thứ Bảy, 07/03/2026, 08:05 (GMT+7)</span><br><span id="ctl00_lblTitle">Đổi hướng xe quanh công trường metro</span><br><span id="ctl00_lblSapo">${SENTENCES[0]}</span><div id="ctl00_lblContent"><p>${SENTENCES[1]}</p><p>${SENTENCES[2]} ${SENTENCES[3]}</p></div></form>`,
      url,
      '<title>In bài viết</title>',
    );
    expect(article).toMatchObject({
      title: 'Đổi hướng xe quanh công trường metro',
      lead: SENTENCES[0],
      publishedTime: '2026-03-07T08:05:00+07:00',
    });
    expect(article.blocks).toHaveLength(2);
  });
});

describe('titles and bylines without marks', () => {
  const url = 'https://benlua.vidu.vn/tinchitiet.aspx?id=160123';
  const title = 'Trồng lại hàng bàng ven sông sau bão';

  test('a headline that only its class tells', () => {
    const article = read(
      `<div class="view"><div class="block-title">Tin tức</div><div class="view-title">${title}</div><div class="view-date">Ngày đăng 07/03/2026 | 08:05</div><div class="view-summary"><b>${SENTENCES[0]}</b></div><div class="view-body">${prose(2)}</div></div>`,
      url,
      '<title>Tin chi tiết</title>',
    );
    expect(article).toMatchObject({ title, lead: SENTENCES[0] });
  });

  test.each([
    '<div class="dtinfo"><span class="dtauthor"><strong>Hoàng Long</strong></span> <span>Thứ bảy, ngày 07/03/2026 08:05 AM (GMT+7)</span></div>',
    '<div class="meta">Hoàng Long · 08:05 07/03/2026</div>',
  ])('%s', (line) => {
    const body = `<h1>${title}</h1>${line}<div class="detail-content">${prose(2)}</div>`;
    expect(read(body, url).byline).toEqual(['Hoàng Long']);
  });

  test('a source in parentheses with its label', () => {
    const body = `<h1>${title}</h1><div class="detail-content">${prose(2)}<p style="text-align:right"><em>(Nguồn: Báo Nhân Dân)</em></p></div>`;
    expect(read(body, url).sources).toEqual(['Báo Nhân Dân']);
  });

  test('NukeViet without its generator', () => {
    const body = `<div id="news_detail"><h1>${title}</h1><p id="hometext">${SENTENCES[0]}</p><div id="bodytext">${prose(2).replace(SENTENCES[0] ?? '', '')}</div></div>`;
    expect(read(body, url).lead).toBe(SENTENCES[0]);
  });
});
