import { expandAbbreviation } from '../../../abbreviations/expand';
import { isSyllable } from '../../../text/syllable-shape';
import { TONE_MARKS } from '../../../text/tones';
import { isPronounceable, spell } from '../letters';
import { sayMixed, titleCase } from '../mixed';
import type { Rule, Surroundings } from '../rule';

const TONED = new RegExp(`[${TONE_MARKS}]`, 'u');
const CAPS_NEAR = /(?:^|[^\p{L}])(\p{Lu}{2,})[^\p{L}\p{N}]{1,3}$/u;
const CAPS_NEXT = /^[^\p{L}\p{N}]{1,3}(\p{Lu}{2,})(?![\p{Ll}])/u;

/** "cổ phiếu HPG, HSG": names at the stock exchange are spelt, whatever else the letters stand for. */
const TICKER =
  /(?:cổ phiếu|mã|mã chứng khoán|mã CK)(?:\s\p{Ll}+){0,4}\s\(?(?:[A-Z]{3}(?:\s\([^)]*\))?\s*(?:,|và)\s*)*$/u;

/** Words in capitals: abbreviations, headlines, names, and mixtures like "VNExpress". */
const rule: Rule = {
  rank: 78,
  pattern: /(?=\p{L}*\p{Lu}{2})[\p{L}\p{M}]+/u,
  read([word], around) {
    const text = word.normalize('NFC');
    if (!/^\p{Lu}+$/u.test(text)) return mixed(text, around);
    const shouted = inHeadline(text, around);
    if (
      isShouted(text) ||
      (shouted && isSyllable(text.toLocaleLowerCase('vi')))
    )
      return text.toLocaleLowerCase('vi');
    if (/^[A-Z]{3}$/u.test(text) && TICKER.test(around.before))
      return spell(text);
    const known = expandAbbreviation(text, around);
    if (known !== null) return known;
    if (shouted && text.length > 4) return titleCase(text);
    return isPronounceable(text) ? titleCase(text) : spell(text);
  },
};

/** A word that carries a tone mark is no abbreviation: "KHÔNG", "VIỆT". */
function isShouted(text: string): boolean {
  return (
    TONED.test(text.normalize('NFD')) &&
    isSyllable(text.toLocaleLowerCase('vi'))
  );
}

/** Whether the words beside it are in capitals too and at least one of them is a plain word. */
function inHeadline(text: string, { before, after }: Surroundings): boolean {
  const beside = [CAPS_NEAR.exec(before)?.[1], CAPS_NEXT.exec(after)?.[1]];
  return (
    beside.some(
      (word) =>
        word !== undefined &&
        isSyllable(word.toLocaleLowerCase('vi')) &&
        (TONED.test(word.normalize('NFD')) || /[AEIOUYĂÂÊÔƠƯ]/u.test(text)),
    ) && beside.some((word) => word !== undefined && word.length > 1)
  );
}

function mixed(text: string, around: Surroundings): string {
  return expandAbbreviation(text, around) ?? sayMixed(text);
}

export default rule;
