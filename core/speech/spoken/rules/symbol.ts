import type { Rule } from '../rule';
import { SIGNS } from '../signs';
import { CURRENCY, currencyName, UNIT, unitName } from '../units';

const WORDS: Readonly<Record<string, string>> = {
  ...SIGNS,
  '&': 'và',
  '%': 'phần trăm',
  '+': 'cộng',
  '=': 'bằng',
  '°': 'độ',
  '@': 'a còng',
  '×': 'nhân',
  '÷': 'chia',
  '√': 'căn bậc hai của',
  '≠': 'khác',
  '∞': 'vô cùng',
  '⇒': 'suy ra',
  '∈': 'thuộc',
  $: 'đô la',
  '€': 'ơ rô',
  '£': 'bảng',
  '§': 'mục',
};

/** "9h00 - 22h00": a dash between two times is a span of time. */
const ENDS_IN_TIME = /\d\s?[hgH:]\s?\d{0,2}\s*$/u;
/** "x² - 5x + 6 = 0": in an equation a dash takes away. */
const EQUATION = /^\s?[\p{L}\d²³⁴+\s.,-]{1,20}=/u;
/** "50 mm - 80 mm", "3 triệu - 5 triệu". */
const ENDS_IN_UNIT = new RegExp(
  `\\d\\s?(?:${UNIT}|${CURRENCY}|(?:nghìn|ngàn|triệu|tỷ|tỉ)?(?:\\s?đồng)?|tuổi|k|K|tr|%|°C?|độ(?: C)?)\\s*$`,
  'u',
);
/** "Km18+300 - Km20+150": from one milestone to another. */
const MILESTONE = /[Kk][Mm]\.?\s?\d[\d.]*(?:\s?\+\s?\d+)?\s?$/u;
/** "thứ 2 - thứ 6", "thứ Hai – CN". */
const WEEKDAY = /thứ\s(?:[2-7]|hai|ba|tư|năm|sáu|bảy)\s?$/iu;
const TO_WEEKDAY = /^\s?(?:thứ\s|chủ nhật|CN(?![\p{L}\d]))/iu;
const TIME = /^\s*\d{1,2}\s?[hgH:]/u;

/** Marks that stand alone: some have a name, a dash between words is a pause, quotes are silent. */
const rule: Rule = {
  rank: 95,
  pattern: /\.{2,}|[-=]{1,2}>|[^\p{L}\p{M}\p{N}\s,;:…!?.]/u,
  read([mark], { before, after }) {
    if (/^\./u.test(mark)) return ',';
    if (/^(?:[-=]{1,2}>|→)$/u.test(mark))
      return before.trim() === ''
        ? ''
        : mark.startsWith('=')
          ? 'suy ra'
          : 'đến';
    if (mark === '/') return slash(before, after);
    if (/[-–—]/u.test(mark)) {
      // "căn C3 – 4": the second part of a name.
      if (
        /(?<![\p{L}\d])\p{Lu}\d{1,2}\s$/u.test(before) &&
        /^\s\d{1,2}(?!\d)/u.test(after)
      )
        return '';
      if (MILESTONE.test(before) && /^\s?[Kk][Mm]\.?\s?\d/u.test(after))
        return 'đến';
      if (/[$€£]\s?[\d.,]+\s?$/u.test(before) && /^\s?[$€£]\s?\d/u.test(after))
        return 'đến';
      if (WEEKDAY.test(before) && TO_WEEKDAY.test(after)) return 'đến';
      if (ENDS_IN_TIME.test(before) && TIME.test(after)) return 'đến';
      if (
        EQUATION.test(after) &&
        /(?:[²³⁴\d]|(?<!\p{L})\p{L})\s?$/u.test(before)
      )
        return 'trừ';
      if (ENDS_IN_UNIT.test(before) && /^\s*\d/u.test(after)) return 'đến';
      return /\s$/u.test(before) && /^\s/u.test(after) ? ',' : '';
    }
    if (/[()[\]{}]/u.test(mark))
      return /^[([{]/u.test(mark) && before.trim() === '' ? '' : ',';
    if ((mark === '<' || mark === '>') && !/\d/u.test(after.slice(0, 2)))
      return '';
    if (mark === '+' && !/^\s?\d/u.test(after))
      return /^\s?\p{L}/u.test(after) || /\d$/u.test(before) ? 'cộng' : '';
    return WORDS[mark] ?? '';
  },
};

/** Between currencies and between a unit and a number a slash is said; between words it is silent. */
function slash(before: string, after: string): string {
  // "GPA 3.6/4.0", "P/E" and "tỷ lệ nam/nữ".
  if (/\d$/u.test(before) && /^\d+\.\d/u.test(after)) return 'trên';
  // "kiểm thử A/B", "đáp án A/B/C" name one beside the other.
  if (/(?<!\p{L})[PD]$/u.test(before) && /^[BES](?![\p{L}\d])/u.test(after))
    return 'trên';
  if (/t[ỷỉ] (?:lệ|số) \p{Ll}+$/u.test(before) && /^\p{Ll}/u.test(after))
    return 'trên';
  const left = /([\p{L}²³]+)\s?$/u.exec(before)?.[1] ?? '';
  const right = /^\s?(\p{L}+)/u.exec(after)?.[1] ?? '';
  // "4G/5G" are two of a kind.
  if (/\d\p{Lu}$/u.test(before) && /^\d+\p{Lu}(?!\p{L})/u.test(after))
    return '';
  if (/\d\s?\p{L}+(?:\s\p{Ll}+)?\s?$/u.test(before) && /^\s?\d/u.test(after))
    return 'trên';
  if (currencyName(left) && currencyName(right)) return 'trên';
  return unitName(left) && /^\s?\d/u.test(after) ? 'trên' : '';
}

export default rule;
