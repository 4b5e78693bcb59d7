import { foldToneStyle } from '../../text/normal';
import { GAP, type Reading } from '../reading';

/** Log-odds, in tenths, that a syllable or pair stands at a sentence's edge rather than at a cut. */
export type EdgeScores = ReadonlyMap<string, number>;

export interface EdgeTables {
  readonly starts: EdgeScores;
  readonly ends: EdgeScores;
  readonly predicates: ReadonlySet<string>;
  /** How tightly a syllable or pair holds the small word or the mark that comes next: "hưởng đến", "ảnh hưởng đến", "tay .". */
  readonly ties: EdgeScores;
}

/** Small words that open what a verb or noun may need: its complement. */
const TIED: ReadonlySet<string> = new Set(
  foldToneStyle(
    'của trong tại ở với về trên dưới cùng giữa cho từ sau trước ngày đến tới vào bằng theo qua ra lên là bị được và ' +
      'hoặc khi để do vì nên mà rằng như hôm lúc nhằm khiến không có các những một này đó',
  ).split(' '),
);
/** Stands for any mark, or the sentence's end. */
export const MARK = '.';

/**
 * How much the words from token `t` on look like the beginning of a sentence: 0 is even, 1 is e times likelier
 * than the mean. An unknown pair falls back to its first syllable, an unknown syllable to 0.
 */
export function startScore(
  reading: Reading,
  t: number,
  starts: EdgeScores,
): number {
  const first = at(reading, t);
  return (
    (starts.get(`${first} ${at(reading, t + 1)}`) ?? starts.get(first) ?? 0) /
    10
  );
}

/** The same for the words that end before token `t`. */
export function endScore(
  reading: Reading,
  t: number,
  ends: EdgeScores,
): number {
  const last = at(reading, t - 1);
  return (
    (ends.get(`${at(reading, t - 2)} ${last}`) ?? ends.get(last) ?? 0) / 10
  );
}

/** What token `t` is for the table of ties: a small word, a mark before it, or neither. */
export function tiedAt(reading: Reading, t: number): string | null {
  if (t >= reading.word.length || reading.gap[t] !== GAP.none) return MARK;
  const word = at(reading, t);
  return TIED.has(word) ? word : null;
}

/**
 * How much more often than elsewhere `next` follows the syllables before token `t`, as log-odds; 0 when nothing
 * is known.
 */
export function tieScore(
  reading: Reading,
  t: number,
  next: string,
  ties: EdgeScores,
): number {
  const last = at(reading, t - 1);
  return (
    (ties.get(`${at(reading, t - 2)} ${last} ${next}`) ??
      ties.get(`${last} ${next}`) ??
      0) / 10
  );
}

function at(reading: Reading, t: number): string {
  return reading.vocabulary[reading.word[t] ?? -1] ?? '';
}
