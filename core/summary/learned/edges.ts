import type { Reading } from '../reading';

/** Log-odds, in tenths, that a syllable or pair stands at a sentence's edge rather than at a cut. */
export type EdgeScores = ReadonlyMap<string, number>;

export interface EdgeTables {
  readonly starts: EdgeScores;
  readonly ends: EdgeScores;
  readonly predicates: ReadonlySet<string>;
}

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

function at(reading: Reading, t: number): string {
  return reading.vocabulary[reading.word[t] ?? -1] ?? '';
}
