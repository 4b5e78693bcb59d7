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

/** The words of a text with where each stands and how much each tells. */
export interface WordIndex {
  readonly words: readonly Word[];
  /** Places (word numbers) of each folded word. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Bits that a word tells about its place: log2 of all words by its own; a word that is not there tells most. */
  bits(folded: string): number;
  /** Number of the first word that starts at or after a unit of the form. */
  wordAt(unit: number): number;
}

export function indexWords(form: MatchingForm): WordIndex {
  const words = wordsOf(form.text);
  const places = new Map<string, number[]>();
  words.forEach(({ folded }, number) => {
    const list = places.get(folded);
    if (list) list.push(number);
    else places.set(folded, [number]);
  });
  return {
    words,
    places,
    bits: (folded) =>
      Math.log2((words.length + 1) / (places.get(folded)?.length ?? 1)),
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
