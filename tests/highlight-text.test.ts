import { describe, expect, test } from 'vitest';
import { themes } from '../core/appearance/themes';
import { canonicalText } from '../core/article/canonical-text';
import { contrast } from '../core/contrast/color';
import { parseColor } from '../core/contrast/parse-color';
import { anchorAll } from '../core/highlights/anchor-all';
import { markColors } from '../core/highlights/colors';
import { meanings } from '../core/highlights/highlight';
import { readText } from '../core/highlights/readable-text';
import { describeSpan, stampOf } from '../core/highlights/selector';
import { snapToSyllables, wholeSentences } from '../core/highlights/snap';
import { wordDiff } from '../core/highlights/word-diff';
import { sampleArticle } from './harness/sample-article';

const TEXT = 'Ông Hòa nói: “Bến đò mở lại.” Ai cũng mừng.';
const spanOf = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const wordsOf = (span: { start: number; end: number } | null) =>
  span && TEXT.slice(span.start, span.end);

describe('what somebody means who selects by hand', () => {
  test.each([
    ['òa nói', 'Hòa nói'],
    [' Bến đ', null],
    ['“Bến đ', '“Bến đò'],
    ['nói: ', 'nói:'],
    [': “', null],
  ])('%j is %j', (selected, meant) => {
    const span = spanOf(selected);
    const snapped = span.start < 0 ? null : snapToSyllables(TEXT, span);
    expect(wordsOf(snapped)).toBe(meant);
  });

  test('a whole sentence, and all of several', () => {
    const canonical = canonicalText(
      sampleArticle({
        title: '',
        blocks: [
          { type: 'paragraph', inlines: [{ type: 'text', text: TEXT }] },
        ],
      }),
    );
    expect(wordsOf(wholeSentences(canonical, spanOf('mừng')))).toBe(
      'Ai cũng mừng.',
    );
    expect(wordsOf(wholeSentences(canonical, spanOf('mở lại.” Ai')))).toBe(
      TEXT,
    );
  });
});

describe('what the paper has edited', () => {
  test('is shown word by word', () => {
    expect(wordDiff('có hơn ba trăm lượt', 'có gần hai trăm lượt')).toEqual([
      { kind: 'same', text: 'có ' },
      { kind: 'removed', text: 'hơn ba ' },
      { kind: 'added', text: 'gần hai ' },
      { kind: 'same', text: 'trăm lượt' },
    ]);
  });

  test('gives both texts back, whatever was done', () => {
    for (const [before, after] of [
      ['', 'mới'],
      ['một hai ba', ''],
      ['một hai', 'hai một'],
      ['x '.repeat(600), 'y '.repeat(500)],
    ] as const) {
      const changes = wordDiff(before, after);
      const side = (kind: string) =>
        changes
          .filter((change) => change.kind === kind || change.kind === 'same')
          .map(({ text }) => text)
          .join('')
          .split(/\s+/u)
          .filter(Boolean);
      expect(side('removed')).toEqual(before.split(/\s+/u).filter(Boolean));
      expect(side('added')).toEqual(after.split(/\s+/u).filter(Boolean));
    }
  });
});

test('the quick ones are told before the search for the others begins', async () => {
  const lines = Array.from(
    { length: 40 },
    (_, i) => `Dòng thứ ${i} kể chuyện ${i * 7} người đi chợ phiên sớm.\n`,
  );
  const before = lines.join('');
  const stamp = stampOf(before, 1);
  const wanted = lines.map((line, i) => {
    const start = before.indexOf(line);
    const end = start + line.length - 1;
    return {
      id: `${i}`,
      selector: describeSpan(before, start, end, stamp),
    };
  });
  const after = before.replace('đi chợ phiên sớm', 'đi hội làng sớm');
  const order: string[] = [];
  const all = await anchorAll(
    readText(after, 1),
    wanted,
    async () => void order.push('pause'),
    (quick) => void order.push(`quick ${quick.size}`),
  );
  // The edited line, and two neighbours whose 64 characters of context reach into it.
  const first = order.indexOf('quick 37');
  expect(order.slice(first)).toEqual(['quick 37', 'pause', 'pause', 'pause']);
  expect(all.get('0')?.status).toBe('changed');
  expect(all.get('1')?.status).not.toBe('orphan');
  expect(all.get('39')).toMatchObject({ status: 'moved' });
});

describe.each([...themes.values()])('highlights in $id', ({ colors }) => {
  test.each(meanings)('%s keeps the text legible and shows', (meaning) => {
    const color = (hex: string) => {
      const parsed = parseColor(hex);
      if (!parsed) throw new Error(hex);
      return parsed;
    };
    const { back, line } = markColors(meaning, colors);
    const [ink, paper] = [color(colors.ink), color(colors.paper)];
    expect(contrast(ink, color(back))).toBeGreaterThanOrEqual(7);
    expect(contrast(color(line), color(back))).toBeGreaterThanOrEqual(3);
    expect(contrast(color(line), paper)).toBeGreaterThanOrEqual(3);
    expect(back).not.toBe(colors.paper);
  });
});
