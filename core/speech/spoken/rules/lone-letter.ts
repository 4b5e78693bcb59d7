import { letterName, spell } from '../letters';
import type { Rule } from '../rule';

/** A small consonant by itself is no word: "b² + c²", "lớp 10a" has its own rule. */
const rule: Rule = {
  rank: 82,
  pattern:
    /([bcdđghklmnpqrstvx])(?![\p{L}\p{M}\d'’])|([bcdghklmnpqrstvx]{2,3})(?=[²³])/u,
  read([, letter = '', product], { before }) {
    // "E = mc²": a product of two.
    if (product) return spell(product);
    // "πr²": Greek letters stand beside others.
    return /(?!\p{Script=Greek})[\p{L}\p{M}'’]$/u.test(before)
      ? null
      : letterName(letter);
  },
};

export default rule;
