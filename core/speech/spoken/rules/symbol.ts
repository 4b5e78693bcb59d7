import type { Rule } from '../rule';
import { CURRENCY, currencyName, UNIT, unitName } from '../units';

const WORDS: Readonly<Record<string, string>> = {
  '&': 'và',
  '%': 'phần trăm',
  '+': 'cộng',
  '=': 'bằng',
  '°': 'độ',
  '@': 'a còng',
  '±': 'cộng trừ',
  '×': 'nhân',
  '÷': 'chia',
  '<': 'nhỏ hơn',
  '>': 'lớn hơn',
  '≥': 'lớn hơn hoặc bằng',
  '≤': 'nhỏ hơn hoặc bằng',
  '≈': 'xấp xỉ',
  '→': 'đến',
  $: 'đô la',
  '€': 'ơ rô',
  '£': 'bảng',
  '§': 'mục',
  α: 'an pha',
  β: 'bê ta',
  γ: 'gam ma',
  µ: 'mi crô',
};

/** "9h00 - 22h00": a dash between two times is a span of time. */
const ENDS_IN_TIME = /\d\s?[hgH:]\s?\d{0,2}\s*$/u;
/** "50 mm - 80 mm", "3 triệu - 5 triệu". */
const ENDS_IN_UNIT = new RegExp(
  `\\d\\s?(?:${UNIT}|${CURRENCY}|(?:nghìn|ngàn|triệu|tỷ|tỉ)?(?:\\s?đồng)?|tuổi|k|K|tr|%|°C?|độ(?: C)?)\\s*$`,
  'u',
);
const TIME = /^\s*\d{1,2}\s?[hgH:]/u;

/** Marks that stand alone: some have a name, a dash between words is a pause, quotes are silent. */
const rule: Rule = {
  rank: 95,
  pattern: /\.{2,}|[^\p{L}\p{M}\p{N}\s,;:…!?.]/u,
  read([mark], { before, after }) {
    if (/^\./u.test(mark)) return ',';
    if (mark === '→' && before.trim() === '') return '';
    if (mark === '/') return slash(before, after);
    if (/[-–—]/u.test(mark)) {
      if (ENDS_IN_TIME.test(before) && TIME.test(after)) return 'đến';
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
  const left = /([\p{L}²³]+)\s?$/u.exec(before)?.[1] ?? '';
  const right = /^\s?(\p{L}+)/u.exec(after)?.[1] ?? '';
  // "4G/5G" are two of a kind.
  if (/\d\p{Lu}$/u.test(before) && /^\d+\p{Lu}(?!\p{L})/u.test(after))
    return '';
  if (/\d\s?\p{L}+\s?$/u.test(before) && /^\s?\d/u.test(after)) return 'trên';
  if (currencyName(left) && currencyName(right)) return 'trên';
  return unitName(left) && /^\s?\d/u.test(after) ? 'trên' : '';
}

export default rule;
