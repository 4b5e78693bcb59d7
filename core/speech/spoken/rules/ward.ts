import { readNumeral } from '../numeral';
import type { Rule } from '../rule';

const NAMES: Readonly<Record<string, string>> = {
  Q: 'quận',
  P: 'phường',
  H: 'huyện',
  X: 'xã',
  Đ: 'đường',
  F: 'phường',
};

/** "H.Bình Chánh", "P.Bến Nghé": two capital words right behind the dot name a place. */
const PLACE = /^\p{Lu}[\p{Ll}\p{M}]+ \p{Lu}\p{Ll}/u;

/** "Q.1", "P.Bến Nghé", "H.Củ Chi": parts of an address, not initials. */
const rule: Rule = {
  rank: 70,
  pattern: /([QPHXĐF])\.\s?(?:(\d{1,4})(?![\d\p{L}])|(?=\p{Lu}\p{Ll}))/u,
  read([, kind, number], { before, after }) {
    const name = NAMES[kind ?? ''] ?? '';
    // "P.201": a room; wards have no three figures.
    if (number && number.length > 2)
      return kind === 'P' ? `phòng ${readNumeral(number)}` : null;
    if (number) return `${name} ${readNumeral(number)}`;
    if (kind === 'Q' || PLACE.test(after)) return name;
    const listed =
      /(?:^|[,(–-]|\d\p{L}?|đường [\p{L} ]{2,30}|tại|ở|ngụ|trú|thuộc|xã|ấp|UBND|Công an)\s*$/u.test(
        before,
      );
    const goesOn = /^[\p{L} ]{2,24}[,)–.-]/u.test(after);
    return listed && goesOn ? name : null;
  },
};

export default rule;
