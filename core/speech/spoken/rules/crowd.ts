import { NUMERAL, readNumeral } from '../numeral';
import type { Rule } from '../rule';

/** "1M view", "hơn 2,5M lượt xem": millions of what is counted on the net; "70B tham số" of a model. */
const rule: Rule = {
  rank: 44.6,
  pattern: new RegExp(
    `(${NUMERAL})\\s?(?:[mM]|(B)(?=\\s(?:tham số|parameters?|token)))(?=\\+?\\s(?:views?|subs?|subscribers?|followers?|follow|likes?|lượt|người|tải|bản|users?|USD|đô|CP|cp|cổ phiếu|đơn vị|tham số|parameters?|tokens?)(?!\\p{L}))`,
    'u',
  ),
  read: ([, number = '', billions]) =>
    `${readNumeral(number)} ${billions ? 'tỷ' : 'triệu'}`,
};

export default rule;
