import { describe, expect, test } from 'vitest';
import { anchor } from '../core/highlights/anchor';
import { readText } from '../core/highlights/readable-text';
import { describeSpan, stampOf } from '../core/highlights/selector';

const TEXT = [
  'Bến đò cũ bên sông La mở lại',
  'Sau mười hai năm bỏ hoang, bến đò nối hai xã vừa đón chuyến khách đầu tiên.',
  'Ông Hòa, người lái đò lâu năm, nói bến từng có hơn ba trăm lượt khách mỗi ngày.',
  'Chính quyền xã cho biết sẽ lắp thêm đèn và phao cứu sinh trước mùa mưa năm nay.',
  'Theo kế hoạch, vé một lượt giữ ở mức năm nghìn đồng, học sinh được miễn phí.',
]
  .map((line) => `${line}\n`)
  .join('');

function marked(quote: string) {
  const start = TEXT.indexOf(quote);
  return describeSpan(TEXT, start, start + quote.length, stampOf(TEXT, 1));
}

/** Status and the words found. */
function find(quote: string, later: string) {
  const found = anchor(readText(later, 1), marked(quote));
  return found.status === 'orphan'
    ? ['orphan']
    : [found.status, later.slice(found.start, found.end)];
}

describe('a highlight on a page that changes', () => {
  const sentence = 'bến từng có hơn ba trăm lượt khách mỗi ngày';

  test('stays where it is while nothing changes', () => {
    expect(find(sentence, TEXT)).toEqual(['exact', sentence]);
  });

  test('moves with its paragraph', () => {
    const later = `Cập nhật lúc 10 giờ: đò đã chạy.\n${TEXT}`;
    expect(find(sentence, later)).toEqual(['moved', sentence]);
    expect(find('đèn', later)).toEqual(['moved', 'đèn']);
  });

  test('is found in NFD, in the other tone style, among zero-widths', () => {
    const nfd = TEXT.normalize('NFD');
    expect(find(sentence, nfd)[1]).toBe(sentence.normalize('NFD'));
    const later = TEXT.replace('Hòa', 'Ho\u200bà');
    expect(find('Ông Hòa', later)).toEqual(['exact', 'Ông Ho\u200bà']);
  });

  test('says when the paper edited its words', () => {
    const later = TEXT.replace('ba trăm', 'hai trăm');
    expect(find(sentence, later)).toEqual([
      'changed',
      'bến từng có hơn hai trăm lượt khách mỗi ngày',
    ]);
  });

  test('keeps the signs around its words when they are still there', () => {
    const quote = '(bến từng đón ba trăm khách.)';
    const before = TEXT.replace(sentence, quote);
    const start = before.indexOf(quote);
    const selector = describeSpan(
      before,
      start,
      start + quote.length,
      stampOf(before, 1),
    );
    const later = before.replace('ba trăm', 'hai trăm');
    const found = anchor(readText(later, 1), selector);
    expect(found).toMatchObject({ status: 'changed', start });
    expect(found).toMatchObject({ end: later.indexOf('khách.)') + 7 });
  });

  describe('among passages that differ by their numbers', () => {
    const told = (street: string, trees: number) =>
      `Phố ${street} trồng thêm ${trees} gốc bàng trước mùa mưa năm nay.`;
    const quote = told('Lò Rèn', 35);
    const before = [told('Hàng Bột', 12), quote, told('Cửa Bắc', 48), 'Hết.'];
    const page = (lines: readonly string[]) => `${lines.join('\n')}\n`;
    const anchored = (later: readonly string[]) => {
      const text = page(before);
      const start = text.indexOf(quote);
      const end = start + quote.length;
      const selector = describeSpan(text, start, end, stampOf(text, 1));
      const found = anchor(readText(page(later), 1), selector);
      return found.status === 'orphan'
        ? 'orphan'
        : page(later).slice(found.start, found.end);
    };

    test('it is not one of the others when its own has gone', () => {
      expect(anchored([before[0] ?? '', before[2] ?? '', 'Hết.'])).toBe(
        'orphan',
      );
    });

    test('it is not the next of a list in which each stands between the same words', () => {
      const list = [9, 16, 23, 30, 37].map(
        (trees, n) =>
          `Theo kế hoạch, tổ ${n + 1} trồng ${trees} gốc bàng ở ngõ ${n * 13} trong năm nay.`,
      );
      const text = page(list);
      const words = 'tổ 3 trồng 23 gốc bàng ở ngõ 26';
      const start = text.indexOf(words);
      const end = start + words.length;
      const selector = describeSpan(text, start, end, stampOf(text, 1));
      const later = page(list.toSpliced(2, 1));
      expect(anchor(readText(later, 1), selector).status).toBe('orphan');
    });

    test('it is there with its number corrected, between its neighbours', () => {
      const corrected = told('Lò Rèn', 53);
      expect(anchored(before.with(1, corrected))).toBe(corrected);
    });

    test('it is there with its number corrected when the paragraph before it has gone', () => {
      const corrected = told('Lò Rèn', 53);
      expect(anchored([corrected, before[2] ?? '', 'Hết.'])).toBe(corrected);
    });
  });

  test('a copy that the paper puts before it is not it', () => {
    const pulled = TEXT.replace('bến từng', `${sentence}\nbến từng`);
    const found = anchor(readText(pulled, 1), marked(sentence));
    expect(found).toMatchObject({ start: pulled.lastIndexOf(sentence) });
  });

  test('brought with nothing but its words it stands where they stand, once, and has not moved', () => {
    const bare = { prefix: '', suffix: '', position: null };
    const look = (exact: string) =>
      anchor(readText(TEXT, 1), { exact, ...bare });
    const start = TEXT.indexOf('phao cứu sinh');
    const end = start + 'phao cứu sinh'.length;
    expect(look('phao cứu sinh')).toEqual({ status: 'exact', start, end });
    expect(look('bến')).toEqual({ status: 'orphan' });
    expect(look('lời không có ở đây')).toEqual({ status: 'orphan' });
  });

  test('is an orphan when its paragraph is gone, though its words stand elsewhere', () => {
    const lines = TEXT.split('\n').filter((line) => !line.includes('lái đò'));
    const later = `${lines.join('\n')}Hai chuyến mỗi ngày, người đi chợ đông nhất.\n`;
    expect(find('mỗi ngày', later)).toEqual(['orphan']);
    expect(find(sentence, later)).toEqual(['orphan']);
  });

  test('is an orphan when all of a short quote was replaced', () => {
    expect(
      find('phao cứu sinh', TEXT.replace('phao cứu sinh', 'biển cảnh báo')),
    ).toEqual(['orphan']);
  });

  test('nothing can be described that is not there', () => {
    expect(() => describeSpan(TEXT, 5, 5, stampOf(TEXT, 1))).toThrow(
      RangeError,
    );
  });
});
