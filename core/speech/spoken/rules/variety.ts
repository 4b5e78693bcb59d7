import { spell } from '../letters';
import { digitByDigit } from '../number-words';
import type { Rule } from '../rule';

const PLANTED = /(?:lúa|gạo|giống|nếp|thóc)(?:\s\p{L}+){0,3}\s$/iu;

/** "lúa IR 50404", "OM 5451": kinds of rice by the letters of their breeder and a number, figure by figure. */
const rule: Rule = {
  rank: 12.4,
  pattern: /(IR|OM|OMCS|CR)[\s-]?(\d{3,6})(?![\p{L}\d]|[.,]\d)/u,
  read: ([, breeder = '', number = ''], { before }) =>
    !/[\p{L}\d]$/u.test(before) &&
    (PLANTED.test(before) || breeder.startsWith('OM'))
      ? `${spell(breeder)} ${digitByDigit(number)}`
      : null,
};

export default rule;
