import { type MatchingForm, matchingForm } from './matching-form';
import { stampOf, type TextStamp } from './selector';
import { indexWords, type WordIndex } from './word-index';

/** A canonical text in which highlights are looked for; what costs time is made when first needed, once. */
export interface ReadableText {
  readonly text: string;
  readonly stamp: TextStamp;
  readonly form: MatchingForm;
  readonly index: WordIndex;
}

export function readText(text: string, version: number): ReadableText {
  let stamp: TextStamp | null = null;
  let form: MatchingForm | null = null;
  let index: WordIndex | null = null;
  return {
    text,
    get stamp() {
      stamp ??= stampOf(text, version);
      return stamp;
    },
    get form() {
      form ??= matchingForm(text);
      return form;
    },
    get index() {
      index ??= indexWords(this.form);
      return index;
    },
  };
}
