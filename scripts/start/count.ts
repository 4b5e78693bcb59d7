/** Counting what was tested, vitest's JSON report included. */
import { readFile } from 'node:fs/promises';

export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const PASSED: Count = { passed: 1, failed: 0, skipped: 0 };
export const FAILED: Count = { passed: 0, failed: 1, skipped: 0 };

export function add(a: Count, b: Count): Count {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}

/** The line that ends a run; CI reads it. */
export function summaryLine({ passed, failed, skipped }: Count): string {
  const rest = skipped > 0 ? `, ${skipped} skipped` : '';
  return `${passed} passed, ${failed} failed${rest}`;
}

/** The part of vitest's (Jest's) report that is counted. */
interface Report {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * Counts a report file. A file of tests that could not be loaded counts as one failure, and so does
 * a run that ended badly (`code` other than 0) without saying why, or left no report at all.
 */
export async function countReport(
  path: string,
  code: number | null,
): Promise<Count> {
  let report: Report;
  try {
    report = JSON.parse(await readFile(path, 'utf8')) as Report;
  } catch (error) {
    console.error(
      `no test report: ${error instanceof Error ? error.message : error}`,
    );
    return FAILED;
  }
  const count = countTests(report);
  const silent = count.failed === 0 && (code !== 0 || count.passed === 0);
  return silent ? add(count, FAILED) : count;
}

function countTests(report: Report): Count {
  let count: Count = { passed: 0, failed: 0, skipped: 0 };
  for (const { status, assertionResults } of report.testResults) {
    const failed = assertionResults.some((test) => test.status === 'failed');
    if (status === 'failed' && !failed) count = add(count, FAILED);
    for (const test of assertionResults)
      count = add(count, countOf(test.status));
  }
  return count;
}

function countOf(status: string): Count {
  if (status === 'passed') return PASSED;
  if (status === 'failed') return FAILED;
  return { passed: 0, failed: 0, skipped: 1 };
}
