import { expandAbbreviation } from '../../../abbreviations/expand';
import { isInHeadline, isShouted } from '../../../text/headline';
import { isSyllable } from '../../../text/syllable-shape';
import { isPronounceable, spell } from '../letters';
import { sayMixed, titleCase } from '../mixed';
import type { Rule, Surroundings } from '../rule';

/** "cổ phiếu HPG, HSG": names at the stock exchange are spelt, whatever else the letters stand for. */
const TICKER =
  /(?:cổ phiếu|mã|mã chứng khoán|mã CK)(?:\s\p{Ll}+){0,4}\s\(?(?:[A-Z]{3}(?:\s\([^)]*\))?\s*(?:,|và)\s*)*$/u;

/** What is named by its corners in geometry. */
const FIGURE =
  /(?:tam giác|tứ giác|cạnh|đoạn thẳng|đường thẳng|góc|tia|hình (?:vuông|thang|chữ nhật|bình hành|thoi)|đường cao|trung tuyến|vectơ|vector)\s$/iu;

/** Words in capitals: abbreviations, headlines, names, and mixtures like "VNExpress". */
const rule: Rule = {
  rank: 78,
  pattern:
    /(?=\p{L}*\p{Lu}{2}|\p{Lu}\p{Ll}\p{Lu}(?![\p{L}\p{M}]))[\p{L}\p{M}]+/u,
  read([word], around) {
    const text = word.normalize('NFC');
    if (!/^\p{Lu}+$/u.test(text)) return mixed(text, around);
    const shouted = isInHeadline(text, around.before, around.after);
    if (
      isShouted(text) ||
      (shouted && isSyllable(text.toLocaleLowerCase('vi')))
    )
      return text.toLocaleLowerCase('vi');
    if (/^[A-Z]{3}$/u.test(text) && TICKER.test(around.before))
      return spell(text);
    // "cạnh AB", "BC = 5cm": points, whatever else the letters stand for.
    if (
      /^[A-Z]{2,4}$/u.test(text) &&
      (/^\s?=\s?\d/u.test(around.after) || FIGURE.test(around.before))
    )
      return spell(text);
    const known = expandAbbreviation(text, around);
    if (known !== null) return known;
    if (shouted && text.length > 4) return titleCase(text);
    return isPronounceable(text) ? titleCase(text) : spell(text);
  },
};

function mixed(text: string, around: Surroundings): string {
  return expandAbbreviation(text, around) ?? sayMixed(text);
}

export default rule;
