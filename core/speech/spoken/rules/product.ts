import type { Rule } from '../rule';

/** "5 x 7": the letter between two numbers multiplies. */
const rule: Rule = {
  rank: 56,
  pattern: /[xX×](?=\s?\d)/u,
  read: (_, { before }) =>
    /(?:\d|\d\s?(?:m|cm|mm|km|dm))\s?$/u.test(before) ? 'nhân' : null,
};

export default rule;
