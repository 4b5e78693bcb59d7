import type { Rule } from '../rule';

const WAYS: Readonly<Record<string, string>> = {
  B: 'bắc',
  N: 'nam',
  Đ: 'đông',
  T: 'tây',
};
const CUE =
  /(?:phía|hướng|gió|chếch|lệch)\s+(?:\p{Lu}{2,3}\s*(?:,|và|hoặc|đến|-|–)\s*)*$/u;

/** Points of the compass in weather reports: "hướng TTB" is "tây tây bắc", "gió ĐB" "đông bắc". */
const rule: Rule = {
  rank: 22,
  pattern: /(?:[BNĐT]-)?[BNĐT]{2,3}(?:-[BNĐT]{1,2})?(?![\p{L}\p{M}\d])/u,
  read: ([text], { before }) =>
    CUE.test(before)
      ? [...text]
          .map((letter) => WAYS[letter] ?? '')
          .filter(Boolean)
          .join(' ')
      : null,
};

export default rule;
