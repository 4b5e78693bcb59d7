import { NUMERAL, readNumeral } from '../numeral';
import type { Rule } from '../rule';

const CUE =
  /(?:xe tải|tải trọng|trọng tải|xe ben|xe cẩu|xe nâng|cần cẩu|cẩu|container|nặng|chở|tải|xe)(?:\s\p{Ll}+){0,2}\s$/iu;

/** "xe tải 1,4T": tonnes; months of a year elsewhere ("9T/2025"). */
const rule: Rule = {
  rank: 15.5,
  pattern: new RegExp(
    `(${NUMERAL})(?:[-–](${NUMERAL}))?T(?![\\p{L}\\d/])`,
    'u',
  ),
  read: ([, number = '', to], { before }) =>
    CUE.test(before)
      ? `${readNumeral(number)}${to ? ` đến ${readNumeral(to)}` : ''} tấn`
      : null,
};

export default rule;
