import { cardinal, digitByDigit } from '../number-words';
import type { Rule } from '../rule';

/** "số đo 84-60-92", "tiêm lúc 2-3-4 tháng", "dãy số 05-12-23-34-41-55": three numbers and more are no span. */
const rule: Rule = {
  rank: 24.8,
  pattern: /\d{1,3}(?:[-–]\d{1,3}){2,}(?![\p{L}\d/%]|[.,]\d|[-–]\d)/u,
  read([text], { before }) {
    if (/[\p{L}\d][-–.]?$/u.test(before)) return null;
    const numbers = text.split(/[-–]/u);
    // "15-8-21" is a day, "090-123-456" a telephone.
    if (numbers.length === 3 && DAY.test(before)) return null;
    if (numbers[0]?.length === 3) return null;
    return numbers
      .map((one) =>
        one.startsWith('0') ? digitByDigit(one) : cardinal(Number(one)),
      )
      .join(', ');
  },
};

const DAY = /(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|sinh|số)\s$/iu;

export default rule;
