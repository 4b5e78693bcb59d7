import type { Rule } from '../rule';

/** "thép Φ20", "ống Ø90": the sign before a diameter, silent where the text has said it. */
const rule: Rule = {
  rank: 50.05,
  pattern: /[ΦφϕØø⌀]\s?(?=\d)/u,
  read: (_, { before }) => (/phi\s$/iu.test(before) ? '' : 'phi'),
};

export default rule;
