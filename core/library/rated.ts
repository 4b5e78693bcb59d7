import { watchStored, writeStored } from '../storage';

const RATED = 'library.rated';

/**
 * Tells every open reader that a rating has changed; which one is not said, since pages' readers hear it too.
 * @param now ms since the epoch
 */
export function tellRated(now: number): Promise<void> {
  return writeStored({ [RATED]: now });
}

/** Calls `listener` whenever a rating was given, changed or taken away in any tab, until `signal` aborts. */
export function onRated(listener: () => void, signal: AbortSignal): void {
  watchStored((changed) => {
    if (RATED in changed) listener();
  }, signal);
}
