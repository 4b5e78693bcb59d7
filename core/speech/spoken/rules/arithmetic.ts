import { NUMERAL, readNumeral } from '../numeral';
import type { Rule } from '../rule';

/** "10 - 3 = 7", "6 : 2 = 3": before a sign of equality a dash takes away and a colon divides. */
const rule: Rule = {
  rank: 27,
  pattern: new RegExp(
    `(${NUMERAL})\\s?(?:([-–−:÷])\\s?(${NUMERAL})(?=\\s?=\\s?\\d)|[:÷](?=\\s?\\([\\d\\s.,x×*+–-]+\\)\\s?=))`,
    'u',
  ),
  read: ([, first = '', sign = '', second = '']) =>
    second === ''
      ? `${readNumeral(first)} chia`
      : `${readNumeral(first)} ${/[:÷]/u.test(sign) ? 'chia' : 'trừ'} ${readNumeral(second)}`,
};

export default rule;
