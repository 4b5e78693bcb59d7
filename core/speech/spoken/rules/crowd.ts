import { NUMERAL, readNumeral } from '../numeral';
import type { Rule } from '../rule';

/** "1M view", "hơn 2,5M lượt xem": millions of what is counted on the net. */
const rule: Rule = {
  rank: 44.6,
  pattern: new RegExp(
    `(${NUMERAL})\\s?[mM](?=\\+?\\s(?:views?|subs?|subscribers?|followers?|follow|likes?|lượt|người|tải|bản|users?|USD|đô|CP|cp|cổ phiếu|đơn vị)(?!\\p{L}))`,
    'u',
  ),
  read: ([, number = '']) => `${readNumeral(number)} triệu`,
};

export default rule;
