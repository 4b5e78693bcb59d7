import { NoAnswerError } from '../messages';

/** After so long without an answer it is asked whether the article is there; a save with pictures may take longer. */
const PATIENCE_MS = 15_000;

/**
 * Saves through a background that may die at any moment. A save without an answer may well have been done, so it is
 * asked about first, and repeated once, only when it was not.
 * @param stamp of the kept copy, a number that each save changes; null while the article is not saved
 * @returns what the save came to; null when it was done and its answer was lost
 * @throws what the save failed with
 */
export async function saveSurely<T>(
  save: () => Promise<T>,
  stamp: () => Promise<number | null>,
  patience = PATIENCE_MS,
): Promise<T | null> {
  const before = await stamp();
  const isDone = async () => (await stamp()) !== before;
  try {
    return await answered(save(), isDone, patience);
  } catch (error) {
    if (!(error instanceof NoAnswerError)) throw error;
    if (await isDone()) return null;
    return answered(save(), isDone, patience);
  }
}

async function answered<T>(
  saving: Promise<T>,
  isDone: () => Promise<boolean>,
  patience: number,
): Promise<T | null> {
  for (;;) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(resolve, patience, 'late');
    });
    try {
      const outcome = await Promise.race([saving, late]);
      if (outcome !== 'late') return outcome;
    } finally {
      clearTimeout(timer);
    }
    if (await isDone()) return null;
  }
}
