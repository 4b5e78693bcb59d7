import { NUMERAL, readNumeral } from '../numeral';
import type { Rule } from '../rule';

/** "5.000+ ca", "100+ bài": more than so many of what follows. */
const rule: Rule = {
  rank: 54,
  pattern: new RegExp(`(${NUMERAL})\\+(?=\\s+\\p{Ll})`, 'u'),
  read: ([, number = '']) => `hơn ${readNumeral(number)}`,
};

export default rule;
