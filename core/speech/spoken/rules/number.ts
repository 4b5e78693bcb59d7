import { isMonth } from '../dates';
import { digitByDigit, fourthAsTu } from '../number-words';
import { NUMERAL, readNumeral } from '../numeral';
import type { Rule } from '../rule';
import { SIGNS } from '../signs';

/** Plain numbers, ranges and lists of them: "2007 – 2016", "1.200", "+10", "-5". */
const rule: Rule = {
  rank: 90,
  pattern: new RegExp(
    `([+±~≈≥≤><−]|(?<=[\\s(])-(?=\\d))?\\s?(${NUMERAL})(?:(?!\\s-\\d[\\d.,]*\\s?%)(\\s?[-–—~]\\s?)(${NUMERAL})(?![-–]?\\d|[-/]\\d))?(?:(th|st|nd|rd)(?![\\p{L}]))?`,
    'u',
  ),
  read(match, { before }) {
    const [, sign, first = '', gap, second] = match;
    // "- 5 quả trứng", "-5 quả" in a list: a dash takes away only where a value is told.
    if (sign === '-' && !VALUE.test(before)) return null;
    // "Mẫu số 01": a form's name keeps its nought.
    if (
      /(?:mẫu|ký hiệu|biểu mẫu|mã|đề án|chuyên án|tuyến|buýt)(?: số)?\s+(?:0\d(?:,| và)\s)*$/iu.test(
        before,
      ) &&
      !second
    )
      return digitsIfNought(first);
    const head = readNumeral(first);
    if (head === null) return null;
    const tail = second ? readNumeral(second) : null;
    const month =
      /tháng\s+$/iu.test(before) &&
      second !== undefined &&
      isMonth(first) &&
      isMonth(second);
    return [
      sign ? (WORDS[sign] ?? '') : '',
      month ? fourthAsTu(Number(first)) : head,
      tail === null ? '' : joint(gap ?? '', first, second ?? ''),
      tail === null ? '' : month ? fourthAsTu(Number(second)) : tail,
    ]
      .filter(Boolean)
      .join(' ');
  },
};

const VALUE =
  /(?:giảm|tăng|hiệu số|chỉ số|mức|là|đạt|còn|xuống|lên|độ|ở|dưới|trên|tới|đến|về|khoảng|từ|hoặc|hay|bằng|và|\p{L},|\()\s?$/iu;

const WORDS: Readonly<Record<string, string>> = {
  ...SIGNS,
  '+': 'cộng',
  '~': 'khoảng',
  '−': 'âm',
  '-': 'âm',
};

function digitsIfNought(text: string): string | null {
  return /^0\d+$/u.test(text) ? digitByDigit(text) : readNumeral(text);
}

/** A hyphen between rising numbers is a range. */
function joint(gap: string, first: string, second: string): string {
  const low = Number(first.replace(/\./gu, '').replace(',', '.'));
  const high = Number(second.replace(/\./gu, '').replace(',', '.'));
  // "2015-16" and "2026-30": the second year leaves out its century.
  const season = high < 100 && low > 1900 && high > low % 100;
  return low < high || season || /[\s~]/u.test(gap) ? 'đến' : '';
}

export default rule;
