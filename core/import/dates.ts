/** Before this nothing was saved for later; such a date is a zero or a mistake. */
const EARLIEST = Date.UTC(1990, 0, 1);
/** Clocks of other machines may be a little ahead. */
const AHEAD = 2 * 24 * 60 * 60 * 1000;
/** Microseconds between 1601 (Chromium's zero) and 1970. */
const SINCE_1601 = 11_644_473_600_000_000;

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?(?:\d{2})?)?$/iu;

/**
 * Reads the dates of export files: epochs in s, ms, µs or ns, Chromium's µs since 1601, ISO 8601 and its
 * looser cousins, and what `Date.parse` knows. Without a zone it is UTC.
 * @returns milliseconds since the epoch, or null for what is no date, before 1990 or in the future
 */
export function parseDate(value: unknown, now: number): number | null {
  const time =
    typeof value === 'number'
      ? fromEpoch(value)
      : typeof value === 'string'
        ? fromText(value.trim())
        : Number.NaN;
  return time >= EARLIEST && time <= now + AHEAD ? Math.round(time) : null;
}

function fromEpoch(value: number): number {
  if (value >= 1e17) return value / 1e6;
  if (value >= 4e15) return (value - SINCE_1601) / 1000;
  if (value >= 1e14) return value / 1000;
  return value >= 1e11 ? value : value * 1000;
}

function fromText(text: string): number {
  if (/^\d+(?:\.\d+)?(?:e\+?\d+)?$/iu.test(text)) return fromNumber(text);
  const parts = ISO.exec(isoOf(text));
  if (parts) return fromIso(parts);
  if (!/\d{4}/u.test(text)) return Number.NaN;
  return Date.parse(
    /(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}|\([^)]*\))\s*$/iu.test(text)
      ? text
      : `${text} UTC`,
  );
}

/** "20240102", the days since 1900 of a spreadsheet, or an epoch. */
function fromNumber(text: string): number {
  const day = /^((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])$/u.exec(text);
  if (day) return fromText(day.slice(1).join('-'));
  const number = Number(text);
  const isSerial = number >= 30_000 && number < 60_000;
  return isSerial
    ? Math.round((number - SERIAL_OF_1970) * 86_400) * 1000
    : fromEpoch(number);
}

/** The day 1970-01-01 in a spreadsheet, which counts from the last day but one of 1899. */
const SERIAL_OF_1970 = 25_569;

/** A name of the day or "ngày", which say nothing of their own, and what stands between time and day. */
const FILLING = /^(?:(?:thứ|chủ)\s\p{L}+|ngày|[\s,–-])+/iu;
/** "2 tháng 1, 2024", "2 thg 1 2024", "ngày 2 tháng 1 năm 2024". */
const IN_WORDS =
  /(\d{1,2})\s*(?:tháng|thg)\s*(\d{1,2})\s*(?:,|năm|\/)?\s*(\d{4})/iu;
const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?`;
const BEFORE = new RegExp(String.raw`^(${CLOCK})(?=\D)(.*)$`, 'u');
const AFTER = new RegExp(String.raw`^(${CLOCK})?\s*\(?(.*?)\)?$`, 'u');

/**
 * "24/11/2026 08:00" and "08:00, 24-11-2026" the Vietnamese way, the day first; where that is no date it was
 * the month.
 */
function isoOf(text: string): string {
  const bare = text
    .normalize('NFC')
    .replace(FILLING, '')
    .replace(IN_WORDS, '$1/$2/$3');
  const [, before = '', rest = bare] = BEFORE.exec(bare) ?? [];
  const parts = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)(.*)$/u.exec(
    rest.replace(FILLING, ''),
  );
  if (!parts) return text;
  const [, a = '', , b = '', year = '', end = ''] = parts;
  const [day, month] = Number(b) > 12 ? [b, a] : [a, b];
  const zoned = /^\s*[+-]\d/u.test(end) ? end : end.replace(FILLING, '');
  const [, after = '', zone = ''] = AFTER.exec(zoned.trim()) ?? [];
  return `${year}-${month}-${day} ${before || after}${zoneOf(zone)}`.trim();
}

/** "GMT+7" is "+07:00". */
function zoneOf(zone: string): string {
  return zone.replace(
    /^(?:GMT|UTC)?([+-])(\d{1,2})(?=$|:)/iu,
    (_, sign, hours) => sign + hours.padStart(2, '0'),
  );
}

function fromIso(parts: RegExpExecArray): number {
  const [year, month, day, hour, minute, second] = parts
    .slice(1, 7)
    .map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const fraction = Number(`0.${parts[7] ?? '0'}`) * 1000;
  const time = Date.UTC(year, month - 1, day, hour, minute, second);
  // 31 February and 25 o'clock roll over: then it was no date.
  const back = new Date(time);
  if (
    back.getUTCMonth() !== month - 1 ||
    back.getUTCDate() !== day ||
    back.getUTCHours() !== hour
  )
    return Number.NaN;
  return time + Math.floor(fraction) - zoneMs(parts[8] ?? 'Z');
}

function zoneMs(zone: string): number {
  const parts = /^([+-])(\d{2}):?(\d{2})?$/u.exec(zone);
  if (!parts) return 0;
  const minutes = Number(parts[2]) * 60 + Number(parts[3] ?? 0);
  return (parts[1] === '-' ? -minutes : minutes) * 60_000;
}
