import { GAP, type Reading, wordAt } from '../reading';
import { CLAIMS, HEARERS, SAYINGS, UNSOURCED, VERBALS } from './guard-phrases';

/** A closing verb of saying stands this near behind the mark that ends what was said. */
const SPEAKER_WITHIN = 16;
const CLOSER_WITHIN = 10;
/** So soon behind a cut the one who speaks is named. */
const SAID_NEXT = 10;

/** "theo" as "according to", not in "theo đó", "theo dõi", "theo sau là". */
function isSource(reading: Reading, t: number): boolean {
  return (
    wordAt(reading, t) === 'theo' && !UNSOURCED.has(wordAt(reading, t + 1))
  );
}

export function isClaim(reading: Reading, t: number): boolean {
  const gap = reading.gap[t];
  return (
    CLAIMS.at(reading, t) > 0 ||
    ((gap === GAP.sentence ||
      gap === GAP.comma ||
      wordAt(reading, t - 1) === 'cũng') &&
      isSource(reading, t))
  );
}

/** "…, | hãng tin Yonhap dẫn lời ông Nam nói ở Seoul": who said it follows the cut. */
export function isSaidNext(reading: Reading, to: number): boolean {
  if (reading.gap[to] === GAP.none) return false;
  for (let t = to; t < to + SAID_NEXT; t++) {
    if (t > to && reading.gap[t] === GAP.comma) return false;
    if (SAYINGS.at(reading, t) > 0) return true;
    if (VERBALS.has(wordAt(reading, t))) return false;
  }
  return false;
}

/** "…, ông Nam cho biết.", "…, bà Lan nói với báo chí.", "…, theo Reuters." */
export function closerOf(reading: Reading, from: number, to: number): number {
  for (let t = to - 1; t > Math.max(from, to - CLOSER_WITHIN); t--) {
    const size = SAYINGS.at(reading, t);
    if (size === 0) continue;
    const rest = to - t - size;
    if (rest > 2 && !HEARERS.has(wordAt(reading, t + size))) continue;
    for (let c = t; c > Math.max(from, t - SPEAKER_WITHIN); c--)
      if (reading.gap[c] !== GAP.none && reading.gap[c] !== GAP.tight) return t;
  }
  for (let t = to - 1; t > from; t--)
    if (reading.gap[t] === GAP.comma && isSource(reading, t)) return t;
  return -1;
}
