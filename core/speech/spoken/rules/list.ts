import { cardinal } from '../number-words';
import type { Rule } from '../rule';

/** "lần 5,6,7 và 8", "các khóa 10,11,12": small numbers in a row with no blank between are no decimals. */
const rule: Rule = {
  rank: 33,
  pattern: /\d{1,2}(?:,\d{1,2}){2,}(?![\d.,]?\d)/u,
  read: ([text]) =>
    text
      .split(',')
      .map((number) => cardinal(Number(number)))
      .join(', '),
};

export default rule;
