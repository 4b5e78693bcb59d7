import { NUMERAL, readNumeral } from '../numeral';
import type { Rule } from '../rule';

/** "55,8%", "5-7%", "5% - 7%", "+2,3 %", "3‰". */
const rule: Rule = {
  rank: 54,
  pattern: new RegExp(
    `([-–−+±~≈])?(${NUMERAL})(?:(?!\\s[-–]\\d+[.,]\\d+\\s?%)\\s?(%?)\\s?[-–]\\s?(${NUMERAL}))?\\s?([%‰])`,
    'u',
  ),
  read(match, { before }) {
    const [, sign, first = '', own, second, unit] = match;
    const head = readNumeral(first);
    if (head === null) return null;
    const negative = sign && /[-–−]/u.test(sign);
    if (
      negative &&
      /[\p{L}\d)]\s?$/u.test(before) &&
      !/(?:giảm|tăng|mức|là|đạt|còn|xuống)\s$/u.test(before) &&
      !/[\p{L}\d]\s$/u.test(before)
    )
      return null;
    const signWord = negative
      ? 'âm '
      : sign === '+'
        ? 'cộng '
        : sign === '±'
          ? 'cộng trừ '
          : sign
            ? 'khoảng '
            : '';
    const whole = (text: string) => Number(text.replace(',', '.'));
    // "63%-37%": two shares of a whole.
    if (own && second && whole(first) + whole(second) === 100)
      return `${head} phần trăm, ${readNumeral(second)} phần trăm`;
    return `${signWord}${head}${second ? ` đến ${readNumeral(second)}` : ''} ${unit === '‰' ? 'phần nghìn' : 'phần trăm'}`;
  },
};

export default rule;
