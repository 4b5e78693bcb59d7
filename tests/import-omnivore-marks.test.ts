import { describe, expect, test } from 'vitest';
import { omnivoreMarks } from '../core/import/omnivore-marks';

/** Quote, note, labels. */
type Mark = readonly [string, string, ...string[]];

describe('highlights of Omnivore', () => {
  test.each<[string, string, readonly Mark[]]>([
    ['one line', '> Câu một ', [['Câu một', '']]],
    [
      'several lines, of which only the first is marked as a quote',
      '> Câu một\ncâu hai \n\nGhi chú',
      [['Câu một\ncâu hai', 'Ghi chú']],
    ],
    [
      'several paragraphs',
      '> Đoạn một\n> Đoạn hai\n>\n> Đoạn ba ',
      [['Đoạn một\nĐoạn hai\n\nĐoạn ba', '']],
    ],
    [
      'labels in a line of their own, also of several words',
      '> Câu \n\n#kinh tế #vàng\n\nGhi\n\nchú',
      [['Câu', 'Ghi\n\nchú', 'kinh tế', 'vàng']],
    ],
    [
      'labels behind the quote',
      '> Câu #a #b\n\nGhi',
      [['Câu', 'Ghi', 'a', 'b']],
    ],
    [
      'a number sign that ends the quote itself',
      '> Bài số #1 \n\n#a',
      [['Bài số #1', '', 'a']],
    ],
    [
      'a note on the article, before, between and behind',
      'Ghi đầu\n\n\n\n> Một \n\nGhi giữa\n\n\n\n> Hai \n\nGhi hai\n\n> Ba ',
      [
        ['', 'Ghi đầu'],
        ['Một', ''],
        ['', 'Ghi giữa'],
        ['Hai', 'Ghi hai'],
        ['Ba', ''],
      ],
    ],
    ['Windows line ends', '> Câu\r\nhai\r\n\r\nGhi', [['Câu\nhai', 'Ghi']]],
    ['nothing', '', []],
  ])('%s', (_, text, marks) => {
    const found = omnivoreMarks(text).filter(
      ({ quote, note }) => quote || note,
    );
    expect(
      found.map(({ quote = '', note = '', mark }) => [
        quote.trim(),
        note,
        ...(mark?.tags ?? []),
      ]),
    ).toEqual(marks);
  });
});
