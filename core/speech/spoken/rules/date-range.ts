import { countsShare } from '../counted';
import { dayMonth, fullDate, isDay, isMonth, withDay } from '../dates';
import { fourthAsTu } from '../number-words';
import type { Rule } from '../rule';

/** "28/4-3/5", "30/4 - 1/5", "5/9/2024 - 7/9/2024", "4-6/2024" after tháng. */
const rule: Rule = {
  rank: 29,
  pattern:
    /(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?\s?[-–]\s?(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?![\d/]|[.,]\d|\s?%)|(\d{1,2})\s?[-–]\s?(\d{1,2})\/(\d{4})(?!\d)/u,
  read(match, { before, after }) {
    const [, day, month, year, toDay, toMonth, toYear, low, high, of] = match;
    if (low && high && of) {
      if (!/tháng\s+$/iu.test(before) || !isMonth(low) || !isMonth(high))
        return null;
      const [from, to] = [low, high].map((text) => fourthAsTu(Number(text)));
      return `${from} đến tháng ${to} năm ${yearOf(of)}`;
    }
    if (!day || !month || !toDay || !toMonth) return null;
    if (![day, toDay].every(isDay) || ![month, toMonth].every(isMonth))
      return null;
    if (
      !year &&
      countsShare(
        Number(day),
        Number(month),
        before,
        `-${toDay}/${toMonth}${after}`,
        false,
      )
    )
      return null;
    const first = year ? fullDate(day, month, year) : dayMonth(day, month);
    const second = toYear
      ? fullDate(toDay, toMonth, toYear)
      : dayMonth(toDay, toMonth);
    // The two holidays of spring are named one after the other; they are no span of time.
    const holidays =
      [day, month, toDay, toMonth].map(Number).join() === '30,4,1,5' &&
      !/(?<![\p{L}\p{M}])từ(?:\s+ngày)?\s*$/iu.test(before);
    return withDay(
      holidays ? `${first}, ${second}` : `${first} đến ${second}`,
      before,
    );
  },
};

function yearOf(text: string): string {
  return fullDate('1', '1', text).replace(/^.*? năm /u, '');
}

export default rule;
