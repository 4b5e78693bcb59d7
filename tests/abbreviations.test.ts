import { describe, expect, test } from 'vitest';
import { explainArticle } from '../core/abbreviations/explain-article';
import { canonicalText } from '../core/article/canonical-text';
import { sampleArticle } from './harness/sample-article';

const NO_WORDS: ReadonlyMap<string, string> = new Map();

/** What is explained in a paragraph: form and meanings, in order. */
function explained(
  text: string,
  own = NO_WORDS,
): readonly (readonly [string, string])[] {
  const canonical = canonicalText(
    sampleArticle({
      title: 'Tựa',
      blocks: [{ type: 'paragraph', inlines: [{ type: 'text', text }] }],
    }),
  );
  const { list, marks } = explainArticle(canonical, own);
  return [...marks.values()].flat().map(({ start, end, explains }) => {
    const one = list[explains?.index ?? -1];
    return [
      canonical.text.slice(start, end),
      one?.meanings.map(({ expansion }) => expansion).join(' | ') ?? '',
    ] as const;
  });
}

describe('what is explained', () => {
  test.each([
    ['UBND xã họp.', [['UBND', 'ủy ban nhân dân']]],
    [
      'Sở GD&ĐT TP.HCM thông báo.',
      [
        ['GD&ĐT', 'giáo dục và đào tạo'],
        ['TP.HCM', 'thành phố Hồ Chí Minh'],
      ],
    ],
    [
      'Hội Bảo Làng (HBL) ra đời. HBL trồng sen.',
      [
        ['HBL', 'Hội Bảo Làng'],
        ['HBL', 'Hội Bảo Làng'],
      ],
    ],
    ['Các đại biểu dự ĐH Đảng bộ lần thứ 18.', [['ĐH', 'đại hội']]],
    ['Bảo đảm sức khỏe học đường. ĐH Đảng bộ quận.', [['ĐH', 'đại hội']]],
    ['Sinh viên ĐH Bách khoa.', [['ĐH', 'đại học']]],
    ['ThS. Lê An nói.', [['ThS', 'thạc sĩ']]],
    ['CA SĨ HÁT Ở HÀ NỘI', []],
    ['Ông An nói: Không sao.', []],
    ['KHÔNG ĐỔI', []],
    ['FBI vào cuộc', [['FBI', 'Cục Điều tra Liên bang Mỹ']]],
  ] as const)('%s', (text, expected) => {
    expect(explained(text)).toEqual(expected);
  });

  test('where the context does not decide, every meaning is shown', () => {
    const [[form, meanings] = ['', '']] = explained('Về ĐH, ông im lặng.');
    expect(form).toBe('ĐH');
    expect(meanings.split(' | ')).toEqual(
      expect.arrayContaining(['đại học', 'đại hội']),
    );
  });

  test("the reader's own word goes before the article's and the table's", () => {
    const own = new Map([
      ['UBND', 'nhà chung của xã'],
      ['sapo', 'lời dẫn'],
    ]);
    expect(explained('Sapo: UBND họp, sapo dài.', own)).toEqual([
      ['UBND', 'nhà chung của xã'],
      ['sapo', 'lời dẫn'],
    ]);
  });
});

test("a place has one explanation: the reader's longer word, then what is left of the token", () => {
  const own = new Map([
    ['HCM', 'Sài Gòn'],
    ['UBND xã', 'nhà chung'],
    ['UBND', 'ủy ban'],
  ]);
  expect(explained('UBND xã và TP.HCM họp.', own)).toEqual([
    ['UBND xã', 'nhà chung'],
    ['TP', 'thành phố'],
    ['HCM', 'Sài Gòn'],
  ]);
});

test('the first of its form is reached by keyboard, the others are not', () => {
  const canonical = canonicalText(
    sampleArticle({
      title: 'UBND họp',
      blocks: [
        { type: 'paragraph', inlines: [{ type: 'text', text: 'UBND nói.' }] },
      ],
    }),
  );
  const { list, marks } = explainArticle(canonical, NO_WORDS);
  expect(list).toHaveLength(1);
  expect(
    [...marks.values()].flat().map(({ explains }) => explains?.isFirst),
  ).toEqual([true, false]);
});
