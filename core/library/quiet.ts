/** Lets the reader's own writes go first. */
export interface Quiet {
  /** Something was written. */
  stir(): void;
  /** Over after a pause, and not before nothing has been written for a while. */
  pause(): Promise<void>;
}

/**
 * A write waits for whoever reads the same tables: with 50,000 articles, every third save was three times as slow while
 * all rows were being read through (Firefox 153, 2026-12-01, `npm run bench:library:browsers`).
 *
 * @param pauseMs the shortest pause
 * @param stillMs how long nothing must have been written
 */
export function openQuiet(
  { pauseMs, stillMs }: { readonly pauseMs: number; readonly stillMs: number },
  now: () => number,
  wait: (ms: number) => Promise<void>,
): Quiet {
  let stirredAt = Number.NEGATIVE_INFINITY;
  return {
    stir() {
      stirredAt = now();
    },
    async pause() {
      for (let left = pauseMs; left > 0; left = stirredAt + stillMs - now())
        await wait(left);
    },
  };
}
