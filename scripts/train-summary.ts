/**
 * `npm run train:summary`: learns the tables of the default summary engine from ../shared/summaries and writes
 * core/summary/learned/trained.ts. No randomness: the same data give the same file. About ten minutes.
 * `-- --out FILE` writes elsewhere; `--only readable` trains the last, small table again and keeps the others;
 * `--stride N` learns from every Nth article, to see in a minute whether two runs write the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { TRAINED } from '../core/summary/learned/trained.ts';
import { unpackScores } from '../core/summary/learned/unpack.ts';
import { packScores } from './summary/pack.ts';
import { type NewsRecord, readRecords } from './summary/records.ts';
import { EdgeCounter } from './summary/train-edges.ts';
import { readingOf, trainForests } from './summary/train-forests.ts';
import { countPriors } from './summary/train-priors.ts';
import { type SpanLabels, trainReadable } from './summary/train-readable.ts';
import { TieCounter } from './summary/train-ties.ts';

const LABELS = 'tests/bench/summary-spans.json';
const EDGE_ENTRIES = 2_500;
const TIE_ENTRIES = 4_000;

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    out: { type: 'string', default: 'core/summary/learned/trained.ts' },
    stride: { type: 'string', default: '1' },
    articles: { type: 'string', default: '12500' },
    trees: { type: 'string', default: '80' },
    data: {
      type: 'string',
      default: '../shared/summaries/vietnews.train40k.jsonl.gz',
    },
  },
});
const articles = Number(values.articles);
const forest = {
  trees: Number(values.trees),
  leaves: 31,
  rate: 0.12,
  minRows: 200,
};
const everything = readRecords<NewsRecord>(values.data);
const records = everything.filter((_, i) => i % Number(values.stride) === 0);
const began = performance.now();
const tell = (line: string) =>
  console.log(`${((performance.now() - began) / 1000).toFixed(0)} s  ${line}`);

const learned = values.only === 'readable' ? TRAINED : learnAll();
const labels: SpanLabels = JSON.parse(readFileSync(LABELS, 'utf8'));
const readable = trainReadable(everything, labels, learned, tell);
write({ ...learned, readable });

function learnAll(): typeof TRAINED {
  const priors = packScores(countPriors(records));
  const counter = new EdgeCounter();
  const tied = new TieCounter();
  for (let i = 0; i < records.length; i += 2) {
    const reading = readingOf(records[i] as NewsRecord);
    counter.add(reading);
    tied.add(reading);
  }
  const edges = counter.edges(EDGE_ENTRIES);
  tell('priors and edges counted');
  const forests = trainForests(
    [part([0, 1, 2, 3, 12]), part([4, 5, 6, 7, 13]), part([8, 9, 10, 11, 14])],
    unpackScores(priors),
    forest,
    tell,
  );
  return {
    ...forests,
    readable: '',
    priors,
    starts: packScores(edges.starts),
    ends: packScores(edges.ends),
    predicates: edges.predicates.join(' '),
    ties: packScores(tied.ties(TIE_ENTRIES)),
  };
}

/** An even stride over the records whose hashed number falls into some of sixteen classes; class 15 is free. */
function part(classes: readonly number[]): readonly NewsRecord[] {
  const pool = classes.flatMap((c) =>
    records.filter((_, i) => (Math.imul(i, 2654435761) >>> 16) % 16 === c),
  );
  const step = Math.max(1, pool.length / articles);
  return Array.from(
    { length: Math.min(articles, pool.length) },
    (_, i) => pool[Math.floor(i * step)] as NewsRecord,
  );
}

function write(tables: typeof TRAINED): void {
  const body = Object.entries(tables)
    .map(([name, text]) => `  ${name}:\n    '${text}',\n`)
    .join('');
  writeFileSync(
    values.out,
    `// Written by \`npm run train:summary\`; see there.\nexport const TRAINED = {\n${body}};\n`,
  );
  tell(
    `${values.out}: ${gzipSync(readFileSync(values.out), { level: 9 }).length} bytes gzip`,
  );
}
