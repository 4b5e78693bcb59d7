import { spell } from '../letters';
import { digitByDigit } from '../number-words';
import type { Rule } from '../rule';

/** Fishing boats by province (Thông tư 23/2018/TT-BNNPTNT): "tàu KH 91168 TS", "QNa-90152", digit by digit. */
const rule: Rule = {
  rank: 19,
  pattern:
    /(\p{Lu}\p{Lu}?\p{Ll}?)\s?[-–]?\s?(\d{4,5})(?:\s?[-–]?\s?(TS))?(?![\p{L}\d]|[.,/-]\d)/u,
  read([, province = '', number = '', kind = ''], { before }) {
    if (/[\p{L}\d]$/u.test(before)) return null;
    return /(?:tàu|thuyền|ghe|sà lan)(?:\s\p{L}+){0,5}\s$/iu.test(before)
      ? [spell(province), digitByDigit(number), spell(kind)]
          .filter(Boolean)
          .join(' ')
      : null;
  },
};

export default rule;
