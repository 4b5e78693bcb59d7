import type { Rule } from '../rule';
import { SIGNS } from '../signs';

const WORDS: Readonly<Record<string, string>> = {
  ...SIGNS,
  '~': 'khoảng',
  '+': 'cộng trừ',
};

/** ">500k", "≥1M", "~2h30": the sign is said by itself, so that the amount is read by its own rule. */
const rule: Rule = {
  rank: 26.5,
  pattern: /([~≈≥≤><±]|\+\/[-–−])\s?(=\s?)?(?=\d|[$€£]\s?\d)/u,
  read: ([, sign = '', equal], { before }) => {
    if (/\d\s?$/u.test(before) && sign === '~') return null;
    const orEqual = equal ? ' hoặc bằng' : '';
    return `${WORDS[sign.charAt(0)]}${orEqual}`;
  },
};

export default rule;
