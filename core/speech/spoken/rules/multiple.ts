import { NUMERAL, readNumeral } from '../numeral';
import type { Rule } from '../rule';

/** "P/E khoảng 12,5x", "zoom 10x": so many times; not the 5x of an equation. */
const CUE =
  /(?:P\/[EBS]|EV\/EBITDA|zoom(?: quang(?: học)?| kỹ thuật số)?|đòn bẩy|phóng đại|định giá|tốc độ|nhanh|mạnh|cao|lớn|nhiều|tăng|gấp)(?:\s\p{Ll}+){0,4}\s$/iu;

const rule: Rule = {
  rank: 50.3,
  pattern: new RegExp(`(${NUMERAL})x(?![\\p{L}\\d])`, 'u'),
  read: ([, number = ''], { before }) =>
    CUE.test(before) ? `${readNumeral(number)} lần` : null,
};

export default rule;
