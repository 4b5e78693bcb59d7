/**
 * `npm test`: every check of the project in one go. Ends with one plain line `N passed, N failed`
 * and the exit code that belongs to it. A check step or a build counts as one; vitest's tests count
 * one by one.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  add,
  type Count,
  countReport,
  FAILED,
  PASSED,
  summaryLine,
} from './start/count.ts';
import { MINUTE, run } from './start/run.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const reports = join(root, '.artifacts/test');

interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** vitest project whose JSON report is counted. */
  readonly report?: string;
  /** Not run when an earlier step of this kind failed. */
  readonly needs?: 'build';
  readonly timeout: number;
}

const steps: readonly Step[] = [
  check('types', 'tsc', '--noEmit'),
  check('lint', 'biome', 'ci', '--colors=off', '.'),
  check('unused code', 'knip'),
  vitest('unit', 10 * MINUTE),
  check('build for Chrome', 'wxt', 'build', '-b', 'chrome'),
  check('build for Edge', 'wxt', 'build', '-b', 'edge'),
  check('build for Firefox', 'wxt', 'build', '-b', 'firefox', '--mv3'),
  { ...vitest('browser', 25 * MINUTE), needs: 'build' },
];

function check(name: string, ...command: [string, ...string[]]): Step {
  return { name, command, timeout: 2 * MINUTE };
}

function vitest(project: string, timeout: number): Step {
  const report = join(reports, `${project}.json`);
  return {
    name: `${project} tests`,
    command: [
      ...(['vitest', 'run', '--project', project] as const),
      ...['--reporter=default', '--reporter=json'],
      `--outputFile.json=${report}`,
    ],
    report,
    timeout,
  };
}

await rm(reports, { recursive: true, force: true });
await mkdir(reports, { recursive: true });
let total: Count = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];
for (const step of steps) {
  const count = await runStep(step);
  if (count.failed > 0) failures.push(`${step.name}: ${count.failed} failed`);
  total = add(total, count);
}
for (const failure of failures) console.log(failure);
console.log(summaryLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;

async function runStep(step: Step): Promise<Count> {
  console.log(`\n── ${step.name}`);
  if (step.needs && failures.some((failure) => failure.startsWith('build'))) {
    console.log('not run: a build failed');
    return FAILED;
  }
  const start = performance.now();
  const code = await run(step.command, root, step.timeout);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${step.name}: ${code === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
  if (step.report) return countReport(step.report, code);
  return code === 0 ? PASSED : FAILED;
}
