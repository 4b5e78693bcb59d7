import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../core/text/sentences';
import {
  labelledTexts,
  scoreBoundaries,
  segmenterEnds,
} from '../scripts/summary/boundaries';

const SHARED = '../shared';
const HAS_DATA = existsSync(`${SHARED}/summaries/vietnews.train40k.jsonl.gz`);
if (!HAS_DATA) console.warn(`${SHARED}/summaries is absent: not measured`);

describe.skipIf(!HAS_DATA)('hard boundaries labelled by hand', () => {
  const labels = JSON.parse(
    readFileSync('tests/bench/summary-boundaries.json', 'utf8'),
  );
  const texts = HAS_DATA ? labelledTexts(labels, SHARED) : [];

  it('are found, and better than the platform finds them', () => {
    const ours = scoreBoundaries(texts, (text) =>
      splitSentences(text).map((span) => span.end),
    );
    const platform = scoreBoundaries(texts, segmenterEnds);
    console.info('boundaries', { ours, 'Intl.Segmenter': platform });
    expect(ours.labels).toBeGreaterThanOrEqual(1500);
    expect(ours.f1).toBeGreaterThanOrEqual(0.98);
    expect(ours.f1).toBeGreaterThan(platform.f1);
  });
});
