import { cleanText } from '../text/clean';

/** A date and time as a page writes it, before anyone decides what it means. */
export interface TimeReading {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Null when only the date is given. */
  readonly time: {
    readonly hour: number;
    readonly minute: number;
    readonly second: number;
  } | null;
  /** Minutes east of UTC; null when the page does not say, which in Viet Nam means +07:00. */
  readonly offset: number | null;
  /** "7/3/2026" may be 7 March or, from American software, 3 July. */
  readonly swappable: boolean;
}

const VIETNAM = 7 * 60;

const MONTHS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];

const ISO = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s]|$|[^\d])/u;
const NUMERIC = /(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?!\d)/u;
const WORDED =
  /(?:ngày\s*)?(?<!\d)(\d{1,2})\s*(?:tháng|[-,/]?\s*th(?:g|áng)?\.?)\s*(\d{1,2})\s*(?:năm|,|\/|-)?\s*(\d{4})/iu;
const SPELLED_MONTH =
  'mười (?:một|hai)|giêng|một|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|chạp';
/** "7 Tháng Ba, 2026", as WordPress writes it in Vietnamese. */
const SPELLED = new RegExp(
  `(?<!\\d)(\\d{1,2})\\s*tháng\\s+(${SPELLED_MONTH})\\s*,?\\s*(?:năm\\s*)?(\\d{4})`,
  'iu',
);
const SPELLED_MONTHS: Readonly<Record<string, number>> = {
  giêng: 1,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
  chạp: 12,
};
/** "Tháng Ba 7, 2026", "Tháng 3 7, 2026": WordPress with its English order. */
const SPELLED_FIRST = new RegExp(
  `(?<!\\d\\s?)tháng\\s+(\\d{1,2}|${SPELLED_MONTH})\\s+(\\d{1,2}),\\s*(\\d{4})`,
  'iu',
);
/** "07/03/26 08:05": two digits are a year only where a clock follows. */
const SHORT_YEAR =
  /(?<![\d/.-])(\d{1,2})[/-](\d{1,2})[/-](\d{2})(?=\s+\d{1,2}[:h]\d{2})/u;
/** ISO 8601's basic form, "20260307T0805" and with seconds. */
const BASIC = /(?<!\d)(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})?(?!\d)/u;
// ASCII: English months.
const MONTH_FIRST =
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/iu;
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[\s-]+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?[\s-]+(\d{4})/iu;

const CLOCK =
  /(?<![\d/.-])(\d{1,2})\s?(?::|h|g|giờ)\s?(\d{1,2})(?!\d)(?:\s?(?::|p|phút)\s?(\d{2})(?:[.,]\d+)?)?(?:\s*(AM|PM|SA|CH|sáng|chiều|tối)(?![\p{L}]))?/iu;
const ZONE =
  /(?:(?:GMT|UTC)\s*|(?<=\d)\s?)([+-])(\d{1,2})(?::?(\d{2}))?(?!\d|[/-])|(?<=\d)(Z)(?![\p{L}])/iu;

/** Farther apart a date and a clock time do not belong together. */
const CLOSE = 40;

/**
 * Reads the first date of a text, with the clock time beside it. Knows ISO, day-first, American and
 * Vietnamese worded forms, "23h51", "8h5", epochs, AM/PM after a 24-hour time, "(GMT+7)", a blank before the zone.
 * @returns null when there is no valid date
 */
export function readTime(text: string): TimeReading | null {
  const epoch = EPOCH.exec(text)?.[1];
  if (epoch) return ofEpoch(Number(epoch.padEnd(13, '0')));
  const clean = cleanText(text.slice(0, 400)).replace(
    BASIC,
    (_, year, month, day, hour, minute, second = '00') =>
      `${year}-${month}-${day}T${hour}:${minute}:${second}`,
  );
  const date = findDate(clean);
  if (!date) return null;
  const rest =
    clean.slice(0, date.start) +
    '\u0001'.repeat(date.length) +
    clean.slice(date.start + date.length);
  const clock = findClock(rest, date.start, date.start + date.length);
  // "Sat, 07 Mar 2026 01:05:00 GMT" (RFC 9110): the zone needs no number.
  const isHttp = /\d\s+(?:GMT|UTC)\s*$/u.test(clean) && !date.numeric;
  const swapped =
    !isDate(date.year, date.month, date.day) &&
    isDate(date.year, date.day, date.month);
  const [month, day] = swapped
    ? [date.day, date.month]
    : [date.month, date.day];
  if (!isDate(date.year, month, day)) return null;
  return {
    year: date.year,
    month,
    day,
    time: clock?.time ?? null,
    offset: clock?.offset ?? (isHttp && clock ? 0 : null),
    swappable: date.numeric && day <= 12 && month <= 12 && day !== month,
  };
}

/** Seconds or milliseconds since 1970, as scripts count. */
const EPOCH = /^\s*(\d{10}|\d{13})\s*$/u;

function ofEpoch(milliseconds: number): TimeReading | null {
  const date = new Date(milliseconds + VIETNAM * 60_000);
  const year = date.getUTCFullYear();
  const [month, day] = [date.getUTCMonth() + 1, date.getUTCDate()];
  if (!isDate(year, month, day)) return null;
  const time = {
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
  return { year, month, day, time, offset: VIETNAM, swappable: false };
}

interface FoundDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly numeric: boolean;
  readonly start: number;
  readonly length: number;
}

function findDate(text: string): FoundDate | null {
  const forms: readonly [RegExp, 'ymd' | 'dmy' | 'mdy', boolean][] = [
    [ISO, 'ymd', false],
    [WORDED, 'dmy', false],
    [SPELLED, 'dmy', false],
    [SPELLED_FIRST, 'mdy', false],
    [NUMERIC, 'dmy', true],
    [MONTH_FIRST, 'mdy', false],
    [DAY_FIRST, 'dmy', false],
    [SHORT_YEAR, 'dmy', true],
  ];
  for (const [pattern, order, numeric] of forms) {
    const match = pattern.exec(text);
    if (!match) continue;
    const part = (letter: string) =>
      toNumber(match[order.indexOf(letter) + 1] ?? '');
    const [short, month, day] = [part('y'), part('m'), part('d')];
    const year = short < 100 ? 2000 + short : short;
    return {
      year,
      month,
      day,
      numeric,
      start: match.index,
      length: lengthOfDate(match[0]),
    };
  }
  return null;
}

/** `ISO` looks one character ahead to tell a date from a longer number; that one is not the date's. */
function lengthOfDate(match: string): number {
  return match.replace(/[^\d\p{L}]+$|T$/u, '').length;
}

function toNumber(text: string): number {
  const spelled = SPELLED_MONTHS[text.toLocaleLowerCase('vi')];
  if (spelled) return spelled;
  const month = MONTHS.indexOf(text.slice(0, 3).toLowerCase());
  return month >= 0 ? month + 1 : Number(text);
}

function findClock(text: string, start: number, end: number) {
  for (const match of text
    .replace(/T(?=\d)/gu, ' ')
    .matchAll(new RegExp(CLOCK, 'giu'))) {
    const at = match.index;
    const distance = at >= end ? at - end : start - (at + match[0].length);
    if (distance > CLOSE) continue;
    const hour = hourOf(Number(match[1]), match[4]);
    const minute = Number(match[2]);
    const second = Number(match[3] ?? 0);
    if (hour > 23 || minute > 59 || second > 59) continue;
    const after = text.slice(at + match[0].length, at + match[0].length + 16);
    return {
      time: { hour, minute, second },
      offset: offsetOf(`${match[0].at(-1)}${after}`),
    };
  }
  return null;
}

/** "01:39 PM" is 13:39; "14:06 PM" and "00:01 AM" are already 24-hour. SA, CH: sáng, chiều. */
function hourOf(hour: number, half: string | undefined): number {
  if (!half) return hour;
  const afternoon = /^(?:pm|ch|chiều|tối)$/iu.test(half);
  if (afternoon) return hour < 12 ? hour + 12 : hour;
  return hour === 12 ? 0 : hour;
}

function offsetOf(text: string): number | null {
  const match = ZONE.exec(text);
  if (!match) return null;
  if (match[4]) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  if (minutes > 14 * 60) return null;
  return match[1] === '-' ? -minutes : minutes;
}

function isDate(year: number, month: number, day: number): boolean {
  if (year < 1990 || year > 2100 || month < 1 || month > 12) return false;
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The same reading with day and month the American way round. */
export function swapped(reading: TimeReading): TimeReading {
  return { ...reading, month: reading.day, day: reading.month };
}

/** ISO 8601 with offset; midnight when the page gives only a date. */
export function toIso(reading: TimeReading): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const offset = reading.offset ?? VIETNAM;
  const zone = `${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
  const { hour, minute, second } = reading.time ?? {
    hour: 0,
    minute: 0,
    second: 0,
  };
  return `${reading.year}-${two(reading.month)}-${two(reading.day)}T${two(hour)}:${two(minute)}:${two(second)}${zone}`;
}
