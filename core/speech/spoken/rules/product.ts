import { readNumeral } from '../numeral';
import type { Rule } from '../rule';

/** A number, with the unit of a length or a dose. */
const SIZE =
  /\d(?:\s\p{Ll}{2,8}){1,2}\s$|\d\s?(?:m|cm|mm|km|dm|mg|g|ml|mcg|viên|tầng|phòng|ngày|lần)?\s?$|\d\s?\p{Ll}+\/\p{Ll}+\s$/u;
/** "(Toán + Văn) x 2". */
const SUM = /\p{L}\)\s?$/u;
/** What may follow but a number: "1,2m x rộng 0,8m". */
const SIDE =
  /^\s?(?:hệ số|đơn giá|số lượng|rộng|cao|dài|sâu|dày|ngang|đường kính)\s\d/u;

/** "1g ceftriaxone x 2 lần/ngày": a drug may stand between. */
const TIMES = /^\s?\d{1,2}\s(?:lần|viên|gói|ống|ngày|buổi)(?!\p{L})/u;

/** "5 x 7", "500mg x 2 lần", "1,2m x rộng 0,8m": the letter between two numbers multiplies; "tăng x2". */
const rule: Rule = {
  rank: 50.4,
  pattern: /(?<=\d)[xX×](?=\d)|[xX×](\d{1,2}(?!\d))?(?![\p{L}])/u,
  read: ([, times], { before, after }) =>
    times
      ? /(?:tăng|lãi|nhân|điểm|quà)\s$/iu.test(before) ||
        (!/[\p{L}\d]$|\d\s$/u.test(before) &&
          /^\s(?!(?:là|bằng|và)\s)\p{Ll}/u.test(after))
        ? `gấp ${readNumeral(times)}`
        : null
      : (SIZE.test(before) && (/^\s?\d/u.test(after) || SIDE.test(after))) ||
          TIMES.test(after) ||
          (SUM.test(before) &&
            /^\s?\d(?!\d*\s?(?:c?m|mm)(?!\p{L}))/u.test(after))
        ? 'nhân'
        : null,
};

export default rule;
