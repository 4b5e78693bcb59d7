import { cardinal, digitByDigit } from '../number-words';
import type { Rule } from '../rule';

/** A result on the clock: "1:45.30" is "một phút bốn mươi lăm giây ba mươi". */
const rule: Rule = {
  rank: 34,
  pattern: /(\d{1,2}):([0-5]\d)[.,](\d{1,3})(?![\d.,:]?\d)/u,
  read: ([, minutes = '', seconds = '', part = '']) =>
    `${cardinal(Number(minutes))} phút ${cardinal(Number(seconds))} giây ${
      part.startsWith('0') || part.length > 2
        ? digitByDigit(part)
        : cardinal(Number(part))
    }`,
};

export default rule;
