import { spell } from '../letters';
import { cardinal, digitByDigit } from '../number-words';
import type { Rule } from '../rule';

/** Number plates (Thông tư 79/2024/TT-BCA): province, series, then the number digit by digit: "29A-123.45". */
const rule: Rule = {
  rank: 18,
  pattern:
    /(\d{2})-(\d{2})([VDS])(?![\p{L}\d])|(BKS|BS)(?=[:.\s]+\d{2}\s?[A-ZĐ])|(\d{2})(?:\s|-(?=[A-ZĐ]\d))?([A-ZĐ]{1,2}\d?|[A-ZĐ]\d)\s?[-–]?\s?(\d{3}\.\d{2}|\d{4,5})(?!\d|[.,]\d|\p{L})/u,
  read(
    [text, office, lane, kind, label, province = '', series = '', number = ''],
    { before },
  ) {
    // "đăng kiểm 50-03V": a station, after Thông tư 18/2019/TT-BGTVT.
    if (office)
      return /(?:đăng kiểm|trung tâm|trạm)\s$/iu.test(before)
        ? `${cardinal(Number(office))} ${digitByDigit(lane ?? '')} ${spell(kind ?? '')}`
        : null;
    if (label) return label === 'BKS' ? 'biển kiểm soát' : 'biển số';
    const tied = /^\d{2}[^\s]+[-–]\d|^\d{2}-\p{Lu}\d \d{3}\.\d{2}$/u.test(text);
    if (!tied && !/(?:biển|BKS|BS|xe)[^.]{0,20}$/u.test(before)) return null;
    return `${cardinal(Number(province))} ${spell(series)} ${digitByDigit(number)}`;
  },
};

export default rule;
