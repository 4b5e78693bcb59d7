import { spell } from '../letters';
import { cardinal, digitByDigit } from '../number-words';
import type { Rule } from '../rule';

/** Signs of roads by Nghị định 165/2024/NĐ-CP; CT (cao tốc) is spelt, as the words before mostly say it. */
const NAMES: Readonly<Record<string, string>> = {
  QL: 'quốc lộ',
  ĐT: 'đường tỉnh',
  TL: 'tỉnh lộ',
  HL: 'hương lộ',
  CT: 'xê tê',
};

/** "QL1A", "QL.14", "ĐT.741", "TL 8", "CT.01". */
const rule: Rule = {
  rank: 17,
  pattern:
    /(QL|ĐT|TL|HL|CT)(\.?)(\s?)(\d{1,3})([A-ZĐ])?(?![\p{L}\d]|[.,/-]\d|-\p{Lu})/u,
  read([, kind = '', , gap = '', number = '', branch = ''], { before }) {
    if (/[\p{L}\d]$/u.test(before)) return null;
    if (gap && (kind === 'CT' || kind === 'HL')) return null;
    // "ĐT 22 tuổi": a team more often than a road.
    if (kind === 'ĐT' && gap && number.length < 3) return null;
    // "vốn ĐT 120 triệu": what is invested.
    if (kind === 'ĐT' && /(?:vốn|mức|tổng)\s$/iu.test(before)) return null;
    const figure = number.startsWith('0')
      ? digitByDigit(number)
      : cardinal(Number(number));
    return [NAMES[kind], figure, spell(branch)].filter(Boolean).join(' ');
  },
};

export default rule;
