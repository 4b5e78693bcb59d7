/**
 * npm run fuzz:extraction [-- RUNS [SEED]]
 * Damages real pages, 100,000 times unless told otherwise, and extracts each. A failure prints the seed and
 * path with which fast-check repeats it, and the smallest damage that fails.
 */
import fc from 'fast-check';
import { damagedPages } from '../tests/harness/damaged-pages.ts';

const [runs, seed] = process.argv.slice(2).map(Number);
const result = fc.check(damagedPages(), {
  numRuns: runs ?? 100_000,
  ...(seed === undefined ? {} : { seed }),
});
console.log(`${result.numRuns} damaged pages, seed ${result.seed}`);
if (result.failed) {
  console.error(
    `FAILED: seed ${result.seed}, path ${result.counterexamplePath}`,
  );
  console.error(JSON.stringify(result.counterexample));
  console.error(String(result.errorInstance ?? ''));
  process.exitCode = 1;
}
