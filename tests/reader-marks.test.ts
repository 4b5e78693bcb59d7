import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { marksWithin, piecesOf } from '../core/reader/marks';
import { leafAt, offsetOf, rangeOf } from '../core/reader/text-place';

describe('pieces of a marked text', () => {
  test('overlapping marks are cut where they begin and end', () => {
    const pieces = piecesOf('một hai ba', 100, [
      { start: 100, end: 107 },
      { start: 104, end: 110, kind: 'found' },
    ]);
    expect(pieces).toEqual([
      { text: 'một ', kinds: ['led'] },
      { text: 'hai', kinds: ['led', 'found'] },
      { text: ' ba', kinds: ['found'] },
    ]);
    expect(pieces.map(({ text }) => text).join('')).toBe('một hai ba');
  });

  test('a leaf that no mark touches always gets the same empty list', () => {
    const marks = [{ start: 5, end: 9 }];
    expect(marksWithin(marks, 9, 20)).toBe(marksWithin(marks, 0, 5));
    expect(marksWithin(marks, 8, 20)).toEqual(marks);
  });
});

describe('from canonical text to the document and back', () => {
  const { document } = new JSDOM(
    `<article><h1 data-start="0">Tựa</h1><p data-start="4"><span data-aside>Hỏi: </span>Câu
<b>đậm</b> một.</p><ul><li><span data-start="17">Mục</span><ul><li><span data-start="21">con</span></li></ul></li></ul></article>`.replace(
      '\n',
      ' ',
    ),
  ).window;
  const root = document.body;
  const text = 'Tựa\nCâu đậm một.\nMục\ncon\n';

  test('every stretch of a leaf gives the range that says it', () => {
    for (const words of ['Tựa', 'Câu đậm', 'đậm', 'm một.', 'Mục', 'con']) {
      const start = text.indexOf(words);
      const range = rangeOf(root, start, start + words.length);
      expect(range?.toString()).toBe(words);
    }
  });

  test('every character comes back to its own offset', () => {
    for (let offset = 0; offset < text.length; offset++) {
      if (text[offset] === '\n') continue;
      const range = rangeOf(root, offset, offset + 1);
      if (!range) throw new Error(`nothing drawn at ${offset}`);
      expect(offsetOf(range.startContainer, range.startOffset)).toBe(offset);
    }
  });

  test('labels of ours are no place in the text', () => {
    const label = document.querySelector('[data-aside]')?.firstChild as Node;
    expect(offsetOf(label, 1)).toBeNull();
    expect(leafAt(root, 10)?.localName).toBe('p');
  });
});
