import { foldString } from '../text/fold';
import { isWordUnit, type MatchingForm } from './matching-form';

/** A word of a matching form: a run of letters, marks and digits; in Vietnamese a syllable. */
export interface Word {
  /** Offsets in the matching form. */
  readonly start: number;
  readonly end: number;
  /** As written, in matching form. */
  readonly exact: string;
  /** Without accents and case. */
  readonly folded: string;
}

/** Letters count once: accents are marks in a matching form and would weigh Vietnamese words twice. */
export function lettersOf(word: Word): number {
  return word.folded.length;
}

const folds = new Map<string, string>();
/** A page has a few hundred different words; a library of pages a few thousand. */
const MOST_FOLDS = 20_000;

function foldWord(exact: string): string {
  const known = folds.get(exact);
  if (known !== undefined) return known;
  if (folds.size >= MOST_FOLDS) folds.clear();
  const folded = foldString(exact) || exact;
  folds.set(exact, folded);
  return folded;
}

export function wordsOf(form: string): readonly Word[] {
  const words: Word[] = [];
  let start = -1;
  for (let i = 0; i <= form.length; i++) {
    const inside = i < form.length && isWordUnit(form.charCodeAt(i));
    if (inside && start < 0) start = i;
    if (inside || start < 0) continue;
    const exact = form.slice(start, i);
    words.push({ start, end: i, exact, folded: foldWord(exact) });
    start = -1;
  }
  return words;
}

/**
 * The words of a text with where each stands and how much each tells. Words are numbered, so that a thousand
 * highlights compare numbers and not strings: it is three times as fast
 * (2026-11, `npm run bench:anchors:thousand`).
 */
export interface WordIndex {
  readonly words: readonly Word[];
  /** Per word the number of its folded and of its exact form. */
  readonly folded: Int32Array;
  readonly exact: Int32Array;
  /** Per folded number where it stands, as numbers of words. */
  readonly places: readonly (readonly number[])[];
  /** The numbers of words of another text; -1 for a form that this one has not. */
  numbersOf(words: readonly Word[]): {
    readonly folded: Int32Array;
    readonly exact: Int32Array;
  };
  /** Bits that a folded number tells about its place: log2 of all words by its own; -1 tells most. */
  bits(folded: number): number;
  /** Number of the first word that starts at or after a unit of the form. */
  wordAt(unit: number): number;
}

export function indexWords(form: MatchingForm): WordIndex {
  const words = wordsOf(form.text);
  const foldedNumbers = new Map<string, number>();
  const exactNumbers = new Map<string, number>();
  const folded = Int32Array.from(words, (word) =>
    number(foldedNumbers, word.folded),
  );
  const exact = Int32Array.from(words, (word) =>
    number(exactNumbers, word.exact),
  );
  const places: number[][] = Array.from(foldedNumbers, () => []);
  for (const [at, one] of folded.entries()) places[one]?.push(at);
  const most = Math.log2(words.length + 1);
  const told = Float64Array.from(places, ({ length }) =>
    Math.log2((words.length + 1) / length),
  );
  return {
    words,
    folded,
    exact,
    places,
    numbersOf: (others) => ({
      folded: Int32Array.from(
        others,
        (word) => foldedNumbers.get(word.folded) ?? -1,
      ),
      exact: Int32Array.from(
        others,
        (word) => exactNumbers.get(word.exact) ?? -1,
      ),
    }),
    bits: (one) => told[one] ?? most,
    wordAt(unit) {
      let low = 0;
      let high = words.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((words[middle]?.start ?? 0) < unit) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

/** Counted from 0 in the order in which the forms come. */
function number(numbers: Map<string, number>, form: string): number {
  const known = numbers.get(form);
  if (known !== undefined) return known;
  numbers.set(form, numbers.size);
  return numbers.size - 1;
}
