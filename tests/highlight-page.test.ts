import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { canonicalText } from '../core/article/canonical-text';
import { mapPage } from '../core/highlights/page-map';
import { openPainter, paintSheet } from '../core/highlights/paint';
import { sampleArticle } from './harness/sample-article';

const paragraph = (text: string) => ({
  type: 'paragraph' as const,
  inlines: [{ type: 'text' as const, text }],
});
const article = sampleArticle({
  title: 'Bến đò cũ mở lại',
  lead: 'Sau mười hai năm, bến đò nối hai xã đón khách.',
  blocks: [
    paragraph('Ông Hòa, người lái đò lâu năm, nói bến từng rất đông.'),
    paragraph('Vé một lượt giữ ở mức năm nghìn đồng, học sinh miễn phí.'),
    {
      type: 'figure',
      images: [],
      caption: [{ type: 'text', text: 'Ảnh bến đò' }],
      credit: null,
    },
  ],
});
const canonical = canonicalText(article);

/** The page as a newspaper might write it: menus, other tags, other spellings, something in between. */
function pageOf(body: string) {
  const { document } = new JSDOM(`<body>${body}</body>`).window;
  return { document, map: mapPage(document.body, canonical) };
}
const page = () =>
  pageOf(`<nav>Bến đò cũ mở lại | Trang chủ</nav>
  <h1>Bến đò   cũ
     mở lại</h1><p class=sapo>(TTO) Sau mười hai năm, <b>bến</b> đò nối hai xã đón khách.</p>
  <p>${'Ông Hoà, người lái đò'.normalize('NFD')} lâu&nbsp;năm, nói <i>bến <b>từng</b></i> rất đông.</p>
  <div>Quảng cáo</div><script>var x = 'Vé một lượt'</script>
  <p>Vé một lượt giữ ở mức năm nghìn đồng,<span>học</span><span> sinh</span> miễn phí.</p><div>Ảnh bến đò</div>`);
const said = (ranges: readonly Range[]) =>
  ranges.map((range) =>
    range.toString().normalize('NFC').replace(/\s+/gu, ' '),
  );
const spanOf = (words: string) => {
  const start = canonical.text.indexOf(words);
  return { start, end: start + words.length };
};

describe('from canonical text to the page', () => {
  test.each([
    ['người lái đò', ['người lái đò']],
    ['Ông Hòa', ['Ông Hoà']],
    ['từng rất', ['từng rất']],
    ['Bến đò cũ', ['Bến đò cũ']],
    ['bến đò nối', ['bến đò nối']],
    ['đông.\nVé một', ['đông.', 'Vé một']],
    ['Ảnh bến đò', ['Ảnh bến đò']],
  ])('%j', (words, expected) => {
    expect(said(page().map.rangesOf(spanOf(words)))).toEqual(expected);
  });

  test('the title is the one above the text, not the menu’s', () => {
    const [range] = page().map.rangesOf(spanOf('Bến đò cũ'));
    expect(range?.startContainer.parentElement?.localName).toBe('h1');
  });

  test('a paragraph that something was put into is still found in parts', () => {
    const { map } = pageOf(
      `<p>Ông Hòa, người lái đò lâu năm, <span>[Xem thêm ảnh]</span> nói bến từng rất đông.</p>
       <p>Vé một lượt giữ ở mức năm nghìn đồng, học sinh miễn phí.</p>`,
    );
    expect(said(map.rangesOf(spanOf('người lái đò lâu năm')))).toEqual([
      'người lái đò lâu năm',
    ]);
  });
});

describe('from the page to canonical text', () => {
  test('every stretch comes back to itself', () => {
    const { map } = page();
    for (const words of ['người lái đò', 'từng rất', 'đông.\nVé một', 'Ảnh']) {
      const ranges = map.rangesOf(spanOf(words));
      const [first, last] = [ranges[0], ranges.at(-1)];
      if (!first || !last) throw new Error(words);
      const range = first.cloneRange();
      range.setEnd(last.endContainer, last.endOffset);
      expect(map.spanOf(range)).toEqual(spanOf(words));
    }
  });

  test('a selection of whole elements is their words, one of a menu is none', () => {
    const { document, map } = page();
    const range = document.createRange();
    range.selectNode(document.querySelectorAll('p')[1] as Element);
    const span = map.spanOf(range);
    expect(span && canonical.text.slice(span.start, span.end)).toBe(
      'Ông Hòa, người lái đò lâu năm, nói bến từng rất đông.',
    );
    range.selectNodeContents(document.querySelector('nav') as Element);
    expect(map.spanOf(range)).toBeNull();
  });
});

test('what the page clears is painted again, and all of it goes', () => {
  const registry = new Map<string, unknown>([['page-own', 1]]);
  const painter = openPainter({ registry, create: (ranges) => ({ ranges }) });
  const { document } = page();
  painter.paint(new Map([['figure', [document.createRange()]]]));
  expect([...registry.keys()]).toEqual(['page-own', 'de-doc-figure']);
  expect(painter.restore()).toBe(false);
  registry.clear();
  expect(painter.restore()).toBe(true);
  expect([...registry.keys()]).toEqual(['de-doc-figure']);
  painter.paint(new Map());
  expect(registry.size).toBe(0);
  expect(paintSheet()).toContain('::highlight(de-doc-figure)');
});
