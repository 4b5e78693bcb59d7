import { NoAnswerError } from '../messages';

/** After so long without an answer it is asked whether the article is there; a save with pictures may take longer. */
const PATIENCE_MS = 15_000;
/** So often it is asked; pictures come in less, or not at all. */
const MOST_ASKED = 8;

/**
 * Saves through a background that may die at any moment. A save without an answer may well have been done, so it is
 * asked about first, and repeated once, only when it was not.
 * @param stamp of the kept copy, a number that each save changes; null while the article is not saved
 * @returns what the save came to; null when it was done and its answer was lost
 * @throws what the save failed with; NoAnswerError when nobody can say what became of it
 */
export async function saveSurely<T>(
  save: () => Promise<T>,
  stamp: () => Promise<number | null>,
  patience = PATIENCE_MS,
): Promise<T | null> {
  const before = await inTime(stamp(), patience);
  const isDone = async () => (await inTime(stamp(), patience)) !== before;
  try {
    return await answered(save(), isDone, patience);
  } catch (error) {
    if (!(error instanceof NoAnswerError)) throw error;
    if (await isDone()) return null;
    return answered(save(), isDone, patience);
  }
}

/** Waits for a save, and asks now and then whether it is done. */
async function answered<T>(
  saving: Promise<T>,
  isDone: () => Promise<boolean>,
  patience: number,
): Promise<T | null> {
  for (let asked = 0; asked < MOST_ASKED; asked++) {
    const outcome = await orLate(saving, patience);
    if (outcome !== LATE) return outcome;
    if (await isDone()) return null;
  }
  throw new NoAnswerError('the save is not done, and nobody answers');
}

/** @throws NoAnswerError when the answer is late */
async function inTime<T>(answer: Promise<T>, patience: number): Promise<T> {
  const outcome = await orLate(answer, patience);
  if (outcome === LATE) throw new NoAnswerError('nobody answers in time');
  return outcome;
}

const LATE = Symbol('late');

async function orLate<T>(
  answer: Promise<T>,
  patience: number,
): Promise<T | typeof LATE> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(resolve, patience, LATE);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
