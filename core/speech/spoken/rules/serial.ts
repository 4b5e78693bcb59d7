import { letterName, spell } from '../letters';
import { cardinal, digitByDigit } from '../number-words';
import type { Rule } from '../rule';

const VALUES: Readonly<Record<string, number>> = {
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
  VI: 6,
};
const PART =
  /(?:mục|phần|phụ lục|bảng|hình|biểu|chương|tiêu chí|nhóm|điểm)\s$/iu;

/** "IB2600123456", "GD 12345678": the number of a paper or parcel; "mục A.II.3": a step of an outline. */
const rule: Rule = {
  rank: 12.5,
  pattern:
    /(\p{Lu}{1,4})(\d{7,})(?![\p{L}\d])|([A-Z])\.(IV|VI|V|I{1,3}|\d{1,2})((?:\.\d{1,2})*)(?![\p{L}\d])/u,
  read([, letters, number, head = '', step = '', rest = ''], { before }) {
    if (/[\p{L}\d]$/u.test(before)) return null;
    if (letters && number) return `${spell(letters)} ${digitByDigit(number)}`;
    if (!PART.test(before) && rest === '') return null;
    if (!PART.test(before) && !/và\s$/u.test(before)) return null;
    const steps = rest.split('.').filter(Boolean);
    return [
      letterName(head),
      cardinal(VALUES[step] ?? Number(step)),
      ...steps.map((one) => `chấm ${cardinal(Number(one))}`),
    ].join(' ');
  },
};

export default rule;
