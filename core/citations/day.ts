/** A calendar day in Việt Nam, where these papers count their days. */
export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Việt Nam has had UTC+7 without summer time since 1975. */
const OFFSET_MS = 7 * 60 * 60 * 1000;

/** @param moment milliseconds since the epoch, or ISO 8601 with offset; @returns null when it is no moment */
export function dayOf(moment: number | string | null): Day | null {
  if (moment === null) return null;
  const date = new Date(new Date(moment).getTime() + OFFSET_MS);
  if (Number.isNaN(date.getTime())) return null;
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

/** "20/11/2026": day and month in two digits, as the press of Việt Nam writes them. */
export function vietnameseDay({ year, month, day }: Day): string {
  return `${two(day)}/${two(month)}/${year}`;
}

/** "2026-11-20". */
export function isoDay({ year, month, day }: Day): string {
  return `${year}-${two(month)}-${two(day)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** Full name of an English month. */
export function monthName({ month }: Day): string {
  return MONTHS[month - 1] ?? '';
}

/**
 * An abbreviated English month with its full stop.
 * @param form `three`: "Jun.", "Sep.", only May whole; `long`: "June", "Sept.", up to four letters whole
 */
export function monthAbbreviation(day: Day, form: 'three' | 'long'): string {
  const name = monthName(day);
  if (name.length <= (form === 'three' ? 3 : 4)) return name;
  return form === 'long' && name === 'September'
    ? 'Sept.'
    : `${name.slice(0, 3)}.`;
}
