import { isSyllable } from '../text/syllable-shape';

/** Which foreign words get a voice of their own language. */
export const foreignChoices = ['off', 'passages', 'names'] as const;
export type ForeignChoice = (typeof foreignChoices)[number];

/** Words in a row from which a stretch is a passage and no name. */
const PASSAGE = 3;
/** English words that could be Vietnamese syllables; between foreign words they are English. */
const SMALL = new Set(
  'a an am let at be by can do go he hi i in it is me my no on or so the them then to too up us we you our his her him has had not but may man men one all out new day big'.split(
    ' ',
  ),
);

/** Those of them that hardly are; they belong to a foreign passage at its edges too. */
const SURELY_SMALL = new Set(
  'the let his her him them then has had but not new out'.split(' '),
);

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Cyrillic}/u, 'ru'],
];

/** A word of what is said, and whether it stands in the article just so. */
export interface HeardWord {
  readonly text: string;
  readonly isWritten: boolean;
}

/**
 * The language in which each word of a Vietnamese text is best said. Latin words that no Vietnamese syllable
 * looks like count as English, by far the commonest in the press; a voice is no dictionary.
 * @returns null for a word that stays with the Vietnamese voice
 */
export function foreignLanguages(
  words: readonly HeardWord[],
  choice: ForeignChoice,
): readonly (string | null)[] {
  const found: (string | null)[] = words.map(() => null);
  if (choice === 'off') return found;
  for (let from = 0; from < words.length; from++) {
    const script = scriptOf(words[from]);
    if (script !== null) found[from] = script;
    if (!isForeign(words[from])) continue;
    let to = from + 1;
    while (isForeign(words[to]) || isIn(SMALL, words[to])) to++;
    while (!isForeign(words[to - 1]) && !isIn(SURELY_SMALL, words[to - 1]))
      to--;
    let start = from;
    while (isIn(SURELY_SMALL, words[start - 1])) start--;
    if (choice === 'names' || to - start >= PASSAGE)
      found.fill('en', start, to);
    from = to - 1;
  }
  return found;
}

function scriptOf(word: HeardWord | undefined): string | null {
  const text = word?.isWritten ? word.text : '';
  return SCRIPTS.find(([script]) => script.test(text))?.[1] ?? null;
}

function isForeign(word: HeardWord | undefined): boolean {
  if (!word?.isWritten || word.text.length < 2) return false;
  const plain = word.text.replace(/['’.,!?;:…"“”()]/gu, '');
  return /^[a-z]+$/iu.test(plain) && !isSyllable(plain.toLocaleLowerCase('vi'));
}

function isIn(set: ReadonlySet<string>, word: HeardWord | undefined): boolean {
  return (
    word?.isWritten === true &&
    set.has(word.text.toLocaleLowerCase('vi').replace(/[.,!?]$/u, ''))
  );
}
