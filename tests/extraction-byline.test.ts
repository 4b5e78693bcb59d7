import { describe, expect, test } from 'vitest';
import { extract } from '../core/article/extract';
import { plainText } from '../core/article/plain-text';
import { parse, prose } from './harness/pages';

const url = 'https://vidu.vn/xa-hoi/trong-lai-hang-bang-20260307080054.html';

function read(tail: string, head = '') {
  const html = `<html><head>${head}</head><body><h1>Trồng lại hàng bàng ven sông</h1>
    <div class="detail-content">${prose()}<p>Đến chiều muộn, cả đoạn bờ kè dài hai cây số đã có cây mới.</p>${tail}</div></body></html>`;
  const extraction = extract(parse(html, url), { url });
  if (extraction.kind === 'none')
    throw new Error(`no article: ${extraction.reason}`);
  return extraction.article;
}

describe('byline', () => {
  test.each([
    [
      '<p style="text-align:right"><strong>Mai Lan</strong></p>',
      ['Mai Lan'],
      [],
    ],
    [
      '<p style="text-align:right"><strong>Mai Lan</strong> (tổng hợp)</p>',
      ['Mai Lan'],
      [],
    ],
    [
      '<p align="right"><b>MAI LAN - ĐỖ QUYÊN</b></p>',
      ['MAI LAN', 'ĐỖ QUYÊN'],
      [],
    ],
    [
      '<p>Theo <strong>Mai Lan</strong></p><div style="text-align:right"><i>Lao Động</i></div>',
      ['Mai Lan'],
      ['Lao Động'],
    ],
    ['<p><strong>PV</strong></p>', ['PV'], []],
    [
      '<p class="text-right"><strong>Nguồn tin: </strong>Trung tâm Văn hóa - Thông tin và Thể thao quận Tây Hồ</p>',
      [],
      ['Trung tâm Văn hóa - Thông tin và Thể thao quận Tây Hồ'],
    ],
    ['<p><em>Theo Reuters, BBC</em></p>', [], ['Reuters', 'BBC']],
    [
      '<p style="text-align:right"><strong>Bảo Vũ. Ảnh: Sở Hà</strong></p>',
      ['Bảo Vũ'],
      [],
    ],
  ])('%s', (tail, byline, sources) => {
    const article = read(tail);
    expect([article.byline, article.sources]).toEqual([byline, sources]);
    expect(plainText(article.blocks)).not.toMatch(
      /Mai Lan|MAI LAN|Reuters|Bảo Vũ/u,
    );
  });

  test('a publisher in JSON-LD or meta is no author', () => {
    const head = `<meta name="author" content="Báo Ví Dụ"><script type="application/ld+json">{"@type":"NewsArticle",
      "author":{"@type":"Organization","name":"Báo Ví Dụ"},"datePublished":"2026-03-07T01:00:00Z"}</script>`;
    expect(read('', head).byline).toEqual([]);
  });
});
