import { spell } from '../letters';
import { cardinal } from '../number-words';
import type { Rule } from '../rule';

const VARIANT =
  /(?:biến thể|biến chủng|chủng|dòng|nhánh|Omicron|Delta|virus)[^.;]{0,40}$/iu;

/** Lineages of a virus as Pango names them: "BA.2.86" is "bê a chấm hai chấm tám mươi sáu". */
const rule: Rule = {
  rank: 21,
  pattern: /(\p{Lu}{1,3})((?:\.\d{1,3}){1,4})(?![\d\p{L}])/u,
  read: ([, letters = '', steps = ''], { before }) =>
    VARIANT.test(before)
      ? [
          spell(letters),
          ...steps
            .slice(1)
            .split('.')
            .map((step) => cardinal(Number(step))),
        ].join(' chấm ')
      : null,
};

export default rule;
