import { parseSyllable, type Syllable, tones, writeSyllable } from './syllable';

/** Letters that differ by a mark only; an eye that does not see the mark takes one for another. */
const LIKE: readonly string[] = ['aăâ', 'eê', 'oôơ', 'uư', 'dđ'];

/** Syllables that differ from one by a mark. */
export interface Neighbours {
  /** The same letters with every other tone, in the order of the school books. */
  readonly tones: readonly string[];
  /** Another hat, horn or bar, the same tone. */
  readonly letters: readonly string[];
}

/** @param syllable as `parseSyllable` gives it */
export function neighboursOf(syllable: Syllable): Neighbours {
  const whole = writeSyllable(syllable);
  const isReal = (text: string) =>
    text !== whole && parseSyllable(text) !== null;
  return {
    tones: tones
      .map((tone) => writeSyllable({ ...syllable, tone }))
      .filter(isReal),
    letters: [...new Set(variants(syllable).map(writeSyllable))].filter(isReal),
  };
}

function variants(syllable: Syllable): readonly Syllable[] {
  const { onset, rhyme } = syllable;
  const found: Syllable[] = likes(onset).map((one) => ({
    ...syllable,
    onset: one,
  }));
  [...rhyme].forEach((letter, at) => {
    for (const other of likes(letter)) {
      const next = rhyme.slice(0, at) + other + rhyme.slice(at + 1);
      found.push({ ...syllable, rhyme: next });
    }
  });
  // "ươ" and "uô" change both letters at once: "bướm", "buốm".
  for (const [one, other] of [
    ['ươ', 'uô'],
    ['uô', 'ươ'],
  ] as const)
    if (rhyme.startsWith(one))
      found.push({ ...syllable, rhyme: other + rhyme.slice(2) });
  return found;
}

function likes(letter: string): readonly string[] {
  const group = LIKE.find((one) => letter !== '' && one.includes(letter)) ?? '';
  return [...group].filter((other) => other !== letter);
}
