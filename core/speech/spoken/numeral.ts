import { cardinal, digitByDigit } from './number-words';

/**
 * A written number, as a piece for other patterns: "12", "1.000.000", "1 000 000", "1,000,000", "6,4", "1.234,5",
 * "3.5". In Vietnam the dot parts thousands and the comma decimals; the press also copies the English way.
 */
export const NUMERAL =
  '(?:\\d{1,3}(?:\\.\\d{3})+(?!\\d)(?:,\\d+)?|\\d{1,3}(?:,\\d{3}){2,}(?!\\d)(?:\\.\\d+)?|\\d{1,3}(?: \\d{3})+(?![\\d.,]?\\d|[A-Za-z])|\\d+(?:[.,]\\d+)?)';

const THOUSANDS_DOTTED = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u;
const THOUSANDS_COMMAED = /^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/u;
const THOUSANDS_SPACED = /^\d{1,3}(?: \d{3})+$/u;
/** Longer runs of digits are codes, not amounts. */
const LONGEST_AMOUNT = 12;

/**
 * @param text what NUMERAL matched
 * @returns the words, or null when it is no number
 */
export function readNumeral(text: string): string | null {
  if (THOUSANDS_DOTTED.test(text) && !text.startsWith('0.')) {
    const [whole = '', decimals] = text.replaceAll('.', '').split(',');
    return join(whole, decimals);
  }
  if (THOUSANDS_COMMAED.test(text)) {
    const [whole = '', decimals] = text.replaceAll(',', '').split('.');
    return join(whole, decimals);
  }
  if (THOUSANDS_SPACED.test(text)) return join(text.replaceAll(' ', ''));
  const match = /^(\d+)(?:([.,])(\d+))?$/u.exec(text);
  if (!match) return null;
  const [, whole = '', mark, decimals] = match;
  // "4.0" and "2.0" are names of versions and are said with the dot.
  if (mark === '.' && decimals === '0')
    return `${cardinal(Number(whole))} chấm không`;
  // "400,000": the English way, since nobody measures to three noughts.
  if (mark === ',' && decimals === '000' && whole !== '0')
    return join(whole + decimals);
  return join(whole, decimals);
}

function join(whole: string, decimals?: string): string {
  const head = readWhole(whole);
  return decimals === undefined ? head : `${head} phẩy ${fraction(decimals)}`;
}

function readWhole(digits: string): string {
  // "007" and card numbers are spelt; "02 đảng bộ" is two.
  if (digits.length > LONGEST_AMOUNT || /^0\d{2,}$/u.test(digits))
    return digitByDigit(digits);
  return cardinal(Number(digits));
}

/** "6,42" is read "sáu phẩy bốn mươi hai", "8,02" "tám phẩy không hai", longer ones digit by digit. */
function fraction(digits: string): string {
  if (digits.startsWith('0') || digits.length > 3) return digitByDigit(digits);
  return cardinal(Number(digits));
}
