/**
 * npm run fuzz:extraction [-- RUNS [SEED]]
 * Damages real pages, 100,000 times unless told otherwise, and extracts each. A failure prints the seed and
 * path with which fast-check repeats it, and the smallest damage that fails.
 */
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { damagedPages } from '../tests/harness/damaged-pages.ts';

/** What a WeakRef names lives on until its job has ended, so jsdom's pages go only between batches. */
const BATCH = 1_000;

const [wanted = 100_000, first = Date.now() % 2 ** 31] = process.argv
  .slice(2)
  .map(Number);
let done = 0;
while (done < wanted && process.exitCode === undefined) {
  const seed = first + done / BATCH;
  const numRuns = Math.min(BATCH, wanted - done);
  const result = fc.check(damagedPages(), { numRuns, seed });
  done += result.numRuns;
  if (result.failed) {
    console.error(
      `FAILED: seed ${seed} (repeat: npm run fuzz:extraction -- ${BATCH} ${seed}), path ${result.counterexamplePath}`,
    );
    console.error(JSON.stringify(result.counterexample));
    console.error(String(result.errorInstance ?? ''));
    process.exitCode = 1;
  } else if (done % (10 * BATCH) === 0) console.log(`${done} damaged pages`);
  await setImmediate();
}
console.log(`${done} damaged pages, seeds from ${first}`);
