/**
 * Where a span stands: what its sentence is among the others (a caption that lost its picture repeats the title and
 * stands first, an answer follows a question) and what the cut leaves on its other side. The forest of `SpanReader`
 * weighs it.
 */
import { GAP, type Reading, SHAPE } from '../reading';
import { CLAIMS, FIRST_PERSONS } from './guard-phrases';
import { CLASS, isOf } from './lexicon';
import { titleFlags } from './sentence-view';
import type { Candidate } from './spans';

/** Number of values that `SpanSetting.describe` gives. */
export const SETTING_WIDTH = 23;

/** A line that somebody in an interview or a debate says, or that asks them: "- Vâng, …", "Đen: …", "…?". */
const SPOKEN = /^[-–—] |^\p{Lu}[\p{L}\p{M}]*(?: [\p{L}\p{M}]+)?: |\?["”]?$/u;
const INTRODUCED = /:["”]?$/u;
/** More such lines say no more. */
const MANY = 6;

/** What is known of a sentence beside its neighbours. */
interface Neighbourhood {
  /** Share of its words that the sentence behind it has, too. */
  readonly told: number;
  /** Of its words the title has. */
  readonly titled: number;
  readonly claimed: number;
  readonly persons: number;
  readonly quoted: number;
  readonly introduced: number;
  readonly incomplete: number;
  readonly spoken: number;
}

/** One for each article; a sentence is looked at when a span of it is asked about. */
export class SpanSetting {
  readonly #reading: Reading;
  readonly #classes: Uint16Array;
  readonly #inTitle: Uint8Array;
  readonly #known: (Neighbourhood | undefined)[] = [];
  #spoken: Uint8Array | undefined;

  constructor(reading: Reading, classes: Uint16Array) {
    this.#reading = reading;
    this.#classes = classes;
    this.#inTitle = titleFlags(reading);
  }

  describe(span: Candidate): readonly number[] {
    const { from, to, tail, head, sentence } = span;
    const { shape, stretches } = this.#reading;
    const around = this.#neighbourhood(sentence);
    let titled = 0;
    for (let t = from; t < to; t++)
      titled += this.#inTitle[this.#reading.word[t] as number] as number;
    const isDigit = (t: number) => ((shape[t] ?? 0) & SHAPE.digit ? 1 : 0);
    const next = stretches[sentence + 1];
    return [
      titled / (to - from),
      titled / Math.max(1, this.#reading.title.length),
      around.told,
      around.titled,
      next ? next.to - next.from : 0,
      stretches.length - sentence,
      isDigit(to - 1),
      around.claimed,
      around.persons,
      around.quoted,
      around.introduced,
      around.incomplete,
      around.spoken,
      tail ? 2 : this.#is(to, CLASS.predicate),
      tail ? 2 : this.#is(to, CLASS.finite | CLASS.auxiliary),
      tail ? 2 : this.#is(to, CLASS.subject),
      this.#is(to - 1, CLASS.predicate),
      this.#is(to - 1, CLASS.auxiliary),
      tail ? 0 : isDigit(to),
      tail ? 0 : this.#runFrom(to),
      this.#is(from + 1, CLASS.predicate | CLASS.finite),
      head ? 0 : this.#is(from - 1, CLASS.preposition),
      this.#lastVerb(from, to),
    ];
  }

  #is(t: number, bits: number): number {
    return isOf(this.#reading, this.#classes, t, bits);
  }

  /** Tokens from `t` to the next mark. */
  #runFrom(t: number): number {
    const { gap } = this.#reading;
    let end = t + 1;
    while (end < gap.length && gap[end] === GAP.none) end++;
    return end - t;
  }

  /** Tokens from the last verb to the span's end: few, and what it needs may be cut off. */
  #lastVerb(from: number, to: number): number {
    for (let t = to - 1; t >= from; t--)
      if (this.#is(t, CLASS.predicate | CLASS.finite)) return to - t;
    return to - from + 1;
  }

  #neighbourhood(s: number): Neighbourhood {
    this.#known[s] ??= this.#look(s);
    return this.#known[s] as Neighbourhood;
  }

  #look(s: number): Neighbourhood {
    const { stretches, sentences, word, quoted } = this.#reading;
    const { from, to } = stretches[s] as { from: number; to: number };
    const next = stretches[s + 1];
    const behind = new Set(next && word.subarray(next.from, next.to));
    let told = 0;
    let titled = 0;
    for (let t = from; t < to; t++) {
      if (behind.has(word[t] as number)) told++;
      titled += this.#inTitle[word[t] as number] as number;
    }
    const before = stretches[s - 1];
    let claimed = 0;
    let persons = 0;
    if (before)
      for (let t = before.from; t < before.to; t++) {
        if (CLAIMS.at(this.#reading, t) > 0) claimed = 1;
        if (FIRST_PERSONS.at(this.#reading, t) > 0) persons = 1;
      }
    const previous = sentences[s - 1];
    return {
      told: told / Math.max(1, to - from),
      titled: titled / Math.max(1, to - from),
      claimed,
      persons,
      quoted: before && quoted[before.to - 1] ? 1 : 0,
      introduced: previous && INTRODUCED.test(previous.text) ? 1 : 0,
      incomplete: previous && !previous.complete ? 1 : 0,
      spoken: this.#spokenBefore(s),
    };
  }

  #spokenBefore(s: number): number {
    if (!this.#spoken) {
      let count = 0;
      this.#spoken = Uint8Array.from(this.#reading.sentences, ({ text }) => {
        const before = Math.min(MANY, count);
        if (SPOKEN.test(text)) count++;
        return before;
      });
    }
    return this.#spoken[s] as number;
  }
}
