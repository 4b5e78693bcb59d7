import { cardinal } from '../number-words';
import type { Rule } from '../rule';

/** The opening of a lens, "f/1.8", is "ép một chấm tám", as makers of cameras print it with the dot. */
const rule: Rule = {
  rank: 26,
  pattern: /[fFƒ]\/(\d{1,2})(?:[.,](\d{1,2}))?(?![\d\p{L}])/u,
  read: ([, whole = '', part]) =>
    `ép ${cardinal(Number(whole))}${part ? ` chấm ${cardinal(Number(part))}` : ''}`,
};

export default rule;
