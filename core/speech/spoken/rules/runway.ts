import { letterName } from '../letters';
import { cardinal } from '../number-words';
import type { Rule } from '../rule';

/** "đường băng 11L/29R": runways by their number and side. */
const rule: Rule = {
  rank: 24.6,
  pattern: /(\d{2})([LRC])(?:\s?\/\s?(\d{2})([LRC]))?(?![\p{L}\p{M}\d])/u,
  read: ([, number = '', side = '', other, otherSide = ''], { before }) =>
    /(?:đường băng|đường cất hạ cánh|runway)(?:\s\p{Ll}+){0,2}\s$/iu.test(
      before,
    )
      ? `${cardinal(Number(number))} ${letterName(side)}${other ? `, ${cardinal(Number(other))} ${letterName(otherSide)}` : ''}`
      : null,
};

export default rule;
