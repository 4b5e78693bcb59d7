/** Learns to tell a readable span from a fragment, from spans judged by hand. */
import { createHash } from 'node:crypto';
import { findCuts } from '../../core/summary/learned/cuts.ts';
import { Guard } from '../../core/summary/learned/guards.ts';
import {
  SPAN_WIDTH,
  SpanReader,
} from '../../core/summary/learned/span-features.ts';
import { candidateAt } from '../../core/summary/learned/spans.ts';
import { predict } from '../../core/summary/learned/trees.ts';
import {
  unpackForest,
  unpackScores,
} from '../../core/summary/learned/unpack.ts';
import type { Reading } from '../../core/summary/reading.ts';
import { auc, bin, boost } from './boosting.ts';
import { packForest } from './pack.ts';
import type { NewsRecord } from './records.ts';
import { readingOf } from './train-forests.ts';

/** By record id: tokens from and to, 1 when it reads well, eight digits of the hash of its words. */
export type SpanLabels = Readonly<
  Record<string, readonly (readonly [number, number, 0 | 1, string])[]>
>;

const OPTIONS = { trees: 200, leaves: 20, rate: 0.045, minRows: 30 };
const FOLDS = 10;

interface Row {
  readonly article: number;
  readonly values: Float32Array;
  readonly label: number;
}

/**
 * @param edges the packed tables that the features look into
 * @param tell gets a line with the cross-validated figures
 * @returns the packed forest
 */
export function trainReadable(
  records: readonly NewsRecord[],
  labels: SpanLabels,
  edges: { starts: string; ends: string; predicates: string; ties: string },
  tell: (line: string) => void,
): string {
  const tables = {
    starts: unpackScores(edges.starts),
    ends: unpackScores(edges.ends),
    predicates: new Set(edges.predicates.split(' ')),
    ties: unpackScores(edges.ties),
  };
  const byId = new Map(records.map((record) => [record.id, record]));
  let stale = 0;
  const rows = Object.entries(labels).flatMap(([id, list], article) => {
    const record = byId.get(id);
    if (!record) throw new Error(`no record ${id}`);
    const reading = readingOf(record);
    const spans = list.filter(
      ([a, b, , hash]) => hashOf(reading, a, b) === hash,
    );
    stale += list.length - spans.length;
    const cuts = findCuts(reading);
    const reader = new SpanReader(
      reading,
      cuts,
      tables,
      new Guard(reading, tables.predicates),
    );
    const matrix = reader.describeAll(
      spans.map(([from, to]) => candidateAt(reading, cuts, from, to)),
    );
    return spans.map(([, , label], i): Row => {
      const values = matrix.slice(i * SPAN_WIDTH, (i + 1) * SPAN_WIDTH);
      return { article, values, label };
    });
  });
  tell(validate(rows, stale));
  return growForest(rows);
}

/** Short hash of a span's words, so that a label never attaches to other words. */
function hashOf(reading: Reading, from: number, to: number): string {
  const words = Array.from(
    reading.word.subarray(from, to),
    (w) => reading.vocabulary[w],
  );
  return createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 8);
}

function growForest(rows: readonly Row[]): string {
  const data = bin(matrixOf(rows), SPAN_WIDTH);
  const grown = boost(data, labelsOf(rows), OPTIONS);
  return packForest(grown, data.edges, SPAN_WIDTH);
}

function matrixOf(rows: readonly Row[]): Float32Array {
  const matrix = new Float32Array(rows.length * SPAN_WIDTH);
  rows.forEach((row, i) => {
    matrix.set(row.values, i * SPAN_WIDTH);
  });
  return matrix;
}

function labelsOf(rows: readonly Row[]): Uint8Array {
  return Uint8Array.from(rows, (row) => row.label);
}

/** Cross-validation over articles. */
function validate(rows: readonly Row[], stale: number): string {
  const scores = new Float32Array(rows.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const inFold = (row: Row) => row.article % FOLDS === fold;
    const forest = unpackForest(
      growForest(rows.filter((r) => !inFold(r))),
      SPAN_WIDTH,
    );
    rows.forEach((row, i) => {
      if (inFold(row))
        scores[i] = predict(forest, row.values, SPAN_WIDTH)[0] ?? 0;
    });
  }
  const labels = labelsOf(rows);
  const kept = rows.filter((_, i) => (scores[i] as number) >= 0.5);
  const faulty = kept.filter((row) => row.label === 0).length;
  return (
    `readable: ${rows.length} spans (${stale} stale), cross-validated AUC ${auc(scores, labels).toFixed(3)}, ` +
    `${((100 * faulty) / kept.length).toFixed(1)} % faulty above one half`
  );
}
