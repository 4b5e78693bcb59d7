import type { Rule } from '../rule';

/** "thứ 2, 4, 6", "quý 4". */
const WEEKDAYS =
  /(?:^|[^\p{L}])(?:thứ\s+(?:\d\s*(?:,|và|-|–|đến)\s*)+|(?:quý|quí)\s+)$/iu;

/** "thứ 4" is "thứ tư", "thứ 1" "thứ nhất", "tháng 4" "tháng tư", "lần 1" "lần một". */
const rule: Rule = {
  rank: 64,
  pattern: /(0?[14])(?![\d\p{L}]|[.,]\d|\s?[/:-]\s?\d|\s?%)/u,
  read([, number], { before }) {
    const fourth = Number(number) === 4;
    if (/(?:^|[^\p{L}])thứ\s+$/iu.test(before)) return fourth ? 'tư' : 'nhất';
    if (fourth && WEEKDAYS.test(before)) return 'tư';
    return fourth &&
      /(?:^|[^\p{L}])tháng\s+(?:(?:\d{1,2}\s*(?:,|và|-|–|đến)\s*)+)?$/iu.test(
        before,
      )
      ? 'tư'
      : null;
  },
};

export default rule;
