import { letterName } from '../letters';
import type { Rule } from '../rule';

/** A capital by itself: "vitamin C", "khối A", "Nguyễn Văn A". Not the word "Ý" or a sentence's first "Ở". */
const rule: Rule = {
  rank: 80,
  pattern: /([A-ZĐ])(?![\p{L}\p{M}\d'’])/u,
  read([, letter = ''], { before, after }) {
    if (
      /^\s+\p{Ll}/u.test(after) &&
      /[AOUIYE]/u.test(letter) &&
      /(?:^|[.!?:“"(–-]\s*)$/u.test(before)
    )
      return null;
    return letterName(letter);
  },
};

export default rule;
