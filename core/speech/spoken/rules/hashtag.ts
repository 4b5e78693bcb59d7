import { spell } from '../letters';
import { readNumeral } from '../numeral';
import type { Rule } from '../rule';

/** "#ViecTuTe" is read word by word, "@ten" as "a còng ten". */
const rule: Rule = {
  rank: 11,
  pattern: /(#|(?<![\p{L}\d])@(?=\p{L}))([\p{L}\p{M}\d_]+)/u,
  read([, sign, name = '']) {
    const words = (
      name.match(/\d+|\p{Lu}{2,}(?![\p{Ll}])|\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}/gu) ??
      []
    ).map((part) => {
      if (/\d/u.test(part)) return readNumeral(part) ?? '';
      return /^\p{Lu}+$/u.test(part) ? spell(part) : part;
    });
    return `${sign === '#' ? 'thăng' : 'a còng'} ${words.join(' ')}`;
  },
};

export default rule;
