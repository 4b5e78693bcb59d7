import { cardinal } from '../number-words';
import type { Rule } from '../rule';

/** "7-9h", "từ 8 - 11h30": two hours and one mark. */
const rule: Rule = {
  rank: 28,
  pattern:
    /(\d{1,2})\s?[-–]\s?(\d{1,2})\s?[hgH](\d{2})?(?![\p{L}\d]|[.:,]\d|\/)/u,
  read([, from = '', to = '', minutes]) {
    if (Number(from) > 24 || Number(to) > 24 || Number(minutes ?? 0) > 59)
      return null;
    const past = Number(minutes ?? 0);
    return `${cardinal(Number(from))} đến ${cardinal(Number(to))} giờ${past ? ` ${cardinal(past)} phút` : ''}`;
  },
};

export default rule;
