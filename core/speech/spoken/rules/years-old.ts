import { cardinal } from '../number-words';
import type { Rule } from '../rule';

/** Who has an age; "xe 5t" weighs. */
const PERSON =
  /(?:^|[^\p{L}\p{M}])(?:ông|bà|cụ|anh|chị|em|bé|cháu|nam|nữ|trẻ|bệnh nhân|BN)(?:\s\p{L}[\p{L}\p{M}.]*){0,5},?\s\(?$/iu;

/** "cụ bà 82t", "Nguyễn Văn A, 53t", "bệnh nhân 45T,": years of age. */
const rule: Rule = {
  rank: 50.2,
  pattern:
    /(\d{1,3})(?:t|(?<=\(\d{2}|(?:[Bb]ệnh nhân|BN|[Nn]am|[Nn]ữ),?\s\d{2})T(?=[,)]))(?![\p{L}\p{M}\d])/u,
  read: ([, number = ''], { before }) =>
    PERSON.test(before) ? `${cardinal(Number(number))} tuổi` : null,
};

export default rule;
