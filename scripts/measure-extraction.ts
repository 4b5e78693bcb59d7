/**
 * npm run measure:extraction -- ../shared/corpus [--json] [--detail] [--only ours]
 * Our extraction beside Readability 0.6.0, Readability with the sapo put back, and Defuddle, on the same pages
 * in one run, by the definitions of the corpus README.
 */
import { parseArgs } from 'node:util';
import { type CorpusPage, HELD_OUT, readCorpus } from './corpus.ts';
import { summarise } from './extraction-means.ts';
import { type PageScore, scorePage } from './extraction-score.ts';
import { extractors } from './extractors.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    detail: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
const corpus = readCorpus(positionals[0] ?? '../shared/corpus');
const chosen = extractors.filter(
  ({ id }) => !values.only || id === values.only,
);
const results: Record<string, unknown> = {};

for (const { id, name, read, isArticle } of chosen) {
  const scores: PageScore[] = [];
  let gateErrors = 0;
  const gateWrong: string[] = [];
  for (const page of corpus) {
    const reading = await read(page);
    const verdict = isArticle ? isArticle(page) : reading !== null;
    if (verdict !== (page.gold !== null)) {
      gateErrors++;
      gateWrong.push(page.file);
    }
    if (page.gold) scores.push(scorePage(page, page.gold, reading));
  }
  if (values.detail) for (const score of scores) printDetail(score);
  const parts: [string, PageScore[]][] = [
    ['whole pages', scores.filter(({ tier }) => tier === 'A')],
    ['fragments', scores.filter(({ tier }) => tier === 'F')],
    ['seen', scores.filter(({ file }) => !HELD_OUT.has(file))],
    ['held out', scores.filter(({ file }) => HELD_OUT.has(file))],
    ['all', scores],
  ];
  results[id] = Object.fromEntries([
    ...parts.map(([part, list]) => [part, summarise(list)]),
    ['gateErrors', gateErrors],
    ['gateWrong', gateWrong],
    ['pages', corpus.length],
  ]);
  printTable(name, parts, gateErrors, corpus);
  if (gateWrong.length > 0 && gateWrong.length < 6)
    console.log(`  gate: ${gateWrong.join(', ')}`);
}
if (values.json) console.log(JSON.stringify(results));

function printTable(
  name: string,
  parts: [string, PageScore[]][],
  gateErrors: number,
  pages: readonly CorpusPage[],
): void {
  console.log(`\n${name}   (gate: ${gateErrors} wrong of ${pages.length})`);
  console.log(
    '              n   P     R     F1    worst  junk%  capt%  sapo%  lead%  head%  asHead title% byline date%',
  );
  for (const [part, list] of parts) {
    const sum = summarise(list);
    const cells = [
      sum.precision,
      sum.recall,
      sum.f1,
      sum.worst,
      sum.mustNotKept,
      sum.captions,
      sum.sapoKept,
      sum.sapoAsLead,
      sum.headingsAsText,
      sum.headingsAsHeadings,
      sum.title,
      sum.byline,
      sum.date,
    ];
    console.log(
      part.padEnd(12) +
        String(list.length).padStart(3) +
        cells
          .map((cell) =>
            cell === null ? '   -  ' : cell.toFixed(1).padStart(6),
          )
          .join(' '),
    );
  }
}

function printDetail(score: PageScore): void {
  const problems = score.problems
    .map((problem) => `\n      ${problem}`)
    .join('');
  console.log(
    `${score.f1.toFixed(1).padStart(6)} P${score.precision.toFixed(1)} R${score.recall.toFixed(1)} ${score.file}${HELD_OUT.has(score.file) ? ' (held out)' : problems}`,
  );
}
