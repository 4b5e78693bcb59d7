import { expect, test } from 'vitest';
import { extract } from '../core/article/extract';
import { parse, prose, SENTENCES } from './harness/pages';

const reasonFor = (html: string, url: string, limits = {}) => {
  const result = extract(parse(html, url), { url, limits });
  return result.kind === 'none' ? result.reason : 'article';
};

const teasers = Array.from(
  { length: 30 },
  (_, i) =>
    `<article class="item"><h3><a href="/tin-${i}-10${i}.html">Một tin tức dài vừa đủ để thử số ${i}</a></h3><p class="sapo">${SENTENCES[i % 4]}</p></article>`,
).join('');

test.each([
  [
    'a home page',
    `<h1>Báo Ví Dụ</h1>${teasers}`,
    'https://vidu.vn/',
    'list-page',
  ],
  [
    'a section',
    `<h1>Kinh doanh</h1>${teasers}`,
    'https://vidu.vn/kinh-doanh',
    'list-page',
  ],
  [
    'a section whose address says nothing',
    `<h1>Kinh doanh</h1><span class="time">7/3/2026 08:00</span>${teasers}`,
    '',
    'list-page',
  ],
  ['an empty page', '', 'https://vidu.vn/bai-viet-123456.html', 'no-text'],
  [
    'a notice',
    '<h1>Không tìm thấy</h1><p>Trang này không còn nữa.</p>',
    'https://vidu.vn/bai-viet-123456.html',
    'too-short',
  ],
  [
    'an article',
    `<h1>Trồng lại hàng bàng</h1>${prose(2)}`,
    'https://vidu.vn/trong-lai-hang-bang-123456.html',
    'article',
  ],
  [
    'an article among teasers',
    `<h1>Trồng lại hàng bàng</h1><span class="date">7/3/2026 08:00</span><div class="detail-content">${prose(2)}</div>${teasers}`,
    'https://vidu.vn/trong-lai-hang-bang-123456.html',
    'article',
  ],
  [
    'a saved article without an address',
    `<h1>Trồng lại hàng bàng</h1><span class="date">7/3/2026 08:00</span>${prose(2)}`,
    '',
    'article',
  ],
])('%s', (_, html, url, verdict) => {
  expect(reasonFor(html, url)).toBe(verdict);
});

test('a huge page is refused before anything is copied', () => {
  expect(
    reasonFor(`<h1>Dài</h1>${prose(30)}`, 'https://vidu.vn/dai-123456.html', {
      elements: 100,
    }),
  ).toBe('too-large');
});
