import type { Part, PartWord } from './parts';

/** Ms for a syllable before a voice has been heard: about 230 syllables a minute, as newsreaders speak. */
const FIRST_MS = 260;
/** A pause weighs as much as this many syllables. */
const PAUSE_WEIGHT = 1.4;
/** Share of what was known that one more utterance replaces. */
const LEARNING = 0.3;
const FASTEST_MS = 60;
const SLOWEST_MS = 1_200;

/** How long voices take, learned from what they have said: most tell when they end, few where they are. */
export class Timing {
  readonly #perSyllable = new Map<string, number>();

  /** Ms that a word takes. */
  ofWord(part: Part, index: number, voice: string, rate: number): number {
    const word = part.words[index];
    const weight = word ? weightOf(part, word, index) : 1;
    return (weight * (this.#perSyllable.get(voice) ?? FIRST_MS)) / rate;
  }

  /** Ms from a word to the end of its part. */
  ofRest(part: Part, from: number, voice: string, rate: number): number {
    let sum = 0;
    for (let index = from; index < part.words.length; index++)
      sum += this.ofWord(part, index, voice, rate);
    return sum;
  }

  /** Learns from a part that was said from a word to its end in `ms`. */
  learn(
    part: Part,
    from: number,
    { voice, rate, ms }: { voice: string; rate: number; ms: number },
  ): void {
    const known = this.#perSyllable.get(voice) ?? FIRST_MS;
    const weight = (this.ofRest(part, from, voice, rate) * rate) / known;
    if (weight < 3) return; // too short to tell
    const heard = (ms * rate) / weight;
    if (heard < FASTEST_MS || heard > SLOWEST_MS) return;
    this.#perSyllable.set(voice, known + (heard - known) * LEARNING);
  }
}

function weightOf(part: Part, { at, pauses }: PartWord, index: number): number {
  const end = part.words[index + 1]?.at ?? part.text.length;
  const word = part.text.slice(at, end);
  return syllablesOf(word) + (pauses ? PAUSE_WEIGHT : 0);
}

/** A Vietnamese word is one syllable; a foreign one has about as many as it has groups of vowels. */
function syllablesOf(word: string): number {
  return /^[a-z]{5,}/iu.test(word)
    ? Math.max(1, word.match(/[aeiouy]+/giu)?.length ?? 1)
    : 1;
}
