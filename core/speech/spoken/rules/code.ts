import { expandAbbreviation } from '../../../abbreviations/expand';
import { isPronounceable, spell } from '../letters';
import { isLettersInMixedCase, sayMixed } from '../mixed';
import { digitByDigit } from '../number-words';
import { readNumeral } from '../numeral';
import type { Rule } from '../rule';
import { unitName } from '../units';

/** What flats are told by: "căn hộ 2PN". */
const ROOMS: Readonly<Record<string, string>> = {
  PN: 'phòng ngủ',
  WC: 'nhà vệ sinh',
  PK: 'phòng khách',
};

const COUNTED =
  /^(?:nghìn|ngàn|triệu|tỷ|tỉ|đồng|tuổi|độ|người|lần|tháng|ngày|năm|giờ|phút)$/u;

/** Letters and figures in one: "T-90", "U23", "H1N1", "Covid-19", "QL1A", "F -5", "5G", "PC 46", "iPhone 15". */
const rule: Rule = {
  rank: 50.5,
  pattern:
    /(?:(\p{L}[\p{L}\p{M}]*)(?:(?:(?<=\p{Lu}|(?<!\p{L})[A-Z][a-z]{1,2})\s)?[-–](?=\d)|)(\d{1,6}(?:[.,]\d+)?)([\p{L}\p{M}\d]*)|(\d{1,4})(\p{Lu}[\p{Lu}\d]*))(?![\p{L}\p{M}\d])(?:\s?[-/–]?\s?(?:(?<=\d\s?-?\s?)(\p{Lu}\d*)(?![\p{L}\p{M}\d]))|(?<=(?<![\p{L}\d])\p{Lu}{1,4}\d{1,3})-(\d{1,4})(?![\p{L}\d%]|[.,/-]\d))?/u,
  read(match, around) {
    const [, letters, number = '', tail = '', lead, after = ''] = match;
    const [last = '', room = ''] = match.slice(6);
    // "220V", "256GB": a number and its unit.
    if (lead !== undefined && last === '' && unitName(after) !== null)
      return null;
    if (lead !== undefined && last === '' && ROOMS[after])
      return `${readNumeral(lead)} ${ROOMS[after]}`;
    if (lead !== undefined)
      return [readNumeral(lead), spell(after), spell(last)]
        .filter(Boolean)
        .join(' ');
    if (letters === undefined) return null;
    // "3 triệu–5 triệu", "5 tuổi-7 tuổi": a range.
    if (COUNTED.test(letters) && /\d\s?$/u.test(around.before)) return null;
    // "quý I-2014": a quarter and its year.
    if (/^[IV]+$/u.test(letters) && /^(?:19|20)\d\d$/u.test(number))
      return null;
    return [
      wordOf(letters, tail, around),
      figures(number),
      tailOf(tail, around),
      spell(last),
      figures(room),
    ]
      .filter(Boolean)
      .join(' ');
  },
};

/** Symbols of elements with which salts are written, that could be said as a syllable. */
const METALS = /^(?:Na|Ca|Al|Fe|Cu|Ag|Ba|Li|Ni|Si|Ti)$/u;

function wordOf(
  letters: string,
  tail: string,
  around: Parameters<Rule['read']>[1],
): string {
  // "lô A2-CN3": the rest of a code, whatever its letters stand for alone.
  if (/^\p{Lu}+$/u.test(letters) && /\p{Lu}\d{1,3}-$/u.test(around.before))
    return spell(letters);
  // "Na2SO4": what begins a formula.
  if (METALS.test(letters) && /^\p{Lu}/u.test(tail)) return spell(letters);
  if (/^\p{Lu}+$/u.test(letters)) {
    // "lô CN-06": a plot.
    if (
      /(?:^|[^\p{L}])(?:lô|ô|căn|block|(?:tòa|toà)(?: nhà| tháp)?|số hiệu|ký hiệu)\s$/iu.test(
        around.before,
      )
    )
      return spell(letters);
    const words =
      letters.length > 1 ? expandAbbreviation(letters, around) : null;
    if (words !== null) return words;
    return isPronounceable(letters)
      ? letters.charAt(0) + letters.slice(1).toLocaleLowerCase('vi')
      : spell(letters);
  }
  if (isLettersInMixedCase(letters)) return spell(letters);
  // "Kh-101": what has no vowel is no word.
  if (letters.length === 1 || !/[aeiouyăâêôơưà-ỹ]/iu.test(letters))
    return spell(letters);
  if (/\p{Lu}{2}/u.test(letters)) return sayMixed(letters);
  return letters;
}

function tailOf(tail: string, around: Parameters<Rule['read']>[1]): string {
  // "E5RON92": a word that is known, as it is said alone.
  const [, word = '', number = ''] = /^(\p{Lu}{3,})(\d*)$/u.exec(tail) ?? [];
  const known = word ? expandAbbreviation(word, around) : null;
  if (known !== null) return `${known} ${figures(number)}`.trim();
  if (/^[\p{Lu}\d]+$/u.test(tail)) return spell(tail);
  return (tail.match(/\d+|[\p{L}\p{M}]+/gu) ?? [])
    .map((part) =>
      /^(?:\d+|\p{L}|\p{Lu}{2,})$/u.test(part) ? spell(part) : part,
    )
    .join(' ');
}

/** "MH370" is said by digits, "B52" by digits, "T-90" whole. */
function figures(number: string): string {
  if (number === '') return '';
  // "tòa S2.03": block and floor.
  const [, block, floor] = /^(\d{1,2})\.(0\d)$/u.exec(number) ?? [];
  if (block && floor) return `${readNumeral(block)} ${digitByDigit(floor)}`;
  return (number.startsWith('0') && number.length > 1) || number.length > 4
    ? digitByDigit(number)
    : (readNumeral(number) ?? '');
}

export default rule;
