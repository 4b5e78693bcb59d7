import { letterName } from '../letters';
import { readNumeral } from '../numeral';
import type { Rule } from '../rule';

const CUE = /(?:số|nhà|địa chỉ:?|ngõ|ngách|hẻm|kiệt|đường)\s$/iu;

/** House numbers of alleys within alleys: "số 8A/12/5 Nguyễn Huệ"; a slash between two plain numbers is left to others. */
const rule: Rule = {
  rank: 14,
  pattern: /(\d{1,4}\p{Lu}?)((?:\/\d{1,3}\p{Lu}?){1,4})(?![\p{L}\p{M}\d/.-])/u,
  read([text, first = '', rest = ''], { before, after }) {
    const isNested = /\/.*\//u.test(rest);
    if (!isNested && !/\d\p{Lu}/u.test(text)) return null;
    if (!CUE.test(before) || !/^(?:[\s,;).]|$)/u.test(after)) return null;
    return [first, ...rest.split('/').slice(1)].map(partOf).join(' trên ');
  },
};

function partOf(part: string): string {
  const [, number = '', letter = ''] = /^(\d+)(\p{Lu}?)$/u.exec(part) ?? [];
  return [readNumeral(number), letterName(letter)].filter(Boolean).join(' ');
}

export default rule;
