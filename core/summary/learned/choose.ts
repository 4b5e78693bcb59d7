import type { Reading } from '../reading';
import type { Salience } from './salience';
import type { Candidate } from './spans';

export interface ChoiceOptions {
  readonly maxSpans: number;
  readonly maxSyllables: number;
  /** Length of the lead that is expected, in syllables: 34 is the mean sapo. */
  readonly expected: number;
  readonly beam: number;
}

/** A set of spans on the way. */
interface State {
  readonly spans: readonly number[];
  readonly wordSum: number;
  readonly pairSum: number;
  readonly size: number;
  readonly penalty: number;
  readonly value: number;
}

const EMPTY: State = {
  spans: [],
  wordSum: 0,
  pairSum: 0,
  size: 0,
  penalty: 0,
  value: 0,
};

/** Adds spans to states and says what they are worth; one for each article. */
export class Valuer {
  readonly #reading: Reading;
  readonly #salience: Salience;
  readonly #expected: number;
  /** Turn in which a word or pair was last counted, so that each counts once and nothing is cleared. */
  readonly #wordTurn: Int32Array;
  readonly #pairTurn: Int32Array;
  #turn = 0;

  constructor(reading: Reading, salience: Salience, expected: number) {
    this.#reading = reading;
    this.#salience = salience;
    this.#expected = expected;
    this.#wordTurn = new Int32Array(salience.word.length);
    this.#pairTurn = new Int32Array(salience.pair.length);
  }

  /** Expected ROUGE-1 plus ROUGE-2 F of one span alone. */
  alone(span: Candidate): number {
    return this.add(EMPTY, [], span, 0, 0).value;
  }

  /**
   * Expected overlap with an unseen lead is linear in the probabilities of its words and pairs, each counted
   * once, so F is expected as 2·overlap / (length + expected length).
   */
  add(
    state: State,
    chosen: readonly Candidate[],
    span: Candidate,
    index: number,
    penalty: number,
  ): State {
    this.#turn++;
    for (const other of chosen) this.#count(other);
    const [words, pairs] = this.#count(span);
    const size = state.size + span.to - span.from;
    const next = {
      spans: [...state.spans, index],
      wordSum: state.wordSum + words,
      pairSum: state.pairSum + pairs,
      size,
      penalty: state.penalty + penalty,
    };
    const value =
      (2 * next.wordSum) / (size + this.#expected) +
      (4 * next.pairSum) / (size + this.#expected - 2) -
      next.penalty;
    return { ...next, value };
  }

  #count({ from, to }: Candidate): [number, number] {
    const { word } = this.#reading;
    const { bigrams, pair } = this.#salience;
    let words = 0;
    let pairs = 0;
    for (let t = from; t < to; t++) {
      const w = word[t] as number;
      if (this.#wordTurn[w] !== this.#turn) {
        this.#wordTurn[w] = this.#turn;
        words += this.#salience.word[w] as number;
      }
      const b = bigrams.at[t] as number;
      if (b < 0 || t + 1 === to || this.#pairTurn[b] === this.#turn) continue;
      this.#pairTurn[b] = this.#turn;
      pairs += pair[b] as number;
    }
    return [words, pairs];
  }
}

/**
 * The set of spans with the highest expected ROUGE-1 plus ROUGE-2 F against an unseen lead, less penalties, by
 * beam search.
 * @param penalties one for each candidate; Infinity forbids it
 * @returns indexes into `candidates`, in reading order; empty when nothing is allowed
 */
export function chooseSpans(
  valuer: Valuer,
  candidates: readonly Candidate[],
  penalties: ArrayLike<number>,
  options: ChoiceOptions,
): readonly number[] {
  let beam: readonly State[] = [EMPTY];
  let best = EMPTY;
  for (let n = 0; n < options.maxSpans; n++) {
    const next = beam.flatMap((state) => extend(state));
    next.sort((a, b) => b.value - a.value);
    beam = distinct(next, options.beam);
    if (beam[0] && beam[0].value > best.value) best = beam[0];
  }
  return [...best.spans].sort(
    (a, b) => (candidates[a]?.from ?? 0) - (candidates[b]?.from ?? 0),
  );

  function extend(state: State): State[] {
    const chosen = state.spans.map((i) => candidates[i] as Candidate);
    const room = options.maxSyllables - state.size;
    const next: State[] = [];
    candidates.forEach((span, i) => {
      const penalty = penalties[i] as number;
      if (penalty === Number.POSITIVE_INFINITY) return;
      if (span.to - span.from > room) return;
      if (chosen.some((o) => span.from < o.to && o.from < span.to)) return;
      next.push(valuer.add(state, chosen, span, i, penalty));
    });
    return next;
  }
}

/** The best states, each set of spans once. */
function distinct(sorted: readonly State[], limit: number): readonly State[] {
  const kept: State[] = [];
  const seen = new Set<string>();
  for (const state of sorted) {
    const key = [...state.spans].sort((a, b) => a - b).join();
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(state);
    if (kept.length === limit) break;
  }
  return kept;
}
