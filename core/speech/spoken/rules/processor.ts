import { spell } from '../letters';
import { cardinal } from '../number-words';
import type { Rule } from '../rule';

/** "i7-13700K", "i5-1240P": processors by their family and number, after Intel's scheme of names. */
const rule: Rule = {
  rank: 24.4,
  pattern: /i([3579])[-–](\d{4,5})(\p{Lu}{0,2}\d?)(?![\p{L}\d])/u,
  read: ([, family = '', number = '', kind = ''], { before }) =>
    /[\p{L}\d]$/u.test(before)
      ? null
      : `i ${cardinal(Number(family))} ${spell(number)} ${spell(kind)}`.trim(),
};

export default rule;
