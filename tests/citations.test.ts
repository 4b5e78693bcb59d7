import { readFileSync } from 'node:fs';
import styles from '@citation-js/plugin-csl/lib/styles.json';
import { describe, expect, test } from 'vitest';
import {
  citationStyle,
  citationStyles,
} from '../core/citations/citation-styles';
import { cslItem } from '../core/citations/csl-item';
import { initials, nameOf } from '../core/citations/name';
import { referenceOf } from '../core/citations/reference';
import { plainText, type Runs } from '../core/citations/run';
import { textIfAny } from '../core/language/text';
import { asVietnamese, citeproc } from './citations/peer';

const SEEN = Date.parse('2026-11-23T05:00:00Z');
const facts = {
  url: 'https://vnexpress.net/bai-1.html',
  title: 'Giá hoa tăng trước 8/3',
  site: 'vnexpress.net',
  siteName: 'VnExpress',
  lead: null,
  byline: ['Nguyễn Văn An'],
  publishedTime: '2026-09-20T08:00:00+07:00',
};
const reference = (parts: Partial<typeof facts | { publishedTime: null }>) =>
  referenceOf({ ...facts, ...parts } as typeof facts, SEEN);
const marked = (parts: Runs) =>
  parts.map(({ text, italic }) => (italic ? `*${text}*` : text)).join('');

const lines = readFileSync('tests/citations/vietnamese-thesis.tsv', 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

describe('theses of Việt Nam', () => {
  const style = citationStyle('vietnamese-thesis');

  test('at least sixty references are checked', () => {
    expect(lines.length).toBeGreaterThanOrEqual(60);
  });

  test.each(lines)('rule %s: %s, %s, %s, %s: %s', (...line) => {
    const [
      ,
      byline = '',
      siteName = '',
      site = '',
      published,
      title = '',
      url = '',
      entry,
    ] = line;
    const given = referenceOf(
      {
        url,
        title,
        site,
        siteName,
        lead: null,
        byline: byline === '' ? [] : byline.split('; '),
        publishedTime: published || null,
      },
      SEEN,
    );
    expect(marked(style.entry(given))).toBe(entry);
  });

  test('lists by given name, foreigners by family name, bodies by their first letter', () => {
    const signed = [
      'Vũ Đình Hòe',
      'Nguyễn Văn An',
      'John Smith',
      'Trần Bình',
      'Lê Văn An',
      'Phạm Đức',
      'Hồ Dũng',
      'Lê Ân',
    ].map((name) => reference({ byline: [name] }));
    const bodies = ['Tổng cục Thống kê', 'Bộ Y tế'].map((siteName) =>
      reference({ byline: [], siteName }),
    );
    const sorted = [...signed, ...bodies].sort(style.compare);
    expect(
      sorted.map(({ authors, publisher }) => authors[0]?.whole ?? publisher),
    ).toEqual([
      'Lê Văn An',
      'Nguyễn Văn An',
      'Lê Ân',
      'Trần Bình',
      'Bộ Y tế',
      'Hồ Dũng',
      'Phạm Đức',
      'Vũ Đình Hòe',
      'John Smith',
      'Tổng cục Thống kê',
    ]);
  });

  test.each([
    [{ paragraph: 5, number: 3 }, '[3, đoạn 5]'],
    [{ paragraph: null, number: 3 }, '[3]'],
    [{ paragraph: 5, number: null }, '(Nguyễn Văn An, 2026, đoạn 5)'],
    [{ paragraph: null, number: null }, '(Nguyễn Văn An, 2026)'],
  ])('points to %j as %s', (pinpoint, expected) => {
    expect(plainText(style.inText(reference({}), pinpoint))).toBe(expected);
  });
});

/** Style, what is quoted from, the entry. Rules are named in each style's own file. */
const entries: readonly [string, Parameters<typeof reference>[0], string][] = [
  [
    'apa-vi',
    {},
    'Nguyễn Văn An. (2026, 20 tháng 9). Giá hoa tăng trước 8/3. *VnExpress*. https://vnexpress.net/bai-1.html',
  ],
  [
    'apa-vi',
    { byline: ['Nguyễn Văn An', 'John Smith'] },
    'Nguyễn Văn An & Smith, J. (2026, 20 tháng 9). Giá hoa tăng trước 8/3. *VnExpress*. https://vnexpress.net/bai-1.html',
  ],
  [
    'apa-vi',
    { publishedTime: null },
    'Nguyễn Văn An. (k.n.). Giá hoa tăng trước 8/3. *VnExpress*. Truy cập ngày 23/11/2026, từ https://vnexpress.net/bai-1.html',
  ],
  [
    'apa-en',
    { byline: ['Thu Hằng'] },
    'Thu Hằng. (2026, September 20). Giá hoa tăng trước 8/3. *VnExpress*. https://vnexpress.net/bai-1.html',
  ],
  [
    'ieee',
    { byline: ['Nguyễn Văn An', 'John Smith'] },
    'V. A. Nguyễn and J. Smith, “Giá hoa tăng trước 8/3,” *VnExpress*, Sep. 20, 2026. Accessed: Nov. 23, 2026. [Online]. Available: https://vnexpress.net/bai-1.html',
  ],
  [
    'ieee',
    { byline: [], siteName: 'Bộ Y tế', site: 'moh.gov.vn' },
    'Bộ Y tế, “Giá hoa tăng trước 8/3,” Bộ Y tế. Accessed: Nov. 23, 2026. [Online]. Available: https://vnexpress.net/bai-1.html',
  ],
  [
    'mla',
    { byline: ['John Smith', 'Trần Bình', 'Lê Hoa'] },
    'Smith, John, et al. “Giá hoa tăng trước 8/3.” *VnExpress*, 20 Sept. 2026, https://vnexpress.net/bai-1.html. Accessed 23 Nov. 2026.',
  ],
  [
    'mla',
    { byline: [], title: 'Ai được “lợi”?' },
    '“Ai được ‘lợi’?” *VnExpress*, 20 Sept. 2026, https://vnexpress.net/bai-1.html. Accessed 23 Nov. 2026.',
  ],
  [
    'chicago',
    { byline: [] },
    '*VnExpress*. “Giá hoa tăng trước 8/3.” September 20, 2026. https://vnexpress.net/bai-1.html.',
  ],
  [
    'chicago',
    { publishedTime: null },
    'Nguyễn Văn An. “Giá hoa tăng trước 8/3.” *VnExpress*, n.d. Accessed November 23, 2026. https://vnexpress.net/bai-1.html.',
  ],
];

describe('the other styles', () => {
  test.each(entries)('%s of %j', (id, parts, expected) => {
    expect(marked(citationStyle(id).entry(reference(parts)))).toBe(expected);
  });

  test.each([
    ['apa-en', {}, '(Nguyễn, 2026, para. 5)'],
    [
      'apa-en',
      { byline: ['Lê An', 'Trần Bình'] },
      '(Lê & Trần, 2026, para. 5)',
    ],
    ['apa-en', { byline: [] }, '(“Giá hoa tăng trước 8/3,” 2026, para. 5)'],
    ['apa-vi', {}, '(Nguyễn Văn An, 2026, đoạn 5)'],
    ['ieee', {}, '[2, para. 5]'],
    ['mla', {}, '(Nguyễn, par. 5)'],
    ['mla', { byline: [] }, '(“Giá hoa tăng trước 8/3,” par. 5)'],
    [
      'chicago',
      { byline: ['John Smith', 'Trần Bình'] },
      'John Smith and Trần Bình, “Giá hoa tăng trước 8/3,” VnExpress, September 20, 2026, para. 5, https://vnexpress.net/bai-1.html.',
    ],
  ])('%s points to %j as %s', (id, parts, expected) => {
    const style = citationStyle(id);
    expect(
      plainText(style.inText(reference(parts), { paragraph: 5, number: 2 })),
    ).toBe(expected);
  });

  test('each has a name in the menu', () => {
    for (const { id } of citationStyles)
      expect(textIfAny(`citation.${id}`), id).not.toBeNull();
  });
});

test('APA is as citeproc prints it', { timeout: 60_000 }, () => {
  const given = [
    {},
    { byline: ['John Smith', 'Trần Thị Bình'] },
    { byline: ['Lê A', 'Đỗ Mỹ Linh', 'Phạm Hùng'] },
    { byline: ['Jean-Pierre Dupont'] },
    { byline: ['Thu Hằng'] },
    { byline: [] },
    { publishedTime: null },
    { title: 'Vì sao giá hoa tăng?' },
    { publishedTime: '2026-06-01T08:00:00+07:00' },
    { site: 'tayho.hanoi.gov.vn', siteName: 'UBND quận Tây Hồ' },
    { byline: [...'ABCDEGHIKLMNOPQRSTUVXY'].map((x) => `Lê Văn ${x}inh`) },
  ].map(reference);
  const items = given.map((one) => asVietnamese(cslItem(one), false));
  expect(
    given.map((one) => marked(citationStyle('apa-en').entry(one))),
  ).toEqual(citeproc(styles.apa, items));
});

describe('names', () => {
  test.each([
    ['Nguyễn Văn An', 'Nguyễn', 'Văn An', true],
    ['Tôn Nữ Thị Ninh', 'Tôn Nữ', 'Thị Ninh', true],
    ['Thu Hằng', '', 'Thu Hằng', true],
    ['Hà Thu', '', 'Hà Thu', true],
    ['PV', '', 'PV', true],
    ['ĐOÀN LOAN', 'Đoàn', 'Loan', true],
    ['John Smith', 'Smith', 'John', false],
    ['Ursula von der Leyen', 'von der Leyen', 'Ursula', false],
    ['Nguyen Van An', 'Nguyen', 'Van An', true],
    ['Plato', '', 'Plato', false],
  ])('%s', (whole, family, given, isVietnamese) => {
    expect(nameOf(whole)).toMatchObject({ family, given, isVietnamese });
  });

  test('initials keep Vietnamese letters whole', () => {
    expect(initials('Ánh Đức')).toBe('Á. Đ.');
    expect(initials('Ánh'.normalize('NFD'))).toBe('Á.');
  });
});
