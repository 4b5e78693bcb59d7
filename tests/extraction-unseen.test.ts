import { describe, expect, test } from 'vitest';
import { inlineText } from '../core/article/article';
import { readTime, toIso } from '../core/article/dates';
import { extract } from '../core/article/extract';
import { plainText } from '../core/article/plain-text';
import { parse, prose } from './harness/pages';

/** What pages that nobody had tuned on held (2026-11-30, second round), one case a fault. */
const url = 'https://vidu.vn/xa-hoi/trong-lai-hang-bang-20260307080054.html';
const H1 = '<h1>Trồng lại hàng bàng ven sông</h1>';

function read(body: string, head = '', address = url) {
  const html = `<html><head>${head}</head><body>${body}</body></html>`;
  const found = extract(parse(html, address), { url: address });
  if (found.kind === 'none') throw new Error(`no article: ${found.reason}`);
  return found.article;
}

const inBody = (inside: string) =>
  read(
    `${H1}<div class="detail-content">${prose()}${inside}<p>Đến chiều muộn, cả đoạn bờ kè dài hai cây số đã có cây mới.</p></div>`,
  );
const figures = ({ blocks }: ReturnType<typeof read>) =>
  blocks.flatMap((block) =>
    block.type === 'figure'
      ? [[inlineText(block.caption), block.credit] as const]
      : [],
  );

describe('a table around a picture', () => {
  const LONG =
    'Những người thợ trồng cây đã có mặt từ bốn giờ sáng, khi sương còn phủ kín bờ kè và nước sông vẫn đang lên.';

  test.each([
    [
      'caption in the picture’s own cell',
      `<table><tr><td><img src="/a.jpg"><br>${LONG}</td></tr></table>`,
    ],
    [
      'two rows of that',
      `<table><tr><td><img src="/a.jpg"><br>${LONG}</td></tr><tr><td><img src="/b.jpg"><br>Cây con chở đến bằng thuyền.</td></tr></table>`,
    ],
    [
      'beside an empty cell',
      `<table><tr><td><img src="/a.jpg"><p>${LONG}</p></td><td>&nbsp;</td></tr></table>`,
    ],
    [
      'and words in a cell of their own',
      `<table><tr><td><img src="/a.jpg"><br>${LONG}</td></tr><tr><td>Ảnh: Minh Anh</td></tr></table>`,
    ],
  ])('%s: nothing is lost', (_, html) => {
    const article = inBody(html);
    const words = [plainText(article.blocks), ...figures(article).flat()].join(
      ' ',
    );
    expect(words).toContain(LONG);
    if (html.includes('thuyền')) expect(words).toContain('bằng thuyền');
  });

  test('each picture of two rows has the words of its own cell', () => {
    const article = inBody(
      '<table><tr><td><img src="/a.jpg"><br>Đào hố từ sáng sớm.</td></tr><tr><td><img src="/b.jpg"><br>Cây con chở đến bằng thuyền.</td></tr></table>',
    );
    expect(figures(article)).toEqual([
      ['Đào hố từ sáng sớm.', null],
      ['Cây con chở đến bằng thuyền.', null],
    ]);
  });

  test('a short line below the picture in its cell is the caption', () => {
    const article = inBody(
      '<table><tr><td><img src="/a.jpg"><br><i>Dưới chân cầu.</i></td></tr></table>',
    );
    expect(figures(article)).toEqual([['Dưới chân cầu.', null]]);
  });
});

test.each([
  ['20260307T0805+0700', '2026-03-07T08:05:00+07:00'],
  ['20260307T0105Z', '2026-03-07T01:05:00+00:00'],
  ['20260307T080507-0300', '2026-03-07T08:05:07-03:00'],
  ['20260307T0805', '2026-03-07T08:05:00+07:00'],
])('%s is %s', (text, iso) => {
  const reading = readTime(text);
  expect(reading && toIso(reading)).toBe(iso);
});
