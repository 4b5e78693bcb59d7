import { isSyllable } from '../../text/syllable-shape';
import { isPronounceable, letterName, spell } from './letters';

/** "IoT", "mRNA", "PhD", "SpO": capitals with one small letter among them are letters, no word. */
export function isLettersInMixedCase(text: string): boolean {
  if (/^(?:MiG|CoV)$/u.test(text)) return false;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return text.length <= 4 && capitals >= 2 && text.length - capitals === 1;
}

/** Two consonants that begin no word: the first belongs to the capitals before ("VTVcab", "QRcode"). */
const NO_ONSET =
  /^(?:[^aeiouyhslr](?![aeiouyhlrw])|r(?![aeiouyh])|[sl](?![aeiouyhcklmnpqtw]))/iu;

/**
 * "VNExpress" is "vê en Express", "VTVcab" "vê tê vê cab", "IndexTM" "Index tê em", "LOTUSat" "Lotusat", "GPay"
 * "giê Pay", "eSIM" "e Sim", "VssID" "vê ét ét i đê": letters and words, and none of them by halves.
 */
export function sayMixed(text: string): string {
  const alone = /^(\p{Ll})(\p{Lu}{3,})$/u.exec(text);
  if (alone && isWord(alone[2] ?? ''))
    return `${letterName(alone[1] ?? '')} ${titleCase(alone[2] ?? '')}`;
  const plural = /^(\p{Lu}{2,})s$/u.exec(text);
  if (plural) return say(plural[1] ?? '');
  if (isLettersInMixedCase(text)) return spell(text);
  if (/^\p{Lu}+[^aeiouy\P{Ll}]*e?(?:ID|QR)$/u.test(text) || alone)
    return spell(text);
  if (!/[aeiouyăâêôơư]/iu.test(text.normalize('NFD'))) return spell(text);
  // "THeo", "NGày": a shift key held too long.
  if (
    /^\p{Lu}{2}\p{Ll}+$/u.test(text) &&
    isSyllable(text.toLocaleLowerCase('vi'))
  )
    return titleCase(text);
  const parts = /^(\p{Lu}+)(\p{Lu}[\p{Ll}\p{M}].*)$/u.exec(text);
  if (parts) {
    const [, capitals = '', word = ''] = parts;
    if (word.length < 4 && isPronounceable(capitals + word.charAt(0)))
      return titleCase(text);
    // "VNeTraffic": the small letter belongs to what follows.
    const small = /^(\p{Lu})(\p{Ll}\p{Lu}\p{Ll}.*)$/u.exec(word);
    if (small) return `${say(capitals + small[1])} ${small[2]}`;
    if (NO_ONSET.test(word))
      return `${say(capitals + word.charAt(0))} ${word.slice(1)}`;
    return `${capitals.length > 1 ? say(capitals) : spell(capitals)} ${word}`;
  }
  const tail = /^(\p{Lu}?[\p{Ll}\p{M}]{2}.*?)(\p{Lu}+)$/u.exec(text);
  if (tail) return `${tail[1]} ${say(tail[2] ?? '')}`;
  return titleCase(text);
}

function say(capitals: string): string {
  return isPronounceable(capitals) ? titleCase(capitals) : spell(capitals);
}

export function titleCase(text: string): string {
  return text.charAt(0) + text.slice(1).toLocaleLowerCase('vi');
}

/** Capitals that are said as a word though they are short. */
function isWord(capitals: string): boolean {
  return /^(?:SIM|PASS|BOOK|BANK|TAX|VISA|TAXI)$/u.test(capitals);
}
