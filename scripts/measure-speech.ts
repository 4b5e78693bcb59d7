/**
 * `npm run measure:speech [-- --failures]`: how many written forms are said right, by kind, and how many of the 200
 * labelled corpus sentences are right throughout.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { definedAbbreviations } from '../core/abbreviations/defined.ts';
import { readAloud } from '../core/speech/spoken/read.ts';
import { spokenWords } from './speech/compare.ts';
import { labelledSentences } from './speech/labels.ts';
import { readPairs } from './speech/pairs.ts';

const { values } = parseArgs({
  options: {
    failures: { type: 'boolean', default: false },
    shared: { type: 'string', default: '../shared' },
  },
});

const pairs = readPairs('tests/spoken');
const rows = new Map<string, { right: number; all: number }>();
for (const { kind, written, spoken } of pairs) tally(kind, written, spoken);
console.log(`pairs: ${pairs.length}`);

if (existsSync(`${values.shared}/summaries/vietnews.train40k.jsonl.gz`)) {
  const sentences = labelledSentences(
    'tests/bench/speech-labels.json',
    values.shared,
  );
  for (const { text, spoken } of sentences)
    tally('corpus sentences', text, spoken);
} else console.log('corpus sentences: not measured, ../shared is absent');

for (const [kind, { right, all }] of rows)
  console.log(
    `${kind.padEnd(24)} ${String(right).padStart(4)} / ${String(all).padEnd(4)} ${((100 * right) / all).toFixed(1)} %`,
  );

function tally(kind: string, written: string, expected: string): void {
  const { spoken } = readAloud(written, {
    defined: definedAbbreviations(written),
  });
  const right = spokenWords(spoken) === spokenWords(expected);
  const row = rows.get(kind) ?? { right: 0, all: 0 };
  rows.set(kind, { right: row.right + Number(right), all: row.all + 1 });
  if (!right && values.failures)
    console.log(
      `✗ ${kind}\n  ${written}\n  said     ${spokenWords(spoken)}\n  expected ${spokenWords(expected)}`,
    );
}
