import { cardinal } from '../number-words';
import type { Rule } from '../rule';

const LASTS =
  /(?:thời lượng|dài|kéo dài|trong|mất|sau|tiếng|giờ|ăn|cách|nghỉ|chờ|đợi|thêm|nấu|đun|luộc|hấp|nướng|ngâm|ủ|khoảng|chừng)\s+$/iu;
/** "Saka (15', 67')", "lập cú đúp (15')": when the goals fell. */
const SCORER =
  /(?:cú đúp|hat-trick|bàn|công|thẻ vàng|thẻ đỏ|\p{Lu}[\p{L}\p{M}]+)\s?\((?:\d{1,3}['’′],\s)*$/u;
const SCREEN =
  /(?:TV|ti vi|tivi|màn hình|màn|laptop|iPad|máy tính bảng)\s+(?:\p{L}+\s+){0,2}$/iu;

/** Primes with a number: "thời lượng 120'" in minutes, "TV 55\"" in inches. */
const rule: Rule = {
  rank: 35.5,
  pattern: /(\d{1,3})(?:(['’′])|["”″])(?![\d\p{L}'’′])/u,
  read([, number = '', minutes], { before }) {
    const words = cardinal(Number(number));
    if (minutes && SCORER.test(before)) return `phút ${words}`;
    if (minutes) return LASTS.test(before) ? `${words} phút` : null;
    return SCREEN.test(before) ? `${words} in` : null;
  },
};

export default rule;
