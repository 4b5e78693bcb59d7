import { cardinal } from '../number-words';
import type { Rule } from '../rule';

/** Months and quarters as companies report them: "9T/2025", "6T2025", "Q3/2025", "quý 3-2025", "6T đầu năm". */
const rule: Rule = {
  rank: 16,
  pattern:
    /(\d{1,2})T(?:\s?[/-]?\s?((?:19|20)\d\d)|(?=\s+(?:đầu|cuối) năm))(?![\d\p{L}])|(?:Q|(?<=[Qq]u[ýí] ))([1-4])\s?[/-]\s?((?:19|20)\d\d)(?![\d\p{L}])/u,
  read([, months, year, quarter, quarterYear], { before }) {
    if (/[\p{L}\d]$/u.test(before)) return null;
    if (quarter) {
      const name = /qu[ýí]\s$/iu.test(before) ? '' : 'quý ';
      return `${name}${cardinal(Number(quarter))} năm ${cardinal(Number(quarterYear))}`;
    }
    if (Number(months) > 12) return null;
    const head = `${cardinal(Number(months))} tháng`;
    return year ? `${head} năm ${cardinal(Number(year))}` : head;
  },
};

export default rule;
