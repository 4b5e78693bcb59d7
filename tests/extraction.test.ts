import { describe, expect, test } from 'vitest';
import { type Block, inlineText } from '../core/article/article';
import { extract } from '../core/article/extract';
import { plainText } from '../core/article/plain-text';
import { parse, prose, SENTENCES } from './harness/pages';

const URL_OF_ARTICLE =
  'https://vidu.vn/xa-hoi/trong-lai-hang-bang-ven-song-20260307080054.html';

function read(body: string, head = '') {
  const html = `<html lang="en"><head>${head}</head><body>${body}</body></html>`;
  const url = URL_OF_ARTICLE;
  const extraction = extract(parse(html, url), { url });
  if (extraction.kind === 'none')
    throw new Error(`no article: ${extraction.reason}`);
  return extraction.article;
}

const story = (
  inside: string,
  around = '',
) => `<h1>Trồng lại hàng bàng ven sông</h1><p class="time">Thứ bảy, 7/3/2026, 08:00 (GMT+7)</p>
  <h2 class="sapo">(Ví Dụ) - Sau cơn bão, người dân phường Bến Lúa góp tay trồng lại hàng bàng đã che bóng con đường suốt nửa thế kỷ.</h2>
  <div class="detail-content">${prose()}${inside}<p>Đến chiều muộn, cả đoạn bờ kè dài hai cây số đã có cây mới.</p></div>${around}`;

const texts = (blocks: readonly Block[], type: Block['type']) =>
  blocks
    .filter((block) => block.type === type)
    .map((block) => plainText([block]));

test('title, lead with its stamp, time, language by content', () => {
  const article = read(story(''));
  expect(article).toMatchObject({
    title: 'Trồng lại hàng bàng ven sông',
    leadStamp: 'Ví Dụ',
    lead: expect.stringMatching(/^Sau cơn bão/u),
    publishedTime: '2026-03-07T08:00:00+07:00',
    language: 'vi',
    site: 'vidu.vn',
  });
  expect(plainText(article.blocks)).not.toContain('Sau cơn bão');
});

describe('headings', () => {
  test.each([
    ['<p><strong>Hai mươi gốc mỗi tổ</strong></p>', true],
    ['<p><b><span style="color:#222">Ai sẽ tưới cây?</span></b></p>', true],
    ['<h3>Tre làm cọc lấy ở đâu</h3>', true],
    ['<p><strong>Bà con làm việc từ sáng sớm đến tối mịt.</strong></p>', false],
    ['<p><strong>* Anh có thấy mệt không?</strong></p>', false],
    ['<p><strong>Thưa ông, cây lấy từ đâu?</strong></p>', false],
    ['<p><strong>Điều 3. Nguyên tắc chăm sóc cây xanh.</strong></p>', true],
  ])('%s is a heading: %s', (html, isHeading) => {
    const { blocks } = read(story(`${html}${prose()}`));
    expect(texts(blocks, 'heading')).toHaveLength(isHeading ? 1 : 0);
  });
});

describe('what is no part of the text', () => {
  test.each([
    [
      '<ul class="list-news hidden"><li><a href="/a-1">Ba phường khác cũng trồng lại cây</a></li></ul>',
    ],
    [
      '<div class="VCSortableInPreviewMode" type="RelatedOneNews"><a href="/a-1">Ba phường khác cũng trồng lại cây</a></div>',
    ],
    [
      '<article class="article-related"><h3><a href="/a-1">Ba phường khác cũng trồng lại cây</a></h3></article>',
    ],
    ['<p>&gt;&gt; <a href="/a-1">Ba phường khác cũng trồng lại cây</a></p>'],
    [
      '<p><strong>Xem thêm: <a href="/a-1">Ba phường khác cũng trồng lại cây</a></strong></p>',
    ],
    [
      '<p><a href="/a-1"><strong>Ba phường khác cũng trồng lại cây</strong></a></p>',
    ],
  ])('%s goes to related', (box) => {
    const article = read(story(`${box}${prose()}`));
    expect(plainText(article.blocks)).not.toContain('Ba phường khác');
    expect(article.related).toEqual([
      {
        title: 'Ba phường khác cũng trồng lại cây',
        url: 'https://vidu.vn/a-1',
      },
    ]);
  });

  test.each([
    '<div class="banner-ads">Giảm giá chậu cây</div>',
    '<div class="box-comment"><p>Hay quá!</p></div>',
    '<div style="display:none">Giảm giá chậu cây</div>',
    '<p>Từ khóa:</p>',
    '<div class="social-share">Chia sẻ bài này</div>',
  ])('%s is dropped', (box) => {
    const text = plainText(read(story(`${box}${prose()}`)).blocks);
    expect(text).not.toMatch(/Giảm giá|Hay quá|Từ khóa|Chia sẻ/u);
  });

  test('content boxes of the same CMS stay, as quotes', () => {
    const box =
      '<div class="VCSortableInPreviewMode" type="content" id="ObjectBoxContent_1"><div><h3>Chăm cây thế nào</h3><p>Tưới hai lần mỗi ngày trong mùa khô.</p></div></div>';
    const quote = read(story(box)).blocks.find(
      (block) => block.type === 'quote',
    );
    expect(quote).toMatchObject({
      kind: 'box',
      blocks: [{ type: 'heading' }, { type: 'paragraph' }],
    });
  });

  test('a document link stays', () => {
    const { blocks } = read(
      story(
        '<p><a href="/tep/ke-hoach.pdf">Kế hoạch trồng cây năm 2026</a></p>',
      ),
    );
    expect(plainText(blocks)).toContain('Kế hoạch trồng cây năm 2026');
  });
});

describe('pictures', () => {
  const figures = (inside: string) =>
    read(story(inside)).blocks.filter((block) => block.type === 'figure');

  test.each([
    [
      '<figure><img src="data:image/gif;base64,R0" data-src="/nho.jpg" data-original="/to.jpg"><figcaption>Cây mới trồng. Ảnh: <em>Sở Hà</em></figcaption></figure>',
      'https://vidu.vn/to.jpg',
    ],
    [
      '<table class="picture"><tr><td><img src="/to.jpg"></td></tr><tr><td>Cây mới trồng. Ảnh: Sở Hà</td></tr></table>',
      'https://vidu.vn/to.jpg',
    ],
    [
      '<p><img src="/to.jpg"></p><p style="text-align:center">Cây mới trồng. Ảnh: Sở Hà</p>',
      'https://vidu.vn/to.jpg',
    ],
    [
      '<p><img srcset="/nho.jpg 320w, /to.jpg 1280w" src="/nho.jpg"><br>Cây mới trồng. Ảnh: Sở Hà</p>',
      'https://vidu.vn/to.jpg',
    ],
    [
      '<div class="VCSortableInPreviewMode" type="Photo"><div><img src="/nho.jpg" data-original="/to.jpg"></div><div class="PhotoCMS_Caption"><p>Cây mới trồng. Ảnh: Sở Hà</p></div></div>',
      'https://vidu.vn/to.jpg',
    ],
  ])('%s', (html, src) => {
    const article = read(story(html));
    const [figure, ...others] = figures(html);
    expect(others).toEqual([]);
    expect(figure).toMatchObject({ images: [{ src }], credit: 'Ảnh: Sở Hà' });
    expect(figure?.type === 'figure' && inlineText(figure.caption)).toBe(
      'Cây mới trồng.',
    );
    expect(plainText(article.blocks).split('Cây mới trồng')).toHaveLength(2);
  });

  test('icons and pixels are no pictures', () => {
    expect(
      figures(
        '<p><img src="/i.png" width="1" height="1"><img src="/icon.svg"></p>',
      ),
    ).toEqual([]);
  });
});

test('tables keep header cells and spans; lists nest; players become labelled links', () => {
  const { blocks } = read(
    story(`<table><tr><th colspan="2">Cây</th></tr><tr><td>Bàng</td><td rowspan="2">20</td></tr></table>
    <ol start="3"><li>Đào hố<ul><li>sâu một mét</li></ul></li><li>Cắm cọc</li></ol>
    <iframe src="https://www.youtube.com/embed/abc"></iframe>`),
  );
  expect(blocks.find((block) => block.type === 'table')).toMatchObject({
    rows: [[{ header: true, colspan: 2 }], [{ header: false }, { rowspan: 2 }]],
  });
  expect(blocks.find((block) => block.type === 'list')).toMatchObject({
    ordered: true,
    start: 3,
    items: [{ children: [{ ordered: false }] }, {}],
  });
  expect(blocks.find((block) => block.type === 'embed')).toMatchObject({
    kind: 'video',
    url: 'https://www.youtube.com/embed/abc',
  });
});

test('an interview says who asks and who answers', () => {
  const asked = [1, 2, 3]
    .map(
      (n) =>
        `<p><b>* Anh nghĩ gì về cây thứ ${n}?</b></p><p>${SENTENCES[0]}</p>`,
    )
    .join('');
  const roles = read(story(asked)).blocks.flatMap((block) =>
    block.type === 'paragraph' && block.role ? [block.role] : [],
  );
  expect(roles.slice(0, 6)).toEqual([
    'question',
    'answer',
    'question',
    'answer',
    'question',
    'answer',
  ]);
});

test('entries of a live blog keep their time', () => {
  const { blocks } = read(
    story(`<p>10:24</p><p><b>Xe cẩu đến bờ sông</b></p>${prose()}`),
  );
  expect(blocks.find((block) => block.type === 'heading')).toMatchObject({
    time: '10:24',
  });
});

test('the text is clean NFC, whatever the page ships', () => {
  const messy =
    'Cây\u00A0ba\u0300ng\u200B m\u1EDBi &amp;#7871; &amp;amp; c\u01A1\u0301n m\u01B0a';
  const text = plainText(read(story(`<p>${messy}</p>`)).blocks);
  expect(text).toContain('Cây bàng mới ế & cớn mưa');
  expect(text).toBe(text.normalize('NFC'));
});

test('the choice of the reader wins, and a stale one does no harm', () => {
  const html = `<h1>Trồng lại hàng bàng ven sông</h1><div class="x1">${prose(3)}</div><div class="x2"><p>Đoạn văn mà người đọc muốn đọc, dù nó ngắn.</p></div>`;
  const at = (root: string) => {
    const result = extract(parse(html, URL_OF_ARTICLE), {
      url: URL_OF_ARTICLE,
      root,
    });
    return result.kind === 'article'
      ? plainText(result.article.blocks)
      : result.reason;
  };
  expect(at('.x2')).toBe('Đoạn văn mà người đọc muốn đọc, dù nó ngắn.');
  expect(at('.gone')).toContain(SENTENCES[0]);
  expect(at('p[')).toContain(SENTENCES[0]);
});

test('a rule that finds much less than the generic reading loses, and the trace says so', () => {
  const document = parse(
    `<h1>Trồng lại hàng bàng ven sông</h1><div class="stale"><p>${SENTENCES[0]}</p></div><div class="zz"><div>${prose(4)}</div></div>`,
    URL_OF_ARTICLE,
  );
  const site = { hosts: ['vidu.vn'], article: { content: ['.stale'] } };
  const result = extract(document, { url: URL_OF_ARTICLE, sites: [site] });
  expect(
    result.kind === 'article' && plainText(result.article.blocks),
  ).toContain(SENTENCES[3]);
  expect(
    result.trace.some(
      ({ step, reason }) => step === 'content-root' && reason.includes('lost'),
    ),
  ).toBe(true);
});
