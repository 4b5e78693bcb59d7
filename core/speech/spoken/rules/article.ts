import { cardinal } from '../number-words';
import type { Rule } from '../rule';

/** "K4 Đ174 BLHS", "khoản 2 Đ.51 BLHS": clause and article as court reports shorten them. */
const rule: Rule = {
  rank: 12,
  pattern:
    /(?:K\.?\s?(\d{1,2}),?\s)?Đ\.?\s?(\d{1,3})(?=,?\s(?:BLHS|BLDS|BLTT|BLLĐ|Luật|Bộ luật|NĐ|Nghị định|TT|HP|Hiến pháp))/u,
  read: ([, clause, article = ''], { before }) =>
    /[\p{L}\d]$/u.test(before)
      ? null
      : `${clause ? `khoản ${cardinal(Number(clause))} ` : ''}Điều ${cardinal(Number(article))}`,
};

export default rule;
