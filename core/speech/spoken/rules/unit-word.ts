import type { Rule } from '../rule';
import { UNIT, unitName } from '../units';

/** A number in words before a unit: "hàng nghìn ha", "2 triệu m3", "vài km". */
const COUNTED =
  /(?:nghìn|ngàn|triệu|tỷ|tỉ|vạn|trăm|chục|mươi|mười|rưỡi|nửa|vài|mấy|mỗi|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|theo|bằng|đơn vị|[\d⁰-⁹]|\/)[\s:(]*$/iu;
/** Short units that are Vietnamese words, names or initials elsewhere. */
const SHORT =
  /^(?:\p{L}|ng|pg|mol|Ah|kN|kJ|ha|Ha|HA|gam|gr|cc|cal|TB|MP|IU|px|cv|CV|lb|bar|lux|lm|HP|hp|MB|KB|Pa|MM|CM)$/u;
const OPEN = /\(\s*$/u;

/** Units away from their number: "tính bằng km", "(m3/s)", "hàng nghìn ha". */
const rule: Rule = {
  rank: 48,
  pattern: new RegExp(`(?<![\\p{L}\\p{M}])(${UNIT})`, 'u'),
  read([, unit = ''], { before, after }) {
    // "KM 100%" in capitals without a number is a special offer.
    if (unit === 'KM' && !COUNTED.test(before) && !OPEN.test(before))
      return null;
    if (SHORT.test(unit)) {
      const enclosed = OPEN.test(before) && /^\s*[)/]/u.test(after);
      const counted = COUNTED.test(before) && !/^\p{L}/u.test(after);
      const single = /^\p{L}$/u.test(unit) && !/[mg]/u.test(unit);
      if (
        !(enclosed && !/^(?:TB|MB|KB|MP|HP|CV|IU|Pa|MM|CM)$/u.test(unit)) &&
        !(counted && !single)
      )
        return null;
      if (/^(?:TB|HP|CV|Pa|MM|CM)$/u.test(unit)) return null;
    }
    return unitName(unit);
  },
};

export default rule;
