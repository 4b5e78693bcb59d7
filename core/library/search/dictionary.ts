import { foldString } from '../../text/fold';

/** Words one a line, sorted as `byFold`, read without being cut apart: 40,000 strings would weigh 2 MB. */
export interface Dictionary {
  readonly size: number;
  word(index: number): string;
}

/** Numbers from `low` up to but not including `high`. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

export function openDictionary(words: string): Dictionary {
  const starts: number[] = words === '' ? [] : [0];
  for (let at = words.indexOf('\n'); at >= 0; at = words.indexOf('\n', at + 1))
    starts.push(at + 1);
  const offsets = Uint32Array.from([...starts, words.length + 1]);
  return {
    size: starts.length,
    word: (index) =>
      words.slice(offsets[index] ?? 0, (offsets[index + 1] ?? 1) - 1),
  };
}

/** Orders words by their folded form, then by themselves: all accents of a syllable stand together. */
export function byFold(
  a: { readonly word: string; readonly folded: string },
  b: { readonly word: string; readonly folded: string },
): number {
  return order(a.folded, b.folded) || order(a.word, b.word);
}

/** The words whose folded form is `folded`, or only begins so. */
export function foldedRange(
  dictionary: Dictionary,
  folded: string,
  isPrefix: boolean,
): Range {
  const low = firstWhere(dictionary, (word) => foldString(word) >= folded);
  const high = firstWhere(dictionary, (word) => {
    const other = foldString(word);
    return isPrefix
      ? other > folded && !other.startsWith(folded)
      : other > folded;
  });
  return { low, high };
}

/** The words of `range` that are `word`, or only begin so. */
export function exactRange(
  dictionary: Dictionary,
  { low, high }: Range,
  word: string,
  isPrefix: boolean,
): Range {
  const found: number[] = [];
  for (let index = low; index < high; index++) {
    const other = dictionary.word(index);
    if (isPrefix ? other.startsWith(word) : other === word) found.push(index);
  }
  const [first = 0] = found;
  return { low: first, high: found.length > 0 ? (found.at(-1) ?? 0) + 1 : 0 };
}

function firstWhere(
  { size, word }: Dictionary,
  holds: (word: string) => boolean,
): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(word(middle))) high = middle;
    else low = middle + 1;
  }
  return low;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
