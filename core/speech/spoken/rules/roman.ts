import { isSyllable } from '../../../text/syllable-shape';
import { letterName } from '../letters';
import { cardinal, fourthAsTu } from '../number-words';
import type { Rule } from '../rule';

const VALUES: Readonly<Record<string, number>> = {
  I: 1,
  V: 5,
  X: 10,
  L: 50,
  C: 100,
  D: 500,
  M: 1000,
};
const SHAPE = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;
const CUE =
  /(?:^|[^\p{L}])(?:quý|quí|thế kỷ|thế kỉ|tk|khóa|khoá|kỳ|kì|lần thứ|thứ|lần|chương|phần|mục|tập|hồi|hạng|cấp|loại|nhóm|bậc|đại hội|hội nghị|giai đoạn|đợt|đời|vua|giáo hoàng|john paul|louis|elizabeth|henry|charles|edward|george|philip|napoleon|nicholas|alexander|peter|vajiralongkorn|rama|pius|benedict|francis|felipe|độ|điều|phụ lục|biểu|thể thức|vòng|quyển|chủ nghĩa|vùng|khu|quân khu|quân đoàn|trung ương|thế chiến|chiến tranh thế giới|world war|học kỳ|học kì|bộ luật|giải|sông đà|dự án|pha|mẫu|khối|xx|ĐH)\s+(?:thứ\s+|lần\s+thứ\s+)?(?:[IVX]+\s*(?:,|và|-|–|đến)\s*)*$/iu;
/** Two letters or more that are hardly anything else. */
const SURE =
  /^(?:II|III|IV|VI|VII|VIII|IX|XI|XII|XIII|XIV|XV|XVI|XVII|XVIII|XIX|XX|XXI|XXII)$/u;

/** "quý III", "thế kỷ XXI", "khóa VI", "Thế chiến II", "XIII" and "I-2024" after quý. */
const rule: Rule = {
  rank: 66,
  pattern:
    /([IVXLCDM]+)([A-C])?(?![\p{L}\p{M}])(?!\d)(?:\.(\d{1,2}(?:\.\d{1,2})*)(?!\d))?(?:\s?([-–])\s?([IVXL]+)(?![\p{L}\d]))?(?:\s?[/-]\s?(\d{4})(?!\d))?/u,
  read([, roman = '', branch, steps, , second, year], { before, after }) {
    const value = romanValue(roman);
    if (value === null) return null;
    const sure =
      SURE.test(roman) && /(?:[\p{L},]\s|\d\s?[-–]\s?)$/u.test(before);
    const isDrip = /^\sgiọt(?!\p{L})/u.test(after);
    if (!CUE.test(before) && !sure && !isDrip && !isHeading(before, after))
      return null;
    if ((branch || steps) && !CUE.test(before) && !isHeading(before, after))
      return null;
    if (roman.length === 1 && 'LCDM'.includes(roman)) return null;
    const quarter = /(?:quý|quí|thứ)\s+$/iu.test(before);
    const ordinal = /(?:^|[^\p{L}])thứ\s+$/iu.test(before);
    const say = (n: number) =>
      ordinal && n === 1 ? 'nhất' : quarter ? fourthAsTu(n) : cardinal(n);
    const high = second ? romanValue(second) : null;
    const below = (steps ?? '')
      .split('.')
      .map((step) => (step ? ` chấm ${cardinal(Number(step))}` : ''))
      .join('');
    return `${say(value)}${below}${branch ? ` ${letterName(branch)}` : ''}${high ? ` đến ${say(high)}` : ''}${year ? ` năm ${cardinal(Number(year))}` : ''}`;
  },
};

/** "IV. Kết luận" at the head of a paragraph; "V. Putin" is a name. */
function isHeading(before: string, after: string): boolean {
  const word = /^[.)]\s+(\p{Lu}[\p{L}\p{M}]*)/u.exec(after)?.[1];
  return (
    before.trim() === '' &&
    word !== undefined &&
    isSyllable(word.toLocaleLowerCase('vi'))
  );
}

/** @returns null when the letters are no well-formed number */
function romanValue(text: string): number | null {
  if (!SHAPE.test(text)) return null;
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const value = VALUES[text.charAt(i)] ?? 0;
    sum += value < (VALUES[text.charAt(i + 1)] ?? 0) ? -value : value;
  }
  return sum;
}

export default rule;
