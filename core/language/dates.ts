import { type Language, language } from './language';

/**
 * A moment in the interface's language, as the clock stood where the page was written: news of Việt Nam
 * are read by its time wherever the reader is.
 * @param iso ISO 8601 with offset
 * @returns null when `iso` is no date
 */
export function formatTime(iso: string): string | null {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return null;
  if (language.value === 'vi') return vietnameseTime(date);
  return new Intl.DateTimeFormat(language.value, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Asia/Ho_Chi_Minh',
  }).format(date);
}

/** Browsers write "lúc 14:39 5 tháng 10, 2023", which nobody in Việt Nam does. */
function vietnameseTime(date: Date): string {
  const parts = new Intl.DateTimeFormat('vi', {
    ...{ day: 'numeric', month: 'numeric', year: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    timeZone: 'Asia/Ho_Chi_Minh',
  }).formatToParts(date);
  const part = (wanted: string) =>
    parts.find(({ type }) => type === wanted)?.value ?? '';
  return `lúc ${part('hour')}:${part('minute')} ngày ${part('day')}/${part('month')}/${part('year')}`;
}

/** A day on the reader's own calendar. @param milliseconds since 1970 */
export function formatDay(milliseconds: number): string {
  return dayIn(language.value, milliseconds, { dateStyle: 'medium' });
}

/** A day: "5/10/2023" in Vietnamese, where browsers write "5 thg 10, 2023". @param style of other languages */
export function dayIn(
  spoken: Language,
  time: number | Date,
  style: Intl.DateTimeFormatOptions,
): string {
  const { timeZone } = style;
  const numbers = {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
  } as const;
  return new Intl.DateTimeFormat(
    spoken,
    spoken === 'vi' ? { ...numbers, ...(timeZone && { timeZone }) } : style,
  ).format(time);
}

/** The time of day on the reader's own clock ("21:45"). @param milliseconds since 1970 */
export function formatClock(milliseconds: number): string {
  return new Intl.DateTimeFormat(language.value, {
    timeStyle: 'short',
  }).format(milliseconds);
}
