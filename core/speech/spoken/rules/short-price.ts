import { cardinal } from '../number-words';
import type { Rule } from '../rule';

const SCALES: Readonly<Record<string, string>> = {
  tr: 'triệu',
  k: 'nghìn',
  tỷ: 'tỷ',
  tỉ: 'tỷ',
};
const PRICED =
  /(?:giá|bán|mua|trả|hết|tốn|chỉ|tiền|vé|từ|còn|lương|khoảng|tầm|thêm)\s+(?:\p{Ll}+\s+){0,2}$/iu;

/** Prices as they are said: "75tr5", "3k5", "1tỷ2"; the last figure counts the next lower place. */
const rule: Rule = {
  rank: 44,
  pattern: /(\d{1,4})\s?(tr|k|tỷ|tỉ)(\d{1,3})(?![\p{L}\p{M}\d]|[.,]\d)/u,
  read([, head = '', scale = '', tail = ''], { before }) {
    // "gen 2k3": born in 2003.
    if (scale === 'k' && head === '2' && !PRICED.test(before)) return null;
    return `${cardinal(Number(head))} ${SCALES[scale]} ${cardinal(Number(tail))}`;
  },
};

export default rule;
