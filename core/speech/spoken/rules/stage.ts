import { fourthAsTu } from '../number-words';
import type { Rule } from '../rule';

const ROMAN: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 };

/** "GĐ 1", "GĐ2", "GĐ I" is a stage, no director; "Q.I/2027", "QIV-2026" a quarter and its year. */
const rule: Rule = {
  rank: 14.5,
  pattern:
    /GĐ(?=\s?(?:\d|(?:I{1,3}|I?V)(?!\p{L})))|Q\.?\s?(I{1,3}|IV|(?<=\.\s?)[1-4])(?:\s?[/-]\s?((?:19|20)\d\d)(?!\d)|(?=\snăm\s(?:19|20)\d\d)|(?<=\.\s?[IV]+)(?![\p{L}\d]))/u,
  read([, quarter, year], { before }) {
    if (/[\p{L}\d]$/u.test(before)) return null;
    if (!quarter) return 'giai đoạn';
    const name = fourthAsTu(ROMAN[quarter] ?? Number(quarter));
    return `quý ${name}${year ? ` năm ${fourthAsTu(Number(year))}` : ''}`;
  },
};

export default rule;
