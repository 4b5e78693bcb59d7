import type { Rule } from '../rule';

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
const TIME = /^\s*\d{1,2}\s?[hgH:]/u;

/** Marks that stand alone: some have a name, a dash between words is a pause, quotes are silent. */
const rule: Rule = {
  rank: 95,
  pattern: /\.{2,}|[^\p{L}\p{M}\p{N}\s,;:…!?.]/u,
  read([mark], { before, after }) {
    if (/^\./u.test(mark)) return ',';
    if (mark === '/') return '';
    if (/[-–—]/u.test(mark)) {
      if (ENDS_IN_TIME.test(before) && TIME.test(after)) return 'đến';
      return /\s$/u.test(before) && /^\s/u.test(after) ? ',' : '';
    }
    if (/[()[\]{}]/u.test(mark))
      return /^[([{]/u.test(mark) && before.trim() === '' ? '' : ',';
    if ((mark === '<' || mark === '>') && !/\d/u.test(after.slice(0, 2)))
      return '';
    if (mark === '+' && /^\s/u.test(after) === false && !/^[\d]/u.test(after))
      return /^\p{L}/u.test(after) ? 'cộng' : '';
    return WORDS[mark] ?? '';
  },
};

export default rule;
