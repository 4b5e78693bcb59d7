import { GAP, type Reading, SHAPE } from '../reading';
import { CUT } from './cuts';
import {
  type EdgeTables,
  endScore,
  MARK,
  startScore,
  tiedAt,
  tieScore,
} from './edges';
import { FAULTS, type Guard } from './guards';
import { CLASS, classify, isOf } from './lexicon';
import { SETTING_WIDTH, SpanSetting } from './span-setting';
import { pointsThis, pointsUp, tearsOffice } from './span-signs';
import type { Candidate } from './spans';

/** Number of values that `SpanReader.describe` writes. */
export const SPAN_WIDTH = 67 + SETTING_WIDTH + FAULTS;

/** Stands for "nowhere" in columns that hold a place. */
const NOWHERE = 99;

/** Facts about spans that tell a readable one from a fragment; one for each article. */
export class SpanReader {
  readonly #reading: Reading;
  readonly #cuts: Uint8Array;
  readonly #edges: EdgeTables;
  readonly #classes: Uint16Array;
  readonly #setting: SpanSetting;
  readonly #guard: Guard;

  constructor(
    reading: Reading,
    cuts: Uint8Array,
    edges: EdgeTables,
    guard: Guard,
  ) {
    this.#reading = reading;
    this.#guard = guard;
    this.#cuts = cuts;
    this.#edges = edges;
    this.#classes = classify(reading.vocabulary, edges.predicates);
    this.#setting = new SpanSetting(reading, this.#classes);
  }

  /** One row of `SPAN_WIDTH` values for each span. */
  describeAll(spans: readonly Candidate[]): Float32Array {
    const rows = new Float32Array(spans.length * SPAN_WIDTH);
    let at = 0;
    const write = (values: readonly number[]) => {
      for (const value of values) rows[at++] = value;
    };
    for (const span of spans) {
      write(this.#edgesOf(span));
      write(this.#body(span));
      write(this.#around(span));
      write(this.#ties(span));
      for (const sign of [pointsThis, pointsUp, tearsOffice])
        rows[at++] = sign(this.#reading, span) ? 1 : 0;
      write(this.#setting.describe(span));
      for (const fault of this.#guard.faults(span)) rows[at++] = fault ? 1 : 0;
    }
    return rows;
  }

  #is(t: number, bits: number): number {
    return isOf(this.#reading, this.#classes, t, bits);
  }

  #capital(t: number): number {
    return (this.#reading.shape[t] as number) & SHAPE.capital;
  }

  #isCut(t: number): boolean {
    return (
      this.#cuts[t] !== CUT.none &&
      this.#cuts[t] !== CUT.link &&
      this.#cuts[t] !== CUT.phrase
    );
  }

  #stretch(span: Candidate): { from: number; to: number } {
    return this.#reading.stretches[span.sentence] as {
      from: number;
      to: number;
    };
  }

  /** Both ends and their places in the sentence. */
  #edgesOf(span: Candidate): readonly number[] {
    const { from, to, head, tail } = span;
    const { starts, ends } = this.#edges;
    const reading = this.#reading;
    const stretch = this.#stretch(span);
    const word = (t: number) => reading.vocabulary[reading.word[t] ?? -1] ?? '';
    return [
      head ? 1 : 0,
      tail ? 1 : 0,
      startScore(reading, from, starts),
      endScore(reading, to, ends),
      to - from,
      (to - from) / (stretch.to - stretch.from),
      this.#cuts[from] as number,
      tail ? CUT.sentence : (this.#cuts[to] as number),
      from - stretch.from,
      stretch.to - to,
      tail ? 3 : startScore(reading, to, starts),
      head ? 3 : endScore(reading, from, ends),
      this.#is(from, CLASS.subordinator),
      this.#is(from, CLASS.subject),
      this.#capital(from),
      (reading.shape[from] as number) & SHAPE.digit ? 1 : 0,
      this.#is(from, CLASS.auxiliary | CLASS.predicate),
      head ? 0 : this.#is(from - 1, CLASS.hedge),
      starts.get(word(from)) ?? 0,
      ends.get(word(to - 1)) ?? 0,
      reading.sentences[span.sentence]?.complete ? 1 : 0,
      span.sentence,
      tail ? 0 : (reading.gap[to] as number),
      head ? 0 : (reading.gap[from] as number),
    ];
  }

  /** What the span holds. */
  #body({ from, to }: Candidate): readonly number[] {
    const { gap, quoted } = this.#reading;
    let predicates = 0;
    let auxiliaries = 0;
    let firstPredicate = NOWHERE;
    let pieces = 0;
    let lastPiece = from;
    let lastPredicates = 0;
    let firstPieceEnd = to;
    let pointers = 0;
    let persons = 0;
    let quotes = 0;
    let capitals = 0;
    let clause = 0;
    for (let t = from; t < to; t++) {
      if (t === from || this.#isCut(t)) {
        if (pieces === 1) firstPieceEnd = t;
        pieces++;
        lastPiece = t;
        lastPredicates = 0;
      }
      const lower = this.#capital(t) === 0 || t === from;
      const predicate = lower ? this.#is(t, CLASS.predicate) : 0;
      const auxiliary = this.#is(t, CLASS.auxiliary);
      predicates += predicate;
      auxiliaries += auxiliary;
      lastPredicates += predicate + auxiliary;
      if (predicate + auxiliary > 0)
        firstPredicate = Math.min(firstPredicate, t - from);
      if (gap[t] === GAP.comma && t > from)
        clause = Math.max(
          clause,
          startScore(this.#reading, t, this.#edges.starts) + 3,
        );
      if (t < from + 6) pointers += this.#is(t, CLASS.pointer);
      if (quoted[t]) quotes++;
      else persons += this.#is(t, CLASS.firstPerson);
      if (t > from) capitals += this.#capital(t);
    }
    return [
      predicates,
      auxiliaries,
      firstPredicate,
      pieces,
      to - lastPiece,
      lastPredicates,
      this.#is(lastPiece, CLASS.subordinator),
      firstPieceEnd - from,
      pointers,
      persons,
      quotes / (to - from),
      capitals / (to - from),
      clause,
      quoted[from] === 1 ? 1 : 0,
      quoted[from] === 2 || quoted[to - 1] === 2 ? 1 : 0,
      quoted[to - 1] === 1 ? 1 : 0,
    ];
  }

  /** The finite verb, the pronouns, and what the cuts leave behind on both sides. */
  #around(span: Candidate): readonly number[] {
    const { from, to, head, tail } = span;
    const stretch = this.#stretch(span);
    const nextEnd = tail ? to : this.#nextCut(to, stretch.to);
    const previous = head ? from : this.#previousCut(from, stretch.from);
    const capital = (a: number, b: number) =>
      this.#capital(a) && this.#capital(b) ? 1 : 0;
    return [
      ...this.#finite(span),
      tail ? 0 : capital(to - 1, to),
      head ? 0 : capital(from - 1, from),
      tail ? 5 : this.#predicatesIn(to, nextEnd),
      nextEnd - to,
      head ? 5 : this.#predicatesIn(previous, from),
      from - previous,
      tail
        ? 3
        : this.#is(to, CLASS.subordinator)
          ? 2
          : this.#is(to, CLASS.preposition),
      tail ? 0 : this.#is(to, CLASS.joint),
      tail ? 0 : this.#capital(to),
      this.#predicatesIn(from, Math.min(to, from + 12)),
      head ? 0 : this.#predicatesIn(stretch.from, from),
      this.#is(to - 1, CLASS.preposition),
      head ? 3 : this.#is(stretch.from, CLASS.subordinator),
    ];
  }

  /** How tightly the cuts' two sides hold together, and whether a list is torn. */
  #ties({ from, to, head, tail }: Candidate): readonly number[] {
    const { ties } = this.#edges;
    const reading = this.#reading;
    const behind = tail ? MARK : tiedAt(reading, to);
    const before = head ? MARK : tiedAt(reading, from);
    let lastComma = to;
    let listed = 0;
    for (let t = from + 1; t < to; t++) {
      if (reading.gap[t] === GAP.comma) lastComma = t;
      if (this.#is(t, CLASS.lister)) listed++;
    }
    return [
      tieScore(reading, to, MARK, ties),
      tail || behind === null ? 0 : tieScore(reading, to, behind, ties),
      head || before === null ? 0 : tieScore(reading, from, before, ties),
      head ? 0 : tieScore(reading, from, MARK, ties),
      to - lastComma,
      listed,
    ];
  }

  #finite({ from, to }: Candidate): readonly number[] {
    let finite = 0;
    let firstFinite = NOWHERE;
    let prepositions = 0;
    let firstPredicate = -1;
    let orphans = 0;
    let named = false;
    for (let t = from; t < to; t++) {
      const isVerb = this.#is(t, CLASS.finite);
      if (isVerb && finite++ === 0) firstFinite = t - from;
      const lower = this.#capital(t) === 0 || t === from;
      const predicate = isVerb || (lower && this.#is(t, CLASS.predicate));
      if (firstPredicate < 0) {
        if (predicate) firstPredicate = t - from;
        else prepositions += this.#is(t, CLASS.preposition);
      }
      if (t > from && this.#capital(t)) named = true;
      if (!named && t + 1 < to && !this.#capital(t + 1))
        orphans += this.#is(t, CLASS.kin);
    }
    return [finite, firstFinite, prepositions, firstPredicate, orphans];
  }

  #predicatesIn(from: number, to: number): number {
    let count = 0;
    for (let t = from; t < to; t++)
      count += this.#is(t, CLASS.finite | CLASS.predicate);
    return count;
  }

  #nextCut(from: number, end: number): number {
    let t = from + 1;
    while (t < end && !this.#isCut(t)) t++;
    return t;
  }

  #previousCut(from: number, start: number): number {
    let t = from - 1;
    while (t > start && !this.#isCut(t)) t--;
    return t;
  }
}
