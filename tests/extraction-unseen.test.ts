import { describe, expect, test } from 'vitest';
import { readTime, toIso } from '../core/article/dates';
import { plainText } from '../core/article/plain-text';
import { prose } from './harness/pages';
import { figures, H1, PAGE, read } from './harness/read-body';

/** What pages that nobody had tuned on held (2026-11-30, second round), one case a fault. */
const ends =
  '<p>Đến chiều muộn, cả đoạn bờ kè dài hai cây số đã có cây mới.</p>';
const inBody = (inside: string, end = ends) =>
  read(`${H1}<div class="detail-content">${prose()}${inside}${end}</div>`);

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

describe('captions', () => {
  test.each([
    [
      'credit on a line of its own below the caption',
      '<p style="text-align:center"><img src="/a.jpg"></p><p style="text-align:center"><i>Cây con chở đến bằng thuyền.</i></p><p style="text-align:center"><i>Ảnh: Minh Anh</i></p>',
      [['Cây con chở đến bằng thuyền.', 'Ảnh: Minh Anh']],
    ],
    [
      'a paragraph in the small box of the picture',
      '<div class="img"><img src="/a.jpg"><p>Cây con chở đến bằng thuyền.</p></div>',
      [['Cây con chở đến bằng thuyền.', null]],
    ],
    [
      'a box of the picture with a link around it',
      '<div class="photo-box"><a href="/a.jpg"><img src="/a.jpg"></a><p>Cây con chở đến bằng thuyền.</p></div>',
      [['Cây con chở đến bằng thuyền.', null]],
    ],
    [
      'picture and caption each in a box',
      '<div class="image-box"><div class="inner"><img src="/a.jpg"></div><div class="txt">Cây con chở đến bằng thuyền.</div></div>',
      [['Cây con chở đến bằng thuyền.', null]],
    ],
  ])('%s', (_, html, expected) => {
    expect(figures(inBody(html))).toEqual(expected);
  });

  test('prose below a picture is none', () => {
    const article = inBody(
      `<div><img src="/a.jpg"></div>${prose(1)}<div><p><img src="/b.jpg"></p><p>Ông Phúc kể lại chuyện đêm bão.</p><p>Bà Hai thì lắc đầu.</p></div>`,
    );
    expect(figures(article)).toEqual([
      ['', null],
      ['', null],
    ]);
  });
});

describe('credits below the text', () => {
  const picture = '<p style="text-align:center"><img src="/z.jpg"></p>';

  test.each([
    [
      'not the caption of the last picture',
      `${picture}<p><strong>Bài, ảnh: Hoàng Long</strong></p>`,
      ['Hoàng Long'],
      [],
    ],
    [
      'nor the source',
      `${picture}<p style="text-align:right">Nguồn: Báo Lao Động</p>`,
      [],
      ['Báo Lao Động'],
    ],
    [
      'the writer, not the designer',
      '<p>Thiết kế: <b>Minh Vy</b> | Nội dung: <b>Hoàng Hạnh</b></p>',
      ['Hoàng Hạnh'],
      [],
    ],
    [
      'one a line',
      '<p>Nội dung: Hoàng Hạnh</p><p>Ảnh: Nguyễn Tiến</p><p>Thiết kế: Minh Vy</p>',
      ['Hoàng Hạnh'],
      [],
    ],
    [
      'labels and names on lines of their own',
      '<p><strong>Nội dung:</strong></p><p>Hoàng Hạnh</p><p><strong>Thiết kế:</strong></p><p>Minh Vy</p>',
      ['Hoàng Hạnh'],
      [],
    ],
    [
      'where the author works',
      '<p style="text-align:right"><i>Lê Minh, Trung tâm Văn hóa huyện</i></p>',
      ['Lê Minh'],
      ['Trung tâm Văn hóa huyện'],
    ],
    [
      'a programme of the radio',
      '<p style="text-align:right"><b>Hoàng Long/VOV1</b></p>',
      ['Hoàng Long'],
      ['VOV1'],
    ],
    [
      'agencies in parentheses',
      '<p style="text-align:right"><b>Mai Lan (TTXVN/Vietnam+)</b></p>',
      ['Mai Lan'],
      ['TTXVN/Vietnam+'],
    ],
  ])('%s', (_, tail, byline, sources) => {
    const article = inBody(tail, '');
    expect([article.byline, article.sources]).toEqual([byline, sources]);
    expect(plainText(article.blocks)).not.toMatch(/Hoàng|Minh Vy|Ảnh:/u);
    expect(figures(article).flat().filter(Boolean)).toEqual([]);
  });
});

describe('objects of VCCorp’s CMS', () => {
  const embeds = ({ blocks }: ReturnType<typeof read>) =>
    blocks.flatMap((block) => (block.type === 'embed' ? [block] : []));

  test('a stream keeps its caption, whether or not it has an address and a poster', () => {
    const stream = (attributes: string) =>
      inBody(
        `<div class="VCSortableInPreviewMode" type="VideoStream" ${attributes}><div class="VideoCMS_Caption"><p class="NLPlaceholderShow">Hàng cây nhìn từ thuyền.</p></div></div>`,
      );
    const bare = embeds(stream(''))[0];
    expect(bare).toMatchObject({
      kind: 'video',
      url: PAGE,
      label: 'Hàng cây nhìn từ thuyền.',
    });
    const shown = stream('data-thumb="/v.jpg" data-vid="https://cdn.vn/a.mp4"');
    expect(figures(shown)).toEqual([['Hàng cây nhìn từ thuyền.', null]]);
    expect(embeds(shown)[0]?.url).toBe('https://cdn.vn/a.mp4');
  });

  test('a quotation is one', () => {
    const { blocks } = inBody(
      '<div class="VCSortableInPreviewMode" type="SimpleQuote"><div><p class="quote">Cây sống thì người cũng vui.</p><p class="StarNameCaption">Ông Lâm Văn Phúc</p></div></div>',
    );
    expect(
      blocks.flatMap((block) =>
        block.type === 'quote' ? [block.kind, plainText(block.blocks)] : [],
      ),
    ).toEqual(['quote', 'Cây sống thì người cũng vui.\nÔng Lâm Văn Phúc']);
  });
});

test('buttons of a live blog are no text', () => {
  const article = inBody(
    '<div class="live-sort"><a href="#moi">Mới nhất</a> <a href="#cu">Cũ nhất</a></div><div><span>Tất cả</span> | <span>Bàn thắng</span></div><p>Mới nhất</p><p>Cũ nhất</p><p><b>90+3’</b></p><p>Hết giờ, đội chủ nhà thắng hai bàn cách biệt.</p>',
  );
  const text = plainText(article.blocks);
  expect(text).not.toMatch(/Mới nhất|Cũ nhất|Tất cả|Bàn thắng/u);
  expect(text).toContain('Hết giờ, đội chủ nhà');
});

test('a box for related news that frames a picture is none', () => {
  const address = 'https://cand.com.vn/doi-song/trong-lai-hang-bang-i712345/';
  const article = read(
    `<h1 class="box-title-detail">Trồng lại hàng bàng ven sông</h1><div class="detail-content-body">${prose()}<div class="contref simplebox"><figure class="expNoEdit"><img src="/a.jpg"><figcaption>Người dân trồng cây.</figcaption></figure></div>${prose()}</div>`,
    '',
    address,
  );
  expect(figures(article)).toEqual([['Người dân trồng cây.', null]]);
});
