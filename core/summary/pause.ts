/** Work on a page goes in slices of at most this long; a frame has 16 ms, slow machines need four times more. */
const SLICE_MS = 4;

/**
 * Makes a `pause` that costs nothing until a slice is used up, and then lets the page go first.
 * @param now a clock in milliseconds
 */
export function pacer(now: () => number): () => Promise<void> {
  let began = now();
  return async () => {
    if (now() - began < SLICE_MS) return;
    await new Promise((resolve) => setTimeout(resolve));
    began = now();
  };
}
