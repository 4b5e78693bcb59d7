import { NoAnswerError } from '../messages';

/** After so long without an answer it is asked whether the article is there; a save with pictures may take longer. */
const PATIENCE_MS = 15_000;
/** So often it is asked; pictures come in less, or not at all. */
const MOST_ASKED = 8;
/** A question may die with the background too; asked again, it wakes the next one. */
const MOST_DEATHS = 3;

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
  const before = await ask(stamp, patience);
  const isDone = async () => (await ask(stamp, patience)) !== before;
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

/**
 * Asks what changes nothing, and may so be asked again.
 * @throws NoAnswerError when the answer is late, or nobody was there to give it, time after time
 */
async function ask<T>(
  question: () => Promise<T>,
  patience: number,
): Promise<T> {
  for (let deaths = 0; ; deaths++)
    try {
      const outcome = await orLate(question(), patience);
      if (outcome !== LATE) return outcome;
      break;
    } catch (error) {
      const isDeath = error instanceof NoAnswerError;
      if (!isDeath || deaths === MOST_DEATHS) throw error;
    }
  throw new NoAnswerError('nobody answers in time');
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
