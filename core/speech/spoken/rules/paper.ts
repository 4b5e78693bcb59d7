import { kindOfPaper } from '../issuers';
import type { Rule } from '../rule';

/** The kind of a paper before its bare number, whatever else the letters stand for: "TT 22/2021", "NĐ số 100/2019". */
const rule: Rule = {
  rank: 19.5,
  pattern:
    /(\p{Lu}{2,4})(?=\s(?:số\s)?\d{1,5}\/(?:(?:19|20)\d\d(?!\d)|\p{Lu}{2}))/u,
  read: ([, letters = ''], { before }) =>
    /[\p{L}\d]$/u.test(before) ? null : kindOfPaper(letters),
};

export default rule;
