/**
 * `npm run measure:picks`: how well rankers agree with what people picked from several articles on one event
 * (ViMs and VN-MDS, `../shared/summaries`). AUC over the sentences of a cluster (picked by anybody or not), and
 * P@k: the share of the first k (as many as that person took, near-repeats skipped) that the person took too.
 * What learns is judged five-fold over clusters, never on one that it has seen.
 */
import { parseArgs } from 'node:util';
import { predict } from '../core/summary/learned/trees.ts';
import { unpackForest } from '../core/summary/learned/unpack.ts';
import { auc, bin, boost } from './summary/boosting.ts';
import { packForest } from './summary/pack.ts';
import {
  type Candidate,
  type Choice,
  type Cluster,
  candidatesOf,
  isPick,
} from './summary/picks.ts';
import { readRecords } from './summary/records.ts';

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared/summaries' } },
});
const FOLDS = 5;
const OPTIONS = { trees: 200, leaves: 4, rate: 0.05, minRows: 40 };

type Scored = readonly (readonly [Choice, readonly number[]])[];

for (const name of ['vims', 'vnmds']) {
  const clusters: Choice[] = [];
  for (const record of readRecords<Cluster>(
    `${values.data}/${name}.dev.jsonl.gz`,
  )) {
    const choice = await candidatesOf(record);
    if (choice.candidates.length > 0) clusters.push(choice);
  }
  const by = (score: (c: Candidate) => number): Scored =>
    clusters.map((choice) => [choice, choice.candidates.map(score)]);
  console.log(`${name}: ${clusters.length} clusters`);
  report(
    'lead, documents in turn',
    by((c) => -c.place - c.document / 100),
  );
  report(
    'centroid',
    by((c) => c.row[5] ?? 0),
  );
  report(
    'sapo model',
    by((c) => c.row[12] ?? 0),
  );
  report('trees on picks', crossValidated(clusters));
  console.log(`the other person: P@k ${between(clusters).toFixed(3)}`);
}

function crossValidated(clusters: readonly Choice[]): Scored {
  const inFold = (i: number, fold: number) => i % FOLDS === fold;
  const scores: (readonly number[])[] = clusters.map(() => []);
  for (let fold = 0; fold < FOLDS; fold++) {
    // What one person took and another did not is a row each, so that agreement weighs.
    const train = clusters.flatMap(({ candidates }, i) =>
      inFold(i, fold)
        ? []
        : candidates.flatMap((c) =>
            c.pickedBy.map((picked) => ({ ...c, pickedBy: [picked] })),
          ),
    );
    const width = train[0]?.row.length ?? 0;
    const data = bin(matrixOf(train), width);
    const labels = Uint8Array.from(train, (c) =>
      c.pickedBy.some(Boolean) ? 1 : 0,
    );
    const forest = unpackForest(
      packForest(boost(data, labels, OPTIONS), data.edges, width),
      width,
    );
    clusters.forEach(({ candidates }, i) => {
      if (inFold(i, fold))
        scores[i] = [...predict(forest, matrixOf(candidates), width)];
    });
  }
  return clusters.map((choice, i) => [choice, scores[i] ?? []]);
}

function matrixOf(list: readonly Candidate[]): Float32Array {
  return Float32Array.from(list.flatMap((c) => c.row));
}

function report(name: string, scored: Scored): void {
  const areas: number[] = [];
  const precisions: number[] = [];
  for (const [{ candidates: list, taken }, scores] of scored) {
    const labels = Uint8Array.from(list, (c) =>
      c.pickedBy.some(Boolean) ? 1 : 0,
    );
    if (labels.includes(0) && labels.includes(1))
      areas.push(auc(Float32Array.from(scores), labels));
    const order = distinct(list, scores);
    for (const [person, k] of taken.entries()) {
      if (k === 0) continue;
      const hits = order.slice(0, k).filter((c) => c.pickedBy[person]).length;
      precisions.push(hits / k);
    }
  }
  console.log(
    `${name.padEnd(26)} AUC ${mean(areas).toFixed(3)}  P@k ${mean(precisions).toFixed(3)}`,
  );
}

/** Best first, without those that repeat a better one. */
function distinct(
  list: readonly Candidate[],
  scores: readonly number[],
): readonly Candidate[] {
  const order = [...list.keys()].sort(
    (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b,
  );
  const kept: Candidate[] = [];
  for (const i of order) {
    const next = list[i] as Candidate;
    if (kept.length > 40) break;
    if (!kept.some((c) => isPick(c.words, next.words))) kept.push(next);
  }
  return kept;
}

/** How much of what one person took the other took too. */
function between(clusters: readonly Choice[]): number {
  const shares = clusters.flatMap(({ candidates: list }) => {
    const people = [...(list[0]?.pickedBy.keys() ?? [])];
    return people.flatMap((a) =>
      people
        .filter((b) => b !== a && list.some((c) => c.pickedBy[a]))
        .map((b) => {
          const mine = list.filter((c) => c.pickedBy[a]);
          return mine.filter((c) => c.pickedBy[b]).length / mine.length;
        }),
    );
  });
  return mean(shares);
}

function mean(list: readonly number[]): number {
  return list.reduce((sum, x) => sum + x, 0) / Math.max(1, list.length);
}
