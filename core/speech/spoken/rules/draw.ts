import type { Rule } from '../rule';

/** "hòa 1/2-1/2", "½–½": a drawn game of chess; no span of days begins and ends on the same day. */
const rule: Rule = {
  rank: 28.5,
  pattern: /(1\/2|½)\s?[-–]\s?\1(?![\d/]|[.,]\d)/u,
  read: () => 'một phần hai, một phần hai',
};

export default rule;
