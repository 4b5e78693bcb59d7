import { readNumeral } from '../numeral';
import type { Rule } from '../rule';

/** "phường Bến Nghé, Q1, TP.HCM": a district or ward by its number, in an address. */
const rule: Rule = {
  rank: 50,
  pattern: /(Q|P)\s?(\d{1,2})(?![\d\p{L}]|[.,]\d)/u,
  read([, kind, number = ''], { before, after }) {
    if (!/[,(]\s*$/u.test(before) || /^\s?[-–/]/u.test(after)) return null;
    return `${kind === 'Q' ? 'quận' : 'phường'} ${readNumeral(number)}`;
  },
};

export default rule;
