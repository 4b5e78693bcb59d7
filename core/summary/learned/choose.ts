import type { Reading } from '../reading';
import type { Salience } from './salience';
import type { Candidate } from './spans';

export interface ChoiceOptions {
  readonly maxSpans: number;
  readonly maxSyllables: number;
  readonly beam: number;
}

/** A span and what speaks against it. */
export interface Option {
  readonly span: Candidate;
  /** Taken off the expected F. */
  readonly penalty: number;
  /** Only to be chosen together with the end of the sentence before. */
  readonly leans: boolean;
}

/** A set of spans on the way: those of `parent` and one more. */
interface State {
  readonly parent: State | null;
  /** Number of the option that was added. */
  readonly added: number;
  readonly wordSum: number;
  readonly pairSum: number;
  readonly size: number;
  /** Syllables that the best of its spans has in common with the title, in the title's order. */
  readonly echo: number;
  readonly penalty: number;
  readonly value: number;
}

const EMPTY: State = {
  parent: null,
  added: -1,
  wordSum: 0,
  pairSum: 0,
  size: 0,
  echo: 0,
  penalty: 0,
  value: 0,
};

/** Says what spans are worth beside others; one for each article. */
export class Valuer {
  readonly #reading: Reading;
  readonly #salience: Salience;
  readonly #expected: number;
  readonly #titleWeight: number;
  readonly #echoes = new Map<Candidate, number>();
  /** Turn in which a word or pair was last counted, so that each counts once and nothing is cleared. */
  readonly #wordTurn: Int32Array;
  readonly #pairTurn: Int32Array;
  #turn = 0;
  /** Turn in which the spans already chosen were counted. */
  #held = 0;

  /**
   * @param expected length of the lead, in syllables
   * @param titleWeight what agreeing with the title, in its order, is worth beside the rest
   */
  constructor(
    reading: Reading,
    salience: Salience,
    expected: number,
    titleWeight: number,
  ) {
    this.#reading = reading;
    this.#salience = salience;
    this.#expected = expected;
    this.#titleWeight = titleWeight;
    this.#wordTurn = new Int32Array(salience.word.length);
    this.#pairTurn = new Int32Array(salience.pair.length);
  }

  /** Expected ROUGE-1 plus ROUGE-2 F of one span alone. */
  alone(span: Candidate): number {
    this.hold([]);
    return this.add(EMPTY, span, 0, 0).value;
  }

  /** Sets the spans beside which the next ones are valued. */
  hold(chosen: readonly Candidate[]): void {
    this.#held = ++this.#turn;
    for (const span of chosen) this.#count(span);
  }

  /**
   * Expected overlap with an unseen lead is linear in the probabilities of its words and pairs, each counted
   * once, so F is expected as 2·overlap / (length + expected length).
   * @param state the set that is held
   */
  add(state: State, span: Candidate, added: number, penalty: number): State {
    this.#turn++;
    const [words, pairs] = this.#count(span);
    const size = state.size + span.to - span.from;
    const wordSum = state.wordSum + words;
    const pairSum = state.pairSum + pairs;
    const total = state.penalty + penalty;
    const echo = Math.max(state.echo, this.#echo(span));
    const value =
      (2 * (wordSum + this.#titleWeight * echo)) / (size + this.#expected) +
      (4 * pairSum) / (size + this.#expected - 2) -
      total;
    return {
      parent: state,
      added,
      wordSum,
      pairSum,
      size,
      echo,
      penalty: total,
      value,
    };
  }

  /** Leads keep the title's words in its order more often than single words and pairs can tell. */
  #echo(span: Candidate): number {
    const known = this.#echoes.get(span);
    if (known !== undefined) return known;
    const { title, word } = this.#reading;
    const echo = commonInOrder(title, word.subarray(span.from, span.to));
    this.#echoes.set(span, echo);
    return echo;
  }

  #count({ from, to }: Candidate): [number, number] {
    const { word } = this.#reading;
    const { bigrams, pair } = this.#salience;
    const wordTurn = this.#wordTurn;
    const pairTurn = this.#pairTurn;
    const turn = this.#turn;
    const held = this.#held;
    let words = 0;
    let pairs = 0;
    for (let t = from; t < to; t++) {
      const w = word[t] as number;
      if (wordTurn[w] !== turn && wordTurn[w] !== held) {
        wordTurn[w] = turn;
        words += this.#salience.word[w] as number;
      }
      const b = bigrams.at[t] as number;
      if (b < 0 || t + 1 === to) continue;
      if (pairTurn[b] === turn || pairTurn[b] === held) continue;
      pairTurn[b] = turn;
      pairs += pair[b] as number;
    }
    return [words, pairs];
  }
}

/**
 * The set of spans with the highest expected ROUGE-1 plus ROUGE-2 F against an unseen lead, less penalties, by
 * beam search.
 * @param pause awaited between slices of work
 * @returns the chosen spans in reading order; empty when nothing is allowed
 */
export async function chooseSpans(
  valuer: Valuer,
  options: readonly Option[],
  { maxSpans, maxSyllables, beam: width }: ChoiceOptions,
  pause: () => Promise<void>,
): Promise<readonly Candidate[]> {
  let beam: readonly State[] = [EMPTY];
  let best = EMPTY;
  for (let n = 0; n < maxSpans; n++) {
    const next: State[] = [];
    for (const state of beam) {
      next.push(...extend(state));
      await pause();
    }
    next.sort((a, b) => b.value - a.value);
    beam = distinct(next, width);
    if (beam[0] && beam[0].value > best.value) best = beam[0];
  }
  return spansOf(best).sort((a, b) => a.from - b.from);

  function extend(state: State): State[] {
    const chosen = spansOf(state);
    const room = maxSyllables - state.size;
    const next: State[] = [];
    valuer.hold(chosen);
    options.forEach(({ span, penalty, leans }, i) => {
      if (span.to - span.from > room) return;
      if (chosen.some((o) => span.from < o.to && o.from < span.to)) return;
      if (leans && !chosen.some((o) => isSupport(o, span))) return;
      next.push(valuer.add(state, span, i, penalty));
    });
    return next;
  }

  function spansOf(state: State): Candidate[] {
    return indexesOf(state).map((i) => (options[i] as Option).span);
  }
}

/** Length of the longest common subsequence; numbers below 0 are in common with nothing. */
function commonInOrder(a: Int32Array, b: Int32Array): number {
  const best = new Uint8Array(b.length + 1);
  for (const x of a) {
    let corner = 0;
    for (let j = 0; j < b.length; j++) {
      const above = best[j + 1] as number;
      best[j + 1] =
        x === b[j] && x >= 0 ? corner + 1 : Math.max(above, best[j] as number);
      corner = above;
    }
  }
  return best[b.length] as number;
}

function indexesOf(state: State): number[] {
  const indexes: number[] = [];
  for (let at: State | null = state; at && at.added >= 0; at = at.parent)
    indexes.push(at.added);
  return indexes;
}

/** Whether one span tells of the sentence right before the one that the other opens. */
function isSupport(before: Candidate, span: Candidate): boolean {
  return span.head && before.sentence === span.sentence - 1;
}

/** The best states, each set of spans once. */
function distinct(sorted: readonly State[], limit: number): readonly State[] {
  const kept: State[] = [];
  const seen = new Set<string>();
  for (const state of sorted) {
    const key = indexesOf(state)
      .sort((a, b) => a - b)
      .join();
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(state);
    if (kept.length === limit) break;
  }
  return kept;
}
