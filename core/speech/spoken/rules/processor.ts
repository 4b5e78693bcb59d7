import { spell } from '../letters';
import { cardinal } from '../number-words';
import type { Rule } from '../rule';

/**
 * "i7-13700K", "i5-1240P", "Core Ultra 7 258V": processors by their family and number, after Intel's scheme of names.
 * The letter behind is no unit.
 */
const rule: Rule = {
  rank: 24.4,
  pattern:
    /i([3579])[-–](\d{4,5})(\p{Lu}{0,2}\d?)(?![\p{L}\d])|(\d{3})(HX|[VHUK])(?![\p{L}\d])/u,
  read([, family, number = '', kind = '', ultra, letters = ''], { before }) {
    if (ultra)
      return /Core(?: Ultra)? [3579] $/u.test(before)
        ? `${cardinal(Number(ultra))} ${spell(letters)}`
        : null;
    return /[\p{L}\d]$/u.test(before)
      ? null
      : `i ${cardinal(Number(family))} ${spell(number)} ${spell(kind)}`.trim();
  },
};

export default rule;
