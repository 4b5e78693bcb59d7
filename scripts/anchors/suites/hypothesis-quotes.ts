/** Hypothesis's `match-quote-test.js` as it is, with our anchorer in the place of theirs. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { find, type SuiteResult } from './suite.ts';

const TEST = 'src/annotator/anchoring/test/match-quote-test.js';

/** @param folder a copy of hypothesis/client */
export function hypothesisQuotes(folder: string): readonly SuiteResult[] {
  const results: SuiteResult[] = [];
  const source = readFileSync(join(folder, TEST), 'utf8').replace(
    /^import .*$/gmu,
    '',
  );
  runInNewContext(source, {
    assert: {
      ...assert,
      isTrue: (value: unknown) => assert.equal(value, true),
      isAbove: (a: number, b: number) => assert.ok(a > b),
      isBelow: (a: number, b: number) => assert.ok(a < b, 'no graded scores'),
    },
    describe: (_: string, body: () => void) => body(),
    it(name: string, body: () => void) {
      let said = '';
      try {
        body();
      } catch (error) {
        said = error instanceof Error ? error.message : String(error);
      }
      results.push({
        suite: 'hypothesis quotes',
        name,
        passed: said === '',
        said: said.replace(/\s+/gu, ' '),
      });
    },
    matchQuote,
  });
  return results;
}

/** What they ask for; ours knows what is there and what is not, and no marks between. */
function matchQuote(
  text: string,
  quote: string,
  context: { prefix?: string; suffix?: string } = {},
) {
  if (text === '' || quote === '') return null;
  const found = find(text, { exact: quote, ...context });
  if (!found) return null;
  const { start, end } = found;
  return { start, end, score: text.slice(start, end) === quote ? 1 : 0.5 };
}
