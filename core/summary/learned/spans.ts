import type { Reading } from '../reading';
import { CUT } from './cuts';

/** A run of neighbouring pieces of one sentence, tokens `from` to before `to`. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  /** Begins, ends with its sentence. */
  readonly head: boolean;
  readonly tail: boolean;
}

const SHORTEST = 4;
const LONGEST = 60;

/** Every run that is long enough to say something and short enough to be a point. */
export function candidateSpans(
  reading: Reading,
  cuts: Uint8Array,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  reading.stretches.forEach(({ from, to }, sentence) => {
    for (let a = from; a < to; a++) {
      if (cuts[a] === CUT.none || cuts[a] === CUT.phrase) continue;
      for (let b = a + 1; b <= Math.min(to, a + LONGEST); b++) {
        if (b - a < SHORTEST) continue;
        if (b < to && (cuts[b] === CUT.none || cuts[b] === CUT.link)) continue;
        candidates.push({
          from: a,
          to: b,
          sentence,
          head: a === from,
          tail: b === to,
        });
      }
    }
  });
  return candidates;
}
