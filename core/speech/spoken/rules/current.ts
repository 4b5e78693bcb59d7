import { NUMERAL, readNumeral } from '../numeral';
import type { Rule } from '../rule';

const CUE =
  /(?:dòng điện|dòng|cường độ|cầu dao|aptomat|át tô mát|cầu chì|công tơ|ổ cắm|sạc|định mức|tải)(?:\s\p{Ll}+){0,3}\s$|\d\s?V\s?[/,x–-]\s?$/iu;

/** "dòng điện 10A", "sạc 5V/2A": amperes, where 10A is else a class. */
const rule: Rule = {
  rank: 50.05,
  pattern: new RegExp(`(${NUMERAL})\\s?A(?![\\p{L}\\p{M}\\d])`, 'u'),
  read: ([, number = ''], { before }) =>
    CUE.test(before) ? `${readNumeral(number)} am pe` : null,
};

export default rule;
