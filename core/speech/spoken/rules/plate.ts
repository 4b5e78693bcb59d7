import { spell } from '../letters';
import { cardinal, digitByDigit } from '../number-words';
import type { Rule } from '../rule';

/** Number plates (Thông tư 79/2024/TT-BCA): province, series, then the number digit by digit: "29A-123.45". */
const rule: Rule = {
  rank: 18,
  pattern:
    /(BKS|BS)(?=[:.\s]+\d{2}\s?[A-ZĐ])|(\d{2})\s?([A-ZĐ]{1,2}\d?|[A-ZĐ]\d)\s?[-–]?\s?(\d{3}\.\d{2}|\d{4,5})(?!\d|[.,]\d|\p{L})/u,
  read([text, label, province = '', series = '', number = ''], { before }) {
    if (label) return label === 'BKS' ? 'biển kiểm soát' : 'biển số';
    const tied = /^\d{2}[^\s]+[-–]\d/u.test(text);
    if (!tied && !/(?:biển|BKS|BS|xe)[^.]{0,20}$/u.test(before)) return null;
    return `${cardinal(Number(province))} ${spell(series)} ${digitByDigit(number)}`;
  },
};

export default rule;
