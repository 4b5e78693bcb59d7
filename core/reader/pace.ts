/** Syllables a minute between which somebody reads; faster is leafing, slower is an interruption. */
const SLOWEST = 60;
const FASTEST = 700;
/** A pause of this length is no reading. */
const LONGEST_MS = 180_000;
/** Too little to tell. */
const FEWEST_SYLLABLES = 15;
/** Syllables after which what was learned weighs as much as what was known before. */
const MEMORY = 3_000;

/**
 * The pace after some more was read, in syllables a minute: a running mean that forgets slowly, so that
 * one hurried article does not undo a month.
 * @param pace what was known
 * @param syllables read since the last look
 * @param ms in that time
 */
export function learnPace(pace: number, syllables: number, ms: number): number {
  if (syllables < FEWEST_SYLLABLES || ms <= 0 || ms > LONGEST_MS) return pace;
  const now = syllables / (ms / 60_000);
  if (now < SLOWEST || now > FASTEST) return pace;
  const share = syllables / (syllables + MEMORY);
  return Math.round(pace + (now - pace) * share);
}

/** Syllables of a stretch of text, separated by white space. */
export function syllablesIn(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}
