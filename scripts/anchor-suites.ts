/**
 * `npm run measure:anchor-suites -- --apache DIR --hypothesis DIR`: what other projects ask of their own anchoring,
 * asked of ours. The folders are copies of the repositories (`git clone https://github.com/apache/incubator-annotator`,
 * `git clone https://github.com/hypothesis/client`); nothing of them is kept here. Lists every failure with its
 * reason; a failure without one ends with exit code 1.
 */
import { parseArgs } from 'node:util';
import { apacheCases } from './anchors/suites/apache.ts';
import {
  hypothesisPages,
  hypothesisRanges,
} from './anchors/suites/hypothesis.ts';
import { hypothesisQuotes } from './anchors/suites/hypothesis-quotes.ts';
import type { SuiteResult } from './anchors/suites/suite.ts';

const { values } = parseArgs({
  options: { apache: { type: 'string' }, hypothesis: { type: 'string' } },
});
const { apache, hypothesis } = values;
if (!apache && !hypothesis)
  throw new Error('usage: --apache DIR --hypothesis DIR');

/** Where ours means to differ. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [
    /two matches|multiple nodes|overlapping matches/u,
    'stands in several places, and nothing says which: an orphan, never a guess (theirs lists all of them)',
  ],
  [/empty quote/u, 'nobody highlights no words'],
  [
    /scores matches|best approximate match if/u,
    'ours gives no marks: three words of which one is another, without context, are an orphan',
  ],
  [
    /best context match|hint|non-empty suffix/u,
    'one or two words whose context is misspelt or not there: an orphan (theirs takes the best of any)',
  ],
];

const results: readonly SuiteResult[] = [
  ...(apache ? await apacheCases(apache) : []),
  ...(hypothesis
    ? [
        ...hypothesisRanges(hypothesis),
        ...hypothesisPages(hypothesis),
        ...hypothesisQuotes(hypothesis),
      ]
    : []),
];
for (const suite of new Set(results.map((result) => result.suite))) {
  const mine = results.filter((result) => result.suite === suite);
  const passed = mine.filter((result) => result.passed).length;
  console.log(`${suite}: ${passed} of ${mine.length}`);
  for (const { name, said, passed } of mine) {
    if (passed) continue;
    const reason = reasons.find(([pattern]) => pattern.test(name))?.[1];
    console.log(`  ${name}: ${reason ?? `UNEXPLAINED: ${said}`}`);
    if (!reason) process.exitCode = 1;
  }
}
