import { spell } from '../letters';
import { digitByDigit } from '../number-words';
import type { Rule } from '../rule';

/** "lỗi 0x80070643": a number of a fault, sign by sign. */
const rule: Rule = {
  rank: 24.3,
  pattern: /0x([\dA-Fa-f]{2,})(?![\p{L}\d])/u,
  read: ([, number = '']) =>
    `không ích ${[...number].map((sign) => digitByDigit(sign) || spell(sign)).join(' ')}`,
};

export default rule;
