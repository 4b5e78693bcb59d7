import type { Pattern } from './pattern';
import { lettersOf, type Word, type WordIndex } from './word-index';

/** How a pattern lies on a text when it is laid near one place. */
export interface Alignment {
  /** Words of the text that the quote became, `[first, last)`; empty when nothing of it is left. */
  readonly first: number;
  readonly last: number;
  /** Share of the quote's letters that are still there, in order. */
  readonly survival: number;
  /** Share of the letters at the place that are the quote's. */
  readonly purity: number;
  /** Bits that the quote, what precedes it and what follows it tell for this place. */
  readonly quoteBits: number;
  readonly leftBits: number;
  readonly rightBits: number;
  /** The same, had all of the context been there. */
  readonly leftMost: number;
  readonly rightMost: number;
  /** Whether the word before the quote and the one after it are still its neighbours. */
  readonly isHeldLeft: boolean;
  readonly isHeldRight: boolean;
  /** Whether a number of the quote is not there ("giá 35,62 triệu" became "giá 35,45 triệu"), or of a side. */
  readonly isOtherNumber: boolean;
  readonly isOtherLeft: boolean;
  readonly isOtherRight: boolean;
}

/** A word left out on one side. */
const GAP = 1;
/** One word in place of another. */
const CHANGE = 1.2;
/** What an equal word counts when only its accents or case differ. */
const FOLDED = 0.75;
/** Words that may have come or gone on either side of the place, besides a share of the pattern. */
const SLACK = 10;

/**
 * Lays the pattern on the text so that word `offset` of the text meets the pattern's first, with room for
 * insertions; the most telling sequence of equal words wins (Needleman-Wunsch with free ends in the text).
 */
export function align(
  pattern: Pattern,
  index: WordIndex,
  offset: number,
): Alignment {
  const { low, high } = reachOf(pattern, index, offset);
  fill(pattern, index, low, high);
  return measure(pattern, index, trace(pattern, index, low, high));
}

/** Words of the text among which the pattern may lie. */
function reachOf({ words }: Pattern, index: WordIndex, offset: number) {
  const slack = SLACK + (words.length >> 3);
  return {
    low: Math.max(0, offset - slack),
    high: Math.min(index.words.length, offset + words.length + slack),
  };
}

/**
 * The most that `survival` can be there, in a fraction of the time that laying it takes: letters of the quote's
 * words that stand within reach at all.
 */
export function mostSurvival(
  pattern: Pattern,
  index: WordIndex,
  offset: number,
): number {
  const { low, high } = reachOf(pattern, index, offset);
  let near = 0;
  let all = 0;
  for (let i = pattern.from; i < pattern.to; i++) {
    const letters = lettersOf(pattern.words[i] as Word);
    all += letters;
    if (standsIn(index.places[pattern.folded[i] ?? -1], low, high))
      near += letters;
  }
  return near / Math.max(1, all);
}

/** Whether any of the places, which ascend, lies in `[low, high)`. */
function standsIn(
  places: readonly number[] | undefined,
  low: number,
  high: number,
): boolean {
  if (!places) return false;
  let from = 0;
  let to = places.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((places[middle] ?? 0) < low) from = middle + 1;
    else to = middle;
  }
  return (places[from] ?? high) < high;
}

/** The table of one alignment, as large as the largest so far: a new one each time costs more than filling it. */
let scores = new Float32Array(0);
/** 1 diagonal, 2 pattern word left out, 3 text word left out. */
let moves = new Uint8Array(0);

function fill(
  pattern: Pattern,
  index: WordIndex,
  low: number,
  high: number,
): void {
  const width = high - low + 1;
  const rows = pattern.words.length + 1;
  if (scores.length < rows * width) {
    scores = new Float32Array(rows * width);
    moves = new Uint8Array(rows * width);
  }
  scores.fill(0, 0, width);
  const { folded, exact } = index;
  for (let i = 1; i < rows; i++) {
    const word = pattern.folded[i - 1] ?? -1;
    const written = pattern.exact[i - 1] ?? -1;
    const bits = index.bits(word) + 0.5;
    const row = i * width;
    let left = Math.fround((scores[row - width] ?? 0) - GAP);
    let diagonal = scores[row - width] ?? 0;
    scores[row] = left;
    moves[row] = 2;
    for (let j = 1; j < width; j++) {
      const at = low + j - 1;
      const gain =
        folded[at] !== word
          ? -CHANGE
          : exact[at] === written
            ? bits
            : bits * FOLDED;
      const above = scores[row - width + j] ?? 0;
      let best = diagonal + gain;
      let move = 1;
      if (above - GAP > best) {
        best = above - GAP;
        move = 2;
      }
      if (left - GAP > best) {
        best = left - GAP;
        move = 3;
      }
      scores[row + j] = best;
      moves[row + j] = move;
      // As the table keeps it.
      left = Math.fround(best);
      diagonal = above;
    }
  }
}

/** For each pattern word the number of the text's word that it met, or -1. */
function trace(
  pattern: Pattern,
  index: WordIndex,
  low: number,
  high: number,
): Int32Array {
  const width = high - low + 1;
  const pairs = new Int32Array(pattern.words.length).fill(-1);
  let i = pattern.words.length;
  let j = 0;
  for (let k = 1; k < width; k++)
    if ((scores[i * width + k] ?? 0) > (scores[i * width + j] ?? 0)) j = k;
  while (i > 0) {
    const move = moves[i * width + j];
    if (move === 1) {
      const number = low + j - 1;
      if (index.folded[number] === pattern.folded[i - 1]) pairs[i - 1] = number;
      i--;
      j--;
    } else if (move === 2) i--;
    else j--;
  }
  return pairs;
}

function measure(
  pattern: Pattern,
  index: WordIndex,
  pairs: Int32Array,
): Alignment {
  const { words, from, to, numbers } = pattern;
  const sum = (start: number, end: number, value: (i: number) => number) => {
    let total = 0;
    for (let i = start; i < end; i++) total += value(i);
    return total;
  };
  const most = (i: number) => index.bits(pattern.folded[i] ?? -1);
  const bits = (i: number) => ((pairs[i] ?? -1) < 0 ? 0 : most(i));
  const letters = (i: number) => lettersOf(words[i] as Word);
  const alive = (i: number) => {
    const met = pairs[i] ?? -1;
    if (met < 0) return 0;
    return index.exact[met] === pattern.exact[i] ? letters(i) : letters(i) - 1;
  };
  const isLost = (start: number, end: number) =>
    numbers.some((i) => i >= start && i < end && (pairs[i] ?? -1) < 0);
  const { first, last } = extent(pattern, pairs);
  const left = sum(from, to, alive);
  const there = sum(first, last, (i) => lettersOf(index.words[i] as Word));
  return {
    first,
    last,
    survival: left / Math.max(1, sum(from, to, letters)),
    purity: left / Math.max(1, there),
    quoteBits: sum(from, to, bits),
    leftBits: sum(0, from, bits),
    rightBits: sum(to, words.length, bits),
    leftMost: sum(0, from, most),
    rightMost: sum(to, words.length, most),
    isHeldLeft: from > 0 && first > 0 && pairs[from - 1] === first - 1,
    isHeldRight: to < words.length && (pairs[to] ?? -1) === last,
    isOtherNumber: isLost(from, to),
    isOtherLeft: isLost(0, from),
    isOtherRight: isLost(to, words.length),
  };
}

/**
 * Words of the text that belong to the quote. Words that took the place of quoted ones at its edges belong to
 * it, as many as are missing, unless they are the context's.
 */
function extent({ from, to }: Pattern, pairs: Int32Array) {
  let head = from;
  while (head < to && (pairs[head] ?? -1) < 0) head++;
  let tail = to - 1;
  while (tail >= head && (pairs[tail] ?? -1) < 0) tail--;
  if (head >= to) return { first: 0, last: 0 };
  let before = from - 1;
  while (before >= 0 && (pairs[before] ?? -1) < 0) before--;
  let after = to;
  while (after < pairs.length && (pairs[after] ?? -1) < 0) after++;
  const start = pairs[head] ?? 0;
  const end = (pairs[tail] ?? 0) + 1;
  const roomLeft = before < 0 ? 0 : start - 1 - (pairs[before] ?? 0);
  const roomRight = after >= pairs.length ? 0 : (pairs[after] ?? 0) - end;
  return {
    first: start - share(roomLeft, head - from, from - 1 - before),
    last: end + share(roomRight, to - 1 - tail, after - to),
  };
}

/** Of `room` strange words how many stand for the quote's `lost` ones rather than the context's. */
function share(room: number, lost: number, contextLost: number): number {
  if (lost === 0) return 0;
  return contextLost === 0 ? room : Math.min(lost, room);
}
