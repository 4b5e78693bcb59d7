import type { Reading, Stretch } from '../reading';
import { CUT } from './cuts';

/** A run of neighbouring pieces of one sentence, tokens `from` to before `to`. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  /** Begins with its sentence, or right behind the words that link that to the one before. */
  readonly head: boolean;
  /** Ends with its sentence. */
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
  for (const { from, to } of reading.stretches)
    for (let a = from; a < to; a++) {
      if (cuts[a] === CUT.none || cuts[a] === CUT.phrase) continue;
      for (let b = a + 1; b <= Math.min(to, a + LONGEST); b++)
        if (b - a >= SHORTEST && (b === to || mayEnd(cuts[b] as number)))
          candidates.push(candidateAt(reading, cuts, a, b));
    }
  return candidates;
}

/** The span of these tokens of one sentence. */
export function candidateAt(
  reading: Reading,
  cuts: Uint8Array,
  from: number,
  to: number,
): Candidate {
  const sentence = reading.sentence[from] as number;
  const stretch = reading.stretches[sentence] as Stretch;
  return {
    from,
    to,
    sentence,
    head: from === stretch.from || cuts[from] === CUT.opened,
    tail: to === stretch.to,
  };
}

function mayEnd(cut: number): boolean {
  return cut !== CUT.none && cut !== CUT.link && cut !== CUT.opened;
}
