/**
 * Vietnamese number names as the primary school books teach them (Toán 2–4, Bộ GD&ĐT): mốt after mươi, lăm
 * after mười and mươi, linh for an empty ten, không trăm for an empty hundred below a larger group.
 */
const DIGITS = 'không một hai ba bốn năm sáu bảy tám chín'.split(' ');

const GROUPS = [
  [1_000_000_000, 'tỷ'],
  [1_000_000, 'triệu'],
  [1_000, 'nghìn'],
] as const;

/** @param digit 0 to 9 */
function digitWord(digit: number): string {
  return DIGITS[digit] ?? '';
}

/** Reads digits one by one, as telephone numbers and codes are: "113" gives "một một ba". */
export function digitByDigit(text: string): string {
  return [...text]
    .filter((character) => /\d/u.test(character))
    .map((character) => digitWord(Number(character)))
    .join(' ');
}

/** @param value a whole number; from 10^15 on no amount any more, so its figures are said */
export function cardinal(value: number): string {
  if (!(value < 1e15)) return digitByDigit(String(value));
  if (value < 1000) return belowThousand(value, false);
  for (const [size, name] of GROUPS) {
    if (value < size) continue;
    const rest = value % size;
    const head = `${cardinal(Math.floor(value / size))} ${name}`;
    if (rest === 0) return head;
    return `${head} ${rest < 1000 ? belowThousand(rest, true) : cardinal(rest)}`;
  }
  return '';
}

function belowThousand(value: number, hundredsNamed: boolean): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds === 0 && !hundredsNamed) return belowHundred(rest);
  const head = `${digitWord(hundreds)} trăm`;
  if (rest === 0) return head;
  return `${head} ${rest < 10 ? `linh ${digitWord(rest)}` : belowHundred(rest)}`;
}

function belowHundred(value: number): string {
  if (value < 10) return digitWord(value);
  const tens = Math.floor(value / 10);
  const unit = value % 10;
  const head = tens === 1 ? 'mười' : `${digitWord(tens)} mươi`;
  if (unit === 0) return head;
  if (unit === 1 && tens > 1) return `${head} mốt`;
  return `${head} ${unit === 5 ? 'lăm' : digitWord(unit)}`;
}

/** A month or a weekday: the fourth is "tư", not "bốn". */
export function fourthAsTu(value: number): string {
  return value === 4 ? 'tư' : cardinal(value);
}
