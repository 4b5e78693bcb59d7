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
  const [, first = '', rest = ''] = /^(\p{Ll})(\p{Lu}{3,})$/u.exec(text) ?? [];
  if (first && isWord(rest)) return `${letterName(first)} ${titleCase(rest)}`;
  const plural = /^(\p{Lu}{2,})s$/u.exec(text);
  if (plural) return say(plural[1] ?? '');
  if (isLettersInMixedCase(text) || first) return spell(text);
  if (/^\p{Lu}+[^aeiouy\P{Ll}]*e?(?:ID|QR)$/u.test(text)) return spell(text);
  if (!/[aeiouy]/iu.test(text.normalize('NFD'))) return spell(text);
  const [, head = '', tailWord = ''] =
    /^(\p{Lu}{2,})(\p{Ll}{2,}(?:\p{Lu}\p{Ll}+)?)$/u.exec(text) ?? [];
  if (head) return sayHead(head, tailWord) ?? sayParts(text) ?? titleCase(text);
  // "VNeTraffic": the small letter belongs to what follows.
  const small = /^(\p{Lu}{2,})(\p{Ll}\p{Lu}\p{Ll}.*)$/u.exec(text);
  if (small) return `${say(small[1] ?? '')} ${small[2]}`;
  const parts = sayParts(text);
  if (parts !== null) return parts;
  const tail = /^(\p{Lu}?[\p{Ll}\p{M}]{2}.*?)(\p{Lu}+)$/u.exec(text);
  if (tail) return `${tail[1]} ${say(tail[2] ?? '')}`;
  return titleCase(text);
}

/** Common words that follow the letters of a firm: "GPay", "TPbank", "VNexpress". */
const WORDS =
  /^(?:pay|bank|tax|smart|news|post|car|credit|land|telecom|express|market|mart|cash|home|shop|code|go|cab|play|net|life|sport|sports|media|plus|key)$/iu;

/** Capitals and a small rest; null where nothing tells which of them the last capital belongs to. */
function sayHead(head: string, rest: string): string | null {
  const last = head.slice(-1);
  // "THeo", "NGày": a shift key held too long.
  if (head.length === 2 && isSyllable((head + rest).toLocaleLowerCase('vi')))
    return titleCase(head + rest);
  if (WORDS.test(last + rest))
    return `${say(head.slice(0, -1))} ${last}${rest}`;
  if (WORDS.test(rest)) return `${say(head)} ${rest}`;
  return NO_ONSET.test((last + rest).normalize('NFD'))
    ? `${say(head)} ${rest}`
    : null;
}

function sayParts(text: string): string | null {
  const [, head = '', word = ''] =
    /^(\p{Lu}{2,})(\p{Lu}[\p{Ll}\p{M}].*)$/u.exec(text) ?? [];
  if (!head) return null;
  if (word.length < 4 && isPronounceable(head + word.charAt(0)))
    return titleCase(text);
  return `${say(head)} ${word}`;
}

function say(capitals: string): string {
  return isPronounceable(capitals) ? titleCase(capitals) : spell(capitals);
}

export function titleCase(text: string): string {
  return text.charAt(0) + text.slice(1).toLocaleLowerCase('vi');
}

/** Capitals that are said as a word: short ones that are known, long ones with a vowel ("iSMART"). */
function isWord(capitals: string): boolean {
  return (
    /^(?:SIM|TAX)$/u.test(capitals) ||
    (capitals.length > 3 && /[AEIOU]/u.test(capitals))
  );
}
