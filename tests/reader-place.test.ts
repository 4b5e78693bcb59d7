import { describe, expect, test } from 'vitest';
import type { Block } from '../core/article/article';
import { canonicalText } from '../core/article/canonical-text';
import { findInText } from '../core/reader/find';
import { outlineOf } from '../core/reader/outline';
import { learnPace } from '../core/reader/pace';
import { placeAt, resumeAt, sentenceAt } from '../core/reader/resume';
import { fold } from '../core/text/fold';

const paragraph = (text: string): Block => ({
  type: 'paragraph',
  inlines: [{ type: 'text', text }],
});
const heading = (text: string, level: 2 | 3): Block => ({
  type: 'heading',
  level,
  inlines: [{ type: 'text', text }],
});
const blocks: Block[] = [
  paragraph('Hồ Tây rộng. Sương giăng trên mặt hồ.'),
  heading('Người bán hoa', 2),
  paragraph('Ông Ẩn dậy sớm. Ông đọc báo mỗi ngày.'),
  {
    type: 'quote',
    kind: 'box',
    blocks: [heading('Hộp tin', 3), paragraph('Ho khan kéo dài thì đi khám.')],
  },
];
const canonical = canonicalText({ title: 'Sáng ở Tây Hồ', lead: null, blocks });
const { text } = canonical;

describe('find in the article', () => {
  const found = (query: string) =>
    findInText(text, fold(text), query).map(({ start, end }) =>
      text.slice(start, end),
    );

  test('accents and case apart, those with the same accents first', () => {
    expect(found('hồ').join(' ')).toBe('Hồ Hồ hồ ho Hộ Ho');
    expect(found('ho').join(' ')).toBe('ho Ho Hồ Hồ hồ Hộ');
    expect(found('TAY HO')).toEqual(['Tây Hồ']);
  });

  test('a query in NFD finds the same; nothing finds nothing', () => {
    expect(found('sương'.normalize('NFD'))).toEqual(['Sương']);
    expect(found('  ')).toEqual([]);
    expect(found('voi')).toEqual([]);
  });
});

describe('the outline', () => {
  test('has every heading, with its place in the text', () => {
    const items = outlineOf({ blocks }, canonical);
    expect(items.map(({ level }) => level)).toEqual([2, 3]);
    for (const item of items)
      expect(text.slice(item.start, item.end)).toBe(item.text);
  });
});

describe('the place left off', () => {
  const offset = text.indexOf('đọc báo');

  test('is a sentence', () => {
    const { start, end } = sentenceAt(canonical, offset);
    expect(text.slice(start, end)).toBe('Ông đọc báo mỗi ngày.');
    expect(placeAt(canonical, offset).quote).toBe('Ông đọc báo mỗi ngày.');
  });

  test('is found again in a copy that grew before it', () => {
    const grown = canonicalText({
      title: 'Sáng ở Tây Hồ',
      lead: 'Sapo mới thêm.',
      blocks: [paragraph('Một đoạn mới.'), ...blocks],
    });
    const mark = resumeAt(grown, placeAt(canonical, offset));
    expect(grown.text.slice(mark?.start, mark?.end)).toBe(
      'Ông đọc báo mỗi ngày.',
    );
  });

  test('leads nowhere at the very beginning, and where the sentence is gone', () => {
    expect(resumeAt(canonical, placeAt(canonical, 0))).toBeNull();
    expect(resumeAt(canonical, { offset: 30, quote: 'Câu khác.' })).toBeNull();
    expect(resumeAt(canonical, { offset: 30, quote: '' })).toBeNull();
  });
});

describe('the pace', () => {
  const minutes = (count: number) => count * 60_000;

  test('moves towards what is read, and arrives', () => {
    let pace = 240;
    for (let i = 0; i < 400; i++) pace = learnPace(pace, 75, minutes(0.5));
    expect(pace).toBeGreaterThan(145);
    expect(pace).toBeLessThan(185);
  });

  test('does not learn from leafing, from a break or from one line', () => {
    expect(learnPace(240, 900, minutes(0.5))).toBe(240);
    expect(learnPace(240, 100, minutes(30))).toBe(240);
    expect(learnPace(240, 5, minutes(0.05))).toBe(240);
  });
});
