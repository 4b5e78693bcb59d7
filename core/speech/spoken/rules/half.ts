import type { Rule } from '../rule';

const NAMES: Readonly<Record<string, string>> = {
  H1: 'hiệp một',
  H2: 'hiệp hai',
  HP: 'hiệp phụ',
};

/** "H1: 1-2", "(HP: 0-1)": a part of a match before its score. */
const rule: Rule = {
  rank: 22.5,
  pattern: /(H[12]|HP)(?=\s?:?\s\d{1,2}\s?[-–]\s?\d{1,2}(?!\d))/u,
  read: ([, half = ''], { before }) =>
    /[\p{L}\d]$/u.test(before) ? null : (NAMES[half] ?? null),
};

export default rule;
