import { lookupSyllables } from '../../text/words';
import type { Sentence } from '../body';
import { type Reading, readBody } from '../reading';
import { chooseSpans, Valuer } from './choose';
import { findCuts } from './cuts';
import { Guard } from './guards';
import { estimate, type Salience } from './salience';
import { SPAN_WIDTH, SpanReader } from './span-features';
import { type Candidate, candidateSpans } from './spans';
import type { Tables } from './tables';
import { predict } from './trees';

export interface BriefOptions {
  readonly maxSpans: number;
  /** Whole sentences only. */
  readonly whole: boolean;
  /** What the reader has been told already (the paper's own lead): its words count less. */
  readonly known?: string;
}

/** A chosen span as UTF-16 offsets of its first and behind its last token in the canonical text. */
export interface BriefSpan {
  readonly start: number;
  readonly end: number;
  readonly head: boolean;
  readonly tail: boolean;
  readonly sentence: number;
}

/** How a mode weighs; tuned on a sixteenth of the training articles that no table has seen. */
interface Weights {
  /** Length of the lead that is expected, in syllables; a sapo has 34 on average. */
  readonly expected: number;
  /** The most that is shown, in syllables. */
  readonly longest: number;
  /** Least probability of being readable. */
  readonly leastReadable: number;
  /** What doubt about that costs, in expected F. */
  readonly doubt: number;
  /** What each further span costs, in expected F: few long ones read better than many short ones. */
  readonly cost: number;
  /** What words in common with the title, in its order, count beside the words themselves. */
  readonly title: number;
}

const BRIEF: Weights = {
  expected: 34,
  longest: 80,
  leastReadable: 0.25,
  doubt: 0.035,
  cost: 0,
  title: 0.45,
};

/** A whole sentence is a sentence; only what it points at may be missing. */
const WHOLE: Weights = {
  expected: 38,
  longest: 50,
  leastReadable: 0.2,
  doubt: 0.01,
  cost: 0,
  title: 0.3,
};

const BEAM = 20;
/** Spans that the search looks at; the best by themselves. */
const FIELD = 64;
/** Spans that are looked at, and such as are described, between two pauses: a millisecond or less. */
const SPANS = 100;
const DESCRIBED = 20;

function* slices<T>(list: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < list.length; at += size)
    yield list.slice(at, at + size);
}

/**
 * Chooses what to show of a body.
 * @param title the article's title
 * @param pause called between stages, so that none blocks a page for long
 */
export async function chooseBrief(
  title: string,
  sentences: readonly Sentence[],
  tables: Tables,
  { maxSpans, whole, known }: BriefOptions,
  pause: () => Promise<void>,
): Promise<readonly BriefSpan[]> {
  const reading = readBody(title, sentences);
  await pause();
  const salience = await estimate(reading, tables.forests, pause);
  if (known) damp(reading, salience, known);
  const cuts = findCuts(reading);
  await pause();
  const guard = new Guard(reading, tables.edges.predicates);
  const weights = whole ? WHOLE : BRIEF;
  const valuer = new Valuer(reading, salience, weights.expected, weights.title);
  await pause();
  const allowed: Candidate[] = [];
  for (const some of slices(candidateSpans(reading, cuts), SPANS)) {
    allowed.push(
      ...some.filter((span) =>
        whole
          ? span.head && span.tail && guard.allows(span)
          : guard.keepsMeaning(span),
      ),
    );
    await pause();
  }
  const field = await bestAlone(allowed, valuer, pause);
  await pause();
  const reader = new SpanReader(reading, cuts, tables.edges, guard);
  const readable: number[] = [];
  for (const some of slices(field, DESCRIBED)) {
    const rows = reader.describeAll(some);
    readable.push(...predict(tables.readable, rows, SPAN_WIDTH));
    await pause();
  }
  const doubt = weights.doubt * (known ? KNOWN_DOUBT : 1);
  const options = field
    .map((span, i) => ({
      span,
      penalty: weights.cost - doubt * Math.log(readable[i] as number),
      leans: guard.leans(span),
    }))
    .filter((_, i) => (readable[i] as number) >= weights.leastReadable);
  const chosen = await chooseSpans(
    valuer,
    options,
    {
      maxSpans,
      // A reader who asks for more sentences gets them.
      maxSyllables: whole ? weights.longest * maxSpans : weights.longest,
      beam: BEAM,
    },
    pause,
  );
  return chosen.map(({ from, to, tail, sentence }) => {
    const start = reading.start[from] as number;
    const head = from === reading.stretches[sentence]?.from;
    return { start, end: reading.end[to - 1] as number, head, tail, sentence };
  });
}

/** What a word that is known already still counts. */
const KNOWN = 0.3;
/** Beside a lead every span is worth less; at its full price doubt would leave a single point. */
const KNOWN_DOUBT = 0.5;

function damp(
  reading: Reading,
  { word, pair, bigrams }: Salience,
  known: string,
) {
  const told = new Set(lookupSyllables(known));
  const isTold = reading.vocabulary.map((w) => told.has(w));
  isTold.forEach((yes, w) => {
    if (yes) word[w] = (word[w] as number) * KNOWN;
  });
  for (let b = 0; b < bigrams.count; b++)
    if (isTold[bigrams.left[b] as number] && isTold[bigrams.right[b] as number])
      pair[b] = (pair[b] as number) * KNOWN;
}

async function bestAlone(
  spans: readonly Candidate[],
  valuer: Valuer,
  pause: () => Promise<void>,
): Promise<readonly Candidate[]> {
  if (spans.length <= FIELD) return spans;
  const valued: { span: Candidate; value: number }[] = [];
  for (const some of slices(spans, SPANS)) {
    valued.push(...some.map((span) => ({ span, value: valuer.alone(span) })));
    await pause();
  }
  return valued
    .sort((a, b) => b.value - a.value)
    .slice(0, FIELD)
    .map(({ span }) => span);
}
