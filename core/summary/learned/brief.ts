import type { Sentence } from '../body';
import { readBody } from '../reading';
import { chooseSpans, Valuer } from './choose';
import { findCuts } from './cuts';
import { Guard } from './guards';
import { estimate } from './salience';
import { SPAN_WIDTH, SpanReader } from './span-features';
import { type Candidate, candidateSpans } from './spans';
import type { Tables } from './tables';
import { predict } from './trees';

export interface BriefOptions {
  readonly maxSpans: number;
  /** Whole sentences only. */
  readonly whole: boolean;
}

/** A chosen span as UTF-16 offsets of its first and behind its last token in the canonical text. */
export interface BriefSpan {
  readonly start: number;
  readonly end: number;
  readonly head: boolean;
  readonly tail: boolean;
  readonly sentence: number;
}

/** A little over the mean sapo, 34 syllables: tuned on a quarter of dev, flat between 34 and 38. */
const EXPECTED = 35;
/** The most that is shown, in syllables. */
const LONGEST = 64;
const BEAM = 8;
/** Spans that the search looks at; the best by themselves. */
const FIELD = 90;
/** Least probability of being readable, and what doubt costs, in expected F. */
const LEAST_READABLE = 0.5;
const DOUBT = 0.02;

/**
 * Chooses what to show of a body.
 * @param title the article's title
 * @param pause called between stages, so that none blocks a page for long
 */
export async function chooseBrief(
  title: string,
  sentences: readonly Sentence[],
  tables: Tables,
  { maxSpans, whole }: BriefOptions,
  pause: () => Promise<void>,
): Promise<readonly BriefSpan[]> {
  const reading = readBody(title, sentences);
  await pause();
  const salience = estimate(reading, tables.forests);
  await pause();
  const cuts = findCuts(reading);
  const guard = new Guard(reading);
  const valuer = new Valuer(reading, salience, EXPECTED);
  const allowed = candidateSpans(reading, cuts).filter(
    (span) => (!whole || (span.head && span.tail)) && guard.allows(span),
  );
  const field = bestAlone(allowed, valuer);
  await pause();
  const rows = new SpanReader(reading, cuts, tables.edges).describeAll(field);
  const readable = predict(tables.readable, rows, SPAN_WIDTH);
  const penalties = readable.map((p) =>
    p < LEAST_READABLE ? Number.POSITIVE_INFINITY : -DOUBT * Math.log(p),
  );
  const chosen = chooseSpans(valuer, field, penalties, {
    maxSpans,
    maxSyllables: LONGEST,
    expected: EXPECTED,
    beam: BEAM,
  });
  return chosen.map((i) => {
    const { from, to, head, tail, sentence } = field[i] as Candidate;
    const start = reading.start[from] as number;
    return { start, end: reading.end[to - 1] as number, head, tail, sentence };
  });
}

function bestAlone(
  spans: readonly Candidate[],
  valuer: Valuer,
): readonly Candidate[] {
  if (spans.length <= FIELD) return spans;
  return spans
    .map((span) => ({ span, value: valuer.alone(span) }))
    .sort((a, b) => b.value - a.value)
    .slice(0, FIELD)
    .map(({ span }) => span);
}
