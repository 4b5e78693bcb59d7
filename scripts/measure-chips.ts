/**
 * `npm run measure:chips [-- --data FILE.jsonl.gz]`: how many of the chips "at a glance" are right, on articles whose
 * chips were judged by hand (tests/bench/summary-chips.json: kind, place, right or wrong, hash; no text). A chip that
 * nobody judged is counted apart, and so are right ones that are no longer found.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readArticle } from '../core/summary/body.ts';
import type { ChipKind } from '../core/summary/glance/finder.ts';
import { type Chip, glance } from '../core/summary/glance/glance.ts';
import { articleOf, type NewsRecord, readRecords } from './summary/records.ts';

type Label = readonly [ChipKind, number, number, 0 | 1, string];
type Count = Record<'right' | 'wrong' | 'unjudged' | 'missed', number>;

const { values } = parseArgs({
  options: {
    data: {
      type: 'string',
      default: '../shared/summaries/vietnews.train40k.jsonl.gz',
    },
  },
});
const labels: Readonly<Record<string, readonly Label[]>> = JSON.parse(
  readFileSync('tests/bench/summary-chips.json', 'utf8'),
);
const counts = new Map<string, Count>();
for (const record of readRecords<NewsRecord>(values.data)) {
  const known = labels[record.id];
  if (known) judge(record, known);
}
const total = countOf('together');
for (const [kind, { right, wrong, unjudged, missed }] of counts)
  console.log(
    `${kind.padEnd(13)}${right} right, ${wrong} wrong (${share(right, wrong)} %), ${unjudged} not judged; ` +
      `${missed} that were right are not shown`,
  );
if (total.right + total.wrong === 0)
  throw new Error('no judged chip was found');

function judge(record: NewsRecord, known: readonly Label[]): void {
  const article = articleOf(record);
  const chips = glance(article.title, readArticle(article));
  for (const chip of chips) {
    const label = known.find((l) => isSame(l, chip));
    const verdict = label ? (label[3] ? 'right' : 'wrong') : 'unjudged';
    countOf(chip.kind)[verdict]++;
    countOf('together')[verdict]++;
  }
  for (const label of known) {
    if (!label[3] || chips.some((chip) => isSame(label, chip))) continue;
    countOf(label[0]).missed++;
    countOf('together').missed++;
  }
}

function isSame([kind, start, end, , hash]: Label, chip: Chip): boolean {
  const own = createHash('sha256').update(chip.text).digest('hex').slice(0, 8);
  return (
    kind === chip.kind &&
    start === chip.start &&
    end === chip.end &&
    hash === own
  );
}

function countOf(kind: string): Count {
  const count = counts.get(kind) ?? {
    right: 0,
    wrong: 0,
    unjudged: 0,
    missed: 0,
  };
  counts.set(kind, count);
  return count;
}

function share(right: number, wrong: number): string {
  return ((100 * right) / Math.max(1, right + wrong)).toFixed(1);
}
