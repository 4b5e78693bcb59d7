import { readNumeral } from '../numeral';
import type { Rule } from '../rule';

const LASTS =
  /(?:thời lượng|dài|kéo dài|trong|mất|sau|tiếng|giờ|ăn|cách|nghỉ|chờ|đợi|thêm|nấu|đun|luộc|hấp|nướng|ngâm|ủ|khoảng|chừng|tập|đi|chạy|bộ|họp|còn|dưới|trên|thêm|đến|từ|gần|hơn|chỉ|mỗi)\s+$|[<>≥≤~]\s?$/iu;
/** "Saka (15', 67')", "lập cú đúp (15')": when the goals fell. */
const SCORER =
  /(?:cú đúp|hat-trick|bàn|công|thẻ vàng|thẻ đỏ|\p{Lu}[\p{L}\p{M}]+)\s?\((?:\d{1,3}['’′],\s)*$/u;
const BY_NAME = /(?<!\p{L})(?!Phút)\p{Lu}[\p{Ll}\p{M}]{2,}\s\(?$/u;
const SCREEN =
  /(?:TV|ti vi|tivi|màn hình|màn|laptop|iPad|máy tính bảng)\s+(?:\p{L}+\s+){0,2}$/iu;

/** Primes with a number: "thời lượng 120'" in minutes, "TV 55\"" in inches. */
const rule: Rule = {
  rank: 35.5,
  pattern:
    /(\d{1,3}(?:[.,]\d)?)(?:[-–](\d{1,3}))?(?:(['’′]|\s?ph?(?![\p{L}\d./]))|["”″])(?![\d\p{L}'’′])/u,
  read([, number = '', to, minutes], { before }) {
    const words = `${readNumeral(number)}${to ? ` đến ${readNumeral(to)}` : ''}`;
    if (minutes === "'" && (SCORER.test(before) || BY_NAME.test(before)))
      return `phút ${words}`;
    if (minutes) return LASTS.test(before) || to ? `${words} phút` : null;
    return SCREEN.test(before) ? `${words} in` : null;
  },
};

export default rule;
