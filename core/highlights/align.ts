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
  const { words } = pattern;
  const slack = SLACK + (words.length >> 3);
  const low = Math.max(0, offset - slack);
  const high = Math.min(index.words.length, offset + words.length + slack);
  const pairs = bestPairs(words, index, low, high);
  return measure(pattern, index, pairs);
}

/** For each pattern word the number of the text's word that it met, or -1. */
function bestPairs(
  words: readonly Word[],
  index: WordIndex,
  low: number,
  high: number,
): Int32Array {
  const width = high - low + 1;
  const rows = words.length + 1;
  const scores = new Float32Array(rows * width);
  const moves = new Uint8Array(rows * width); // 1 diagonal, 2 pattern word left out, 3 text word left out
  for (let i = 1; i < rows; i++) {
    const word = words[i - 1] as Word;
    const bits = index.bits(word.folded) + 0.5;
    const row = i * width;
    scores[row] = (scores[row - width] ?? 0) - GAP;
    moves[row] = 2;
    for (let j = 1; j < width; j++) {
      const other = index.words[low + j - 1] as Word;
      const gain =
        other.folded !== word.folded
          ? -CHANGE
          : other.exact === word.exact
            ? bits
            : bits * FOLDED;
      let best = (scores[row - width + j - 1] ?? 0) + gain;
      let move = 1;
      const up = (scores[row - width + j] ?? 0) - GAP;
      if (up > best) {
        best = up;
        move = 2;
      }
      const left = (scores[row + j - 1] ?? 0) - GAP;
      if (left > best) {
        best = left;
        move = 3;
      }
      scores[row + j] = best;
      moves[row + j] = move;
    }
  }
  return trace(words, index, { scores, moves, width, low });
}

function trace(
  words: readonly Word[],
  index: WordIndex,
  table: {
    scores: Float32Array;
    moves: Uint8Array;
    width: number;
    low: number;
  },
): Int32Array {
  const { scores, moves, width, low } = table;
  const pairs = new Int32Array(words.length).fill(-1);
  let i = words.length;
  let j = 0;
  for (let k = 1; k < width; k++)
    if ((scores[i * width + k] ?? 0) > (scores[i * width + j] ?? 0)) j = k;
  while (i > 0) {
    const move = moves[i * width + j];
    if (move === 1) {
      const number = low + j - 1;
      if (index.words[number]?.folded === words[i - 1]?.folded)
        pairs[i - 1] = number;
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
  const { words, from, to } = pattern;
  const sum = (start: number, end: number, value: (i: number) => number) => {
    let total = 0;
    for (let i = start; i < end; i++) total += value(i);
    return total;
  };
  const most = (i: number) => index.bits(words[i]?.folded ?? '');
  const bits = (i: number) => ((pairs[i] ?? -1) < 0 ? 0 : most(i));
  const letters = (i: number) => lettersOf(words[i] as Word);
  const alive = (i: number) => {
    const met = index.words[pairs[i] ?? -1];
    if (!met) return 0;
    return met.exact === words[i]?.exact ? letters(i) : letters(i) - 1;
  };
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
    isHeldLeft: from > 0 && (pairs[from - 1] ?? -1) === first - 1,
    isHeldRight: to < words.length && (pairs[to] ?? -1) === last,
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
