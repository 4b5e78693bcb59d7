import { isSyllable } from './syllable-shape';
import { TONE_MARKS } from './tones';

const TONED = new RegExp(`[${TONE_MARKS}]`, 'u');
const CAPS_BEFORE = /(?:^|[^\p{L}])(\p{Lu}{2,})[^\p{L}\p{N}]{1,3}$/u;
const CAPS_NEXT = /^[^\p{L}\p{N}]{1,3}(\p{Lu}{2,})(?![\p{Ll}])/u;

/** A word in capitals that carries a tone mark is no abbreviation: "KHÔNG", "VIỆT". @param word NFC */
export function isShouted(word: string): boolean {
  return (
    TONED.test(word.normalize('NFD')) &&
    isSyllable(word.toLocaleLowerCase('vi'))
  );
}

/** Whether the words beside one in capitals are in capitals too and at least one of them is a plain word. */
export function isInHeadline(
  word: string,
  before: string,
  after: string,
): boolean {
  const beside = [CAPS_BEFORE.exec(before)?.[1], CAPS_NEXT.exec(after)?.[1]];
  return beside.some(
    (near) =>
      near !== undefined &&
      isSyllable(near.toLocaleLowerCase('vi')) &&
      (TONED.test(near.normalize('NFD')) || /[AEIOUYĂÂÊÔƠƯ]/u.test(word)),
  );
}
