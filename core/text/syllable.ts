import { RHYMES } from './rhymes';
import { TONE_MARKS, withoutTones } from './tones';

export type Tone = 'ngang' | 'huyền' | 'sắc' | 'hỏi' | 'ngã' | 'nặng';

/** The six tones in the order of the school books. */
export const tones: readonly Tone[] = [
  'ngang',
  'huyền',
  'sắc',
  'hỏi',
  'ngã',
  'nặng',
];

const MARKS: Readonly<Record<Exclude<Tone, 'ngang'>, string>> = {
  huyền: '\u0300',
  sắc: '\u0301',
  hỏi: '\u0309',
  ngã: '\u0303',
  nặng: '\u0323',
};

/** A syllable taken apart: "ngã" is ng + a with ngã; "giếng" gi + iêng, though it writes one i. */
export interface Syllable {
  /** '' where it begins with a vowel. */
  readonly onset: string;
  readonly rhyme: string;
  readonly tone: Tone;
}

const ONSET =
  /^(?:ngh|ng|nh|gh|gi|g|kh|k|ph|p|qu|th|tr|t|ch|c|b|d|đ|h|l|m|n|r|s|v|x)/u;
const STOPPED = /(?:c|ch|p|t)$/u;

/** @returns null for what is no Vietnamese syllable. @param text in any case and form */
export function parseSyllable(text: string): Syllable | null {
  const written = text.normalize('NFC').toLocaleLowerCase('vi');
  const tone = toneOf(written);
  const plain = withoutTones(written);
  const onset = ONSET.exec(plain)?.[0] ?? '';
  const rest = plain.slice(onset.length);
  // "gì", "gìn" and "giếng" write the i of the rhyme once.
  const rhyme =
    onset === 'gi' && /^(?:$|[êmnpt])/u.test(rest) ? `i${rest}` : rest;
  if (!RHYMES.has(rhyme) || !agrees(onset, rhyme)) return null;
  // Rhymes that stop short carry sắc or nặng only.
  if (STOPPED.test(rhyme) && tone !== 'sắc' && tone !== 'nặng') return null;
  return { onset, rhyme, tone };
}

/** c, g, ng before a, o, u; k, gh, ngh before e, ê, i, y. */
function agrees(onset: string, rhyme: string): boolean {
  const isFront = /^[eêiy]/u.test(rhyme);
  if (/^(?:c|g|ng)$/u.test(onset)) return !isFront;
  if (/^(?:k|gh|ngh)$/u.test(onset)) return isFront;
  return onset !== 'p' || rhyme !== '';
}

function toneOf(text: string): Tone {
  const mark = new RegExp(`[${TONE_MARKS}]`, 'u').exec(
    text.normalize('NFD'),
  )?.[0];
  return (
    tones.find((tone) => tone !== 'ngang' && MARKS[tone] === mark) ?? 'ngang'
  );
}

/** The letters of a syllable, its tone mark where the press puts it: hóa, khỏe, tùy. */
export function writeSyllable({ onset, rhyme, tone }: Syllable): string {
  const letters =
    onset === 'gi' && rhyme.startsWith('i') ? `g${rhyme}` : onset + rhyme;
  if (tone === 'ngang') return letters;
  const at = letters.length - rhyme.length + markedVowel(rhyme, onset);
  return (
    letters.slice(0, at + 1) +
    MARKS[tone] +
    letters.slice(at + 1)
  ).normalize('NFC');
}

/** Which letter of a rhyme carries the mark. */
function markedVowel(rhyme: string, onset: string): number {
  const vowels = /^[aăâeêioôơuưy]+/u.exec(rhyme)?.[0] ?? '';
  if (vowels.length === 1) return 0;
  // â, ê, ô, ơ and the like draw the mark to themselves, the last of them ("ươ" to ơ).
  const hats = [...vowels].findLastIndex((letter) => /[ăâêôơ]/u.test(letter));
  if (hats !== -1) return hats;
  const isClosed = vowels.length < rhyme.length;
  if (isClosed || vowels.length === 3)
    return vowels.length === 3 ? 1 : vowels.length - 1;
  // Two open vowels: on the first (hóa, mùa, tùy, ái), behind qu never on the u.
  return onset === 'qu' && vowels.length > 1 && /^[oeu]/u.test(vowels) ? 1 : 0;
}
