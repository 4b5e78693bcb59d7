import { matchingForm } from './matching-form';
import type { Selector } from './selector';
import { type Word, type WordIndex, wordsOf } from './word-index';

/** A selector made ready to be looked for in one text. */
export interface Pattern {
  /** The quote in matching form, without blanks at its ends. */
  readonly quote: string;
  /** Prefix and suffix in matching form. */
  readonly prefix: string;
  readonly suffix: string;
  /** Words of prefix, quote and suffix, in a row. */
  readonly words: readonly Word[];
  /** Their numbers in the text's index, -1 for words that it has not. */
  readonly folded: Int32Array;
  readonly exact: Int32Array;
  /** The quote's words are `words[from..to)`. */
  readonly from: number;
  readonly to: number;
  /** Which of the words hold digits. */
  readonly numbers: readonly number[];
  /**
   * What context tells, 1 or 2 for each side: the rest of the quote's own paragraph holds to it faster than
   * the paragraph before or after.
   */
  readonly weightLeft: number;
  readonly weightRight: number;
}

export function patternOf(selector: Selector, index: WordIndex): Pattern {
  const quote = matchingForm(selector.exact).text.trim();
  const prefix = matchingForm(selector.prefix).text;
  const suffix = matchingForm(selector.suffix).text;
  const before = wordsOf(prefix);
  const quoted = wordsOf(quote);
  const after = wordsOf(suffix);
  // Context is cut at a number of characters, often in the middle of a word, which then matches nothing.
  const first =
    prefix.length > 0 && before.length > 1 ? before.slice(1) : before;
  const last =
    suffix.length > 0 && after.length > 1 ? after.slice(0, -1) : after;
  const words = [...first, ...quoted, ...last];
  return {
    quote,
    prefix,
    suffix,
    words,
    ...index.numbersOf(words),
    from: first.length,
    to: first.length + quoted.length,
    numbers: words.flatMap(({ exact }, i) =>
      /\p{Nd}/u.test(exact) ? [i] : [],
    ),
    weightLeft: /\n\s*$/u.test(selector.prefix) ? 1 : 2,
    weightRight: /^\s*\n/u.test(selector.suffix) ? 1 : 2,
  };
}
