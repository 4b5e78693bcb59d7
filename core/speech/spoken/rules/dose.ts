import { cardinal } from '../number-words';
import { readNumeral } from '../numeral';
import type { Rule } from '../rule';

const TAKEN =
  /(?:uống|ngậm|dùng|sáng|trưa|chiều|tối|lần|ngày|mg|x|×)(?:\s\p{Ll}+)?\s?$/iu;

/** "uống 1v x 3 lần/ngày", "sáng 2v, tối 1v": tablets of a prescription. */
const rule: Rule = {
  rank: 50.2,
  pattern: /(\d{1,2}|1\/2)\s?v(?![\p{L}\p{M}\d])(?:\s?[x×]\s?(\d)(?=\s))?/u,
  read: ([, number = '', times], { before }) =>
    TAKEN.test(before)
      ? `${number === '1/2' ? 'nửa' : readNumeral(number)} viên${times ? ` nhân ${cardinal(Number(times))}` : ''}`
      : null,
};

export default rule;
