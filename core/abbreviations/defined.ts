import { withoutTones } from '../text/tones';

/** "Ủy ban nhân dân (UBND)": a short form in brackets right behind its long form. */
const BRACKETED =
  /\(\s?(?:gọi tắt là |viết tắt là |sau đây gọi là )?["“]?(\p{Lu}[\p{Lu}&-]{1,9})["”]?\s?\)/gu;
const WORD = /[\p{L}\p{M}]+/gu;
/** Small words that abbreviations leave out. */
const SKIPPED = new Set([
  'và',
  'của',
  'các',
  'về',
  'trên',
  'cho',
  'là',
  'những',
]);
const LONGEST = 160;

/**
 * Finds the abbreviations that a text defines itself: the initials of the words before the bracket are its letters.
 * @param text NFC
 * @returns expansion by short form, as written
 */
export function definedAbbreviations(
  text: string,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const match of text.matchAll(BRACKETED)) {
    const form = match[1] ?? '';
    const before = text.slice(Math.max(0, match.index - LONGEST), match.index);
    const expansion = expansionBefore(form.replace(/[^\p{L}]/gu, ''), before);
    if (expansion !== null && !found.has(form)) found.set(form, expansion);
  }
  return found;
}

function expansionBefore(letters: string, before: string): string | null {
  const clause = before.slice(before.search(/[^.;:!?()"“”]*$/u));
  const words = [...clause.matchAll(WORD)];
  let at = words.length - 1;
  for (let i = letters.length - 1; i >= 0; i--) {
    while (
      at >= 0 &&
      !begins(words[at]?.[0], letters[i]) &&
      SKIPPED.has(words[at]?.[0] ?? '')
    )
      at--;
    if (!begins(words[at]?.[0], letters[i])) return null;
    at--;
  }
  const first = words[at + 1];
  return first === undefined ? null : clause.slice(first.index).trim();
}

/** Whether a word's initial is the letter, tone marks apart ("Ủy" begins with U). */
function begins(word: string | undefined, letter: string | undefined): boolean {
  const plain = (text: string) => withoutTones(text).toLocaleUpperCase('vi');
  return (
    word !== undefined &&
    letter !== undefined &&
    plain(word.charAt(0)) === plain(letter)
  );
}
