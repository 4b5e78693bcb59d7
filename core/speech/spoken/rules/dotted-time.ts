import { cardinal } from '../number-words';
import type { Rule } from '../rule';

const CUE = /(?<!\p{L})(?:lúc|hồi)\s$/iu;
const PART = /^\s(?:giờ\s)?(?:sáng|trưa|chiều|tối|đêm)(?!\p{L})/iu;

/** "lúc 9.30 sáng": a time with a dot between hour and minutes. */
const rule: Rule = {
  rank: 31.5,
  pattern: /([01]?\d|2[0-3])\.([0-5]\d)(?![\d\p{L}]|[.,]\d|\s?%)/u,
  read: ([, hour = '', minutes = ''], { before, after }) => {
    if (!CUE.test(before) && !PART.test(after)) return null;
    const past = Number(minutes);
    return `${cardinal(Number(hour))} giờ${past ? ` ${cardinal(past)} phút` : ''}`;
  },
};

export default rule;
