import {
  DAY_CUE,
  dayMonth,
  fullDate,
  isDay,
  isMonth,
  monthYear,
  withDay,
} from '../dates';
import { cardinal } from '../number-words';
import type { Rule } from '../rule';

/** "1/3/2026", "20-5-2024", "2.9.1945", "T9/2026" and ranges of such dates. */
const rule: Rule = {
  rank: 30,
  pattern:
    /(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?((?:1[0-9]|20)\d{2})(?!\d)|(\d{1,2})\s?[-–]\s?(\d{1,2})([/.])(\d{1,2})(?:\7((?:19|20)\d{2}))?(?![\d/]|[.,]\d)|(?:T\.?\s?)?(\d{1,2})\s?\/\s?((?:1[89]|20)\d{2})(?![\d/])/u,
  read(match, { before }) {
    const [
      ,
      day,
      ,
      month,
      year,
      from,
      to,
      mark,
      rangeMonth,
      rangeYear,
      onlyMonth,
      onlyYear,
    ] = match;
    if (day !== undefined && month !== undefined && year !== undefined) {
      if (!isDay(day) || !isMonth(month)) return null;
      return withDay(fullDate(day, month, year), before);
    }
    if (from !== undefined && to !== undefined && rangeMonth !== undefined) {
      if (!isDay(from) || !isDay(to) || !isMonth(rangeMonth)) return null;
      if (mark === '.' && !DAY_CUE.test(before)) return null;
      const end = rangeYear
        ? fullDate(to, rangeMonth, rangeYear)
        : dayMonth(to, rangeMonth);
      return withDay(`${cardinal(Number(from))} đến ${end}`, before);
    }
    if (
      onlyMonth === undefined ||
      onlyYear === undefined ||
      !isMonth(onlyMonth)
    )
      return null;
    const spoken = monthYear(onlyMonth, onlyYear);
    if (/(?:^|[^\p{L}])(?:tháng|quý|kỳ)\s+$/iu.test(before)) return spoken;
    return `tháng ${spoken}`;
  },
};

export default rule;
