import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { add, countReport, PASSED, summaryLine } from '../scripts/start/count';

const folder = mkdtempSync(join(tmpdir(), 'de-doc-count-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(...files: { status: string; tests: string[] }[]) {
  const path = join(folder, `${Math.random()}.json`);
  const testResults = files.map(({ status, tests }) => ({
    status,
    assertionResults: tests.map((each) => ({ status: each })),
  }));
  writeFileSync(path, JSON.stringify({ testResults }));
  return path;
}

test.each([
  {
    what: 'tests one by one',
    files: [{ status: 'failed', tests: ['passed', 'failed', 'pending'] }],
    code: 1,
    line: '1 passed, 1 failed, 1 skipped',
  },
  {
    what: 'a file that could not be loaded as a failure',
    files: [
      { status: 'passed', tests: ['passed'] },
      { status: 'failed', tests: [] },
    ],
    code: 1,
    line: '1 passed, 1 failed',
  },
  {
    what: 'a bad exit without a failed test as a failure',
    files: [{ status: 'passed', tests: ['passed'] }],
    code: null,
    line: '1 passed, 1 failed',
  },
  {
    what: 'a run without any test as a failure',
    files: [],
    code: 0,
    line: '0 passed, 1 failed',
  },
])('counts $what', async ({ files, code, line }) => {
  expect(summaryLine(await countReport(report(...files), code))).toBe(line);
});

test('counts a run that left no report as a failure', async () => {
  const error = vi.spyOn(console, 'error').mockReturnValue();
  const count = await countReport(join(folder, 'none.json'), 0);
  expect(error).toHaveBeenCalledOnce();
  expect(summaryLine(add(count, PASSED))).toBe('1 passed, 1 failed');
});
