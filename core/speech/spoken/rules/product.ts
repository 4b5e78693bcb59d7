import type { Rule } from '../rule';

/** A number, with the unit of a length or a dose. */
const SIZE =
  /\d\s?(?:m|cm|mm|km|dm|mg|g|ml|mcg|viên|tầng|phòng|ngày|lần)?\s?$/u;
/** What may follow but a number: "1,2m x rộng 0,8m". */
const SIDE = /^\s?(?:rộng|cao|dài|sâu|dày|ngang|đường kính)\s\d/u;

/** "5 x 7", "500mg x 2 lần", "1,2m x rộng 0,8m": the letter between two numbers multiplies. */
const rule: Rule = {
  rank: 56,
  pattern: /[xX×](?![\p{L}])/u,
  read: (_, { before, after }) =>
    SIZE.test(before) && (/^\s?\d/u.test(after) || SIDE.test(after))
      ? 'nhân'
      : null,
};

export default rule;
