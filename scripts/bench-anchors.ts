/**
 * `npm run bench:anchors -- --articles FILE --seed N [--json]`: marks 6 passages in each of 120 articles, changes
 * the page in 17 ways and asks five anchorers where each passage is now. FILE holds lines
 * `{id, title, sapo, sents[]}`, plain or .gz. Prints a table by mutation and one by kind, cells
 * ok/partial/wrong/missed in per cent, and with --json a last line with each anchorer's totals.
 */
import { parseArgs } from 'node:util';
import { domAnchorTextQuote } from './anchors/anchorers/dom-anchor-text-quote.ts';
import { hypothesis } from './anchors/anchorers/hypothesis.ts';
import { offset } from './anchors/anchorers/offset.ts';
import { ours } from './anchors/anchorers/ours.ts';
import { xpath } from './anchors/anchorers/xpath.ts';
import { runBenchmark } from './anchors/benchmark.ts';
import { printTables, totals } from './anchors/tables.ts';
import { type NewsRecord, readRecords } from './summary/records.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
    count: { type: 'string', default: '120' },
    only: { type: 'string' },
  },
});
if (!values.articles)
  throw new Error('usage: bench:anchors -- --articles FILE --seed N [--json]');

const anchorers = [ours, hypothesis, domAnchorTextQuote, xpath, offset].filter(
  ({ name }) => !values.only || values.only.split(',').includes(name),
);
const results = runBenchmark(
  readRecords<NewsRecord>(values.articles),
  anchorers,
  Number(values.seed),
  Number(values.count),
);
printTables(results);
if (values.json) console.log(JSON.stringify(totals(results)));
