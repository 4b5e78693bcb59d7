import { describe, expect, it } from 'vitest';
import { cleanText } from '../core/text/clean';
import { fold, foldString } from '../core/text/fold';
import { foldToneStyle, lookupForm } from '../core/text/normal';
import { lookupSyllables, syllableSpans, syllables } from '../core/text/words';

describe('tone style', () => {
  it.each([
    ['hòa', 'hoà'],
    ['HÒA', 'HOÀ'],
    ['Hòa Bình', 'Hoà Bình'],
    ['thúy', 'thuý'],
    ['khỏe', 'khoẻ'],
    ['ủy ban', 'uỷ ban'],
    ['Lê Thị Thủy', 'Lê Thị Thuỷ'],
  ])('%s becomes %s', (old, modern) => {
    expect(foldToneStyle(old)).toBe(modern);
    expect(foldToneStyle(modern)).toBe(modern);
    expect(old.length).toBe(modern.length);
  });

  it.each(['hoài', 'toán', 'quý', 'của', 'mùa', 'thuở', 'hòan', 'loét'])(
    'leaves %s alone',
    (word) => expect(foldToneStyle(word)).toBe(word),
  );

  it('gives one key for NFC, NFD and both styles', () => {
    const keys = ['Thúy', 'Thuý', 'Thúy'.normalize('NFD'), 'THUÝ'].map(
      lookupForm,
    );
    expect(new Set(keys)).toEqual(new Set(['thuý']));
  });
});

describe('fold', () => {
  it('drops accents, đ and case', () => {
    expect(foldString('Đường Lê Hồng Phong, Quận 5')).toBe(
      'duong le hong phong, quan 5',
    );
  });

  it.each(['NFC', 'NFD'] as const)('maps back into %s', (form) => {
    const original = `Ở Đắk Lắk, đêm 5/10 😀 mưa`.normalize(form);
    const folded = fold(original);
    const at = folded.text.indexOf('dem');
    expect(folded.text).toBe('o dak lak, dem 5/10 😀 mua');
    const from = folded.map[at] ?? -1;
    const to = folded.map[at + 3] ?? -1;
    expect(original.slice(from, to).normalize('NFC')).toBe('đêm');
    expect(folded.map[folded.text.length]).toBe(original.length);
  });
});

describe('syllables', () => {
  it('are runs of letters, marks and digits', () => {
    expect(syllables('Covid-19: 1.000 ca ở TP.HCM')).toEqual([
      'Covid',
      '19',
      '1',
      '000',
      'ca',
      'ở',
      'TP',
      'HCM',
    ]);
  });

  it('keep their places within a part of a text', () => {
    const text = 'Hà Nội mưa to';
    expect(
      syllableSpans(text, 3, 10).map((s) => text.slice(s.start, s.end)),
    ).toEqual(['Nội', 'mưa']);
  });

  it('look up alike in every spelling of the same text', () => {
    const text = 'Bà Hòa ở Khánh Hoà';
    expect(lookupSyllables(text)).toEqual(['bà', 'hoà', 'ở', 'khánh', 'hoà']);
    expect(lookupSyllables(text.normalize('NFD'))).toEqual(
      lookupSyllables(text),
    );
  });
});

describe('character references that were encoded twice', () => {
  it.each([
    ['B&agrave;ng &#7871; &#x1EBF;', 'Bàng ế ế'],
    ['&amp;amp;lt;', '<'],
    ['&khongCo; &#1; &#xD800;', '&khongCo; &#1; &#xD800;'],
    // Names of an object's own methods are no characters either.
    ['&toString; &valueOf;', '&toString; &valueOf;'],
  ])('%s', (raw, clean) => expect(cleanText(raw)).toBe(clean));
});
