import { cardinal } from '../number-words';
import { NUMERAL, readNumeral } from '../numeral';
import type { Rule } from '../rule';

/** "5.000+ ca", "100+ bài": more than so many of what follows; "PA++++". */
const rule: Rule = {
  rank: 54,
  pattern: new RegExp(
    `(${NUMERAL})\\+(?=\\s+\\p{Ll})|(?<=\\p{L})\\+{2,4}(?!\\d)`,
    'u',
  ),
  read: ([marks, number]) =>
    number ? `hơn ${readNumeral(number)}` : `${cardinal(marks.length)} cộng`,
};

export default rule;
