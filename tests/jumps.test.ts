import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Block, Inline } from '../core/article/article';
import { inlineText } from '../core/article/article';
import { canonicalText } from '../core/article/canonical-text';
import { extract } from '../core/article/extract';
import { findJumps } from '../core/article/jumps';
import { mapInlines } from '../core/article/map-inlines';
import { parseArticle } from '../core/article/parse';
import { linkPlainNotes } from '../core/article/plain-notes';
import { jumpKind, spotsOf } from '../core/reader/spots';

const url = 'https://x.vn/bai.html';

function read(body: string) {
  const { document } = new JSDOM(
    `<!doctype html><html lang="vi"><body>${body}</body></html>`,
    { url },
  ).window;
  const extraction = extract(document, { url });
  if (extraction.kind !== 'article') throw new Error(extraction.reason);
  return parseArticle(JSON.parse(JSON.stringify(extraction.article)));
}

/** Every jump and anchor as "kind number words", in reading order. */
function ends(blocks: readonly Block[]): string[] {
  const found: string[] = [];
  const visit = (inlines: readonly Inline[]): readonly Inline[] => {
    for (const one of inlines) {
      if (one.type === 'text') continue;
      if (one.type === 'jump' || one.type === 'anchor')
        found.push(`${one.type} ${one.spot} ${inlineText([one])}`);
      visit(one.inlines);
    }
    return inlines;
  };
  mapInlines(blocks, visit);
  return found;
}

const demo = readFileSync('tests/demo/chu-thich.html', 'utf8');

describe('notes of a page', () => {
  test('Word’s, by name: to the note and back', () => {
    expect(ends(read(demo).blocks)).toEqual([
      ...['anchor 1 [1]', 'jump 3 [1]', 'anchor 2 [2]', 'jump 4 [2]'],
      ...['jump 3 [1]', 'anchor 3 [1]', 'jump 1 [1]'],
      ...['anchor 4 [2]', 'jump 2 [2]'],
    ]);
  });

  test('a wiki’s, by id, with several ways back; whatever its ids are called', () => {
    const prose = 'Hồ nằm ở phía tây bắc thành phố, rộng hơn 500 ha. '.repeat(
      9,
    );
    const { blocks } = read(`<main><h1>Hồ Tây</h1>
      <p>${prose}<sup id="__proto__"><a href="#querySelector">[1]</a></sup> ${prose}</p>
      <p>${prose}<sup id="b"><a href="${url}#querySelector">[1]</a></sup> ${prose}</p>
      <p>Xem <a href="https://y.vn/#querySelector">nơi khác</a>, <a href="#none">không có</a>. ${prose}</p>
      <ol><li id="querySelector"><a href="#__proto__">a</a> <a href="#b">b</a> Trần Văn B (2005). <i>Hà Nội xưa</i>.</li>
      <li>Lê C. Sông Hồng.</li></ol></main>`);
    expect(ends(blocks)).toEqual([
      ...['anchor 1 [1]', 'jump 3 [1]', 'anchor 2 [1]', 'jump 3 [1]'],
      ...['anchor 3 a', 'jump 1 a', 'jump 2 b'],
    ]);
  });

  test('a page of frames has none', () => {
    const { document } = new JSDOM('<p><a href="#a">[1]</a><b id="a">x</b></p>')
      .window;
    document.body.remove();
    expect(findJumps(document, url).size).toBe(0);
  });

  test('changes no word of the canonical text', () => {
    const article = read(demo);
    const plain = read(demo.replaceAll(/ (?:href|name)="#?_ftn[^"]*"/gu, ''));
    expect(canonicalText(article).text).toBe(canonicalText(plain).text);
  });

  test('what a jump is, and where its place stands', () => {
    const canonical = canonicalText(read(demo));
    const spots = spotsOf(canonical);
    const note = canonical.text.indexOf('[1] Điều 142');
    expect(spots.get(3)).toEqual({ leaf: note, isHeading: false });
    const words = (text: string): Inline[] => [{ type: 'text', text }];
    const kind = (from: number, text: string) =>
      jumpKind(from, { leaf: note, isHeading: false }, words(text));
    expect(kind(0, '[1]')).toBe('note');
    expect(kind(note + 400, '^')).toBe('back');
    expect(kind(0, 'xem phụ lục')).toBe('heading');
  });
});

describe('notes that are only numbered', () => {
  const text = (words: string): Inline => ({ type: 'text', text: words });
  const paragraph = (...inlines: Inline[]): Block => ({
    type: 'paragraph',
    inlines,
  });
  test('are joined to their numbers in the text', () => {
    const linked = linkPlainNotes([
      paragraph(text('Kinh tế tuần hoàn(1) và xanh '), {
        type: 'sup',
        inlines: [text('(2)')],
      }),
      paragraph(text('Có ba việc: (1) làm, (2) học, theo [2].')),
      paragraph(text('(1) Luật Bảo vệ môi trường.')),
      paragraph(text('(2) Nguyễn Văn A, tr. 45.')),
    ]);
    expect(ends(linked)).toEqual([
      ...['jump 1 (1)', 'jump 2 (2)', 'jump 2 [2]'],
      ...['anchor 1 (1) Luật Bảo vệ môi trường.'],
      ...['anchor 2 (2) Nguyễn Văn A, tr. 45.'],
    ]);
  });

  test.each([
    [
      'points of a list',
      ['Có hai việc: (1) làm, (2) học.', '(1) Làm.', '(2) Học.'],
    ],
    ['a gap', ['Một[1], hai[3].', '[1] Một.', '[3] Ba.']],
    ['a note that nobody calls', ['Một[1].', '[1] Một.', '[2] Hai.']],
  ])('%s: none', (_, lines) => {
    const blocks = lines.map((line) => paragraph(text(line)));
    expect(linkPlainNotes(blocks)).toBe(blocks);
  });
});
