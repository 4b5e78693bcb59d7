/**
 * Counts how clauses begin and end: which first and last syllables belong to whole sentences and which only to
 * pieces cut out of one, and which syllables are predicates.
 */
import { CUT, findCuts } from '../../core/summary/learned/cuts.ts';
import { GAP, type Reading, SHAPE } from '../../core/summary/reading.ts';

/** Syllables or pairs and how much they speak for a sentence's edge: log-odds times ten, rounded. */
export type EdgeTable = Readonly<Record<string, number>>;

export interface Edges {
  readonly starts: EdgeTable;
  readonly ends: EdgeTable;
  readonly predicates: readonly string[];
}

interface Counts {
  /** By sentence edges and by cut edges. */
  readonly whole: Map<string, number>;
  readonly cut: Map<string, number>;
}

const AUXILIARIES = new Set('đã đang sẽ bị được không vừa chưa'.split(' '));

export class EdgeCounter {
  readonly #starts: Counts = { whole: new Map(), cut: new Map() };
  readonly #ends: Counts = { whole: new Map(), cut: new Map() };
  readonly #uses = new Map<string, number>();
  readonly #afterAuxiliary = new Map<string, number>();

  add(reading: Reading): void {
    const cuts = findCuts(reading);
    reading.stretches.forEach(({ from, to }, s) => {
      if (!reading.sentences[s]?.complete || to - from < 6) return;
      for (let t = from; t < to; t++) {
        if (isEdge(cuts[t]))
          this.#edge(this.#starts, reading, t, t + 1, t === from);
        if (t + 1 === to || isEdge(cuts[t + 1]))
          this.#edge(this.#ends, reading, t, t - 1, t + 1 === to);
        this.#predicate(reading, t);
      }
    });
  }

  #edge(
    counts: Counts,
    reading: Reading,
    t: number,
    next: number,
    whole: boolean,
  ): void {
    const w = wordAt(reading, t);
    const side = whole ? counts.whole : counts.cut;
    bump(side, w);
    if (next >= 0 && next < reading.word.length)
      bump(
        side,
        t < next
          ? `${w} ${wordAt(reading, next)}`
          : `${wordAt(reading, next)} ${w}`,
      );
  }

  #predicate(reading: Reading, t: number): void {
    if ((reading.shape[t] as number) & (SHAPE.capital | SHAPE.digit)) return;
    const w = wordAt(reading, t);
    bump(this.#uses, w);
    if (
      t > 0 &&
      reading.gap[t] === GAP.none &&
      AUXILIARIES.has(wordAt(reading, t - 1))
    )
      bump(this.#afterAuxiliary, w);
  }

  edges(entries: number): Edges {
    return {
      starts: tableOf(
        this.#starts,
        entries,
        (pair) => pair.split(' ')[0] ?? '',
      ),
      ends: tableOf(this.#ends, entries, (pair) => pair.split(' ')[1] ?? ''),
      predicates: [...this.#uses]
        .filter(
          ([w, n]) => n >= 60 && (this.#afterAuxiliary.get(w) ?? 0) / n >= 0.08,
        )
        .map(([w]) => w)
        .sort(),
    };
  }
}

/** Where clauses meet; before a phrase of place or time there are too many to tell much. */
function isEdge(cut: number | undefined): boolean {
  return cut !== CUT.none && cut !== CUT.link && cut !== CUT.phrase;
}

function wordAt(reading: Reading, t: number): string {
  return reading.vocabulary[reading.word[t] as number] ?? '';
}

function bump(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

const STRENGTH = 4;

/**
 * Log-odds against the mean, times ten. Syllables shrink to even odds, pairs to those of the syllable at the
 * edge; a pair is kept when it says much more than its syllable, often.
 */
function tableOf(
  counts: Counts,
  entries: number,
  edgeOf: (pair: string) => string,
): EdgeTable {
  const count = (side: keyof Counts, key: string) => counts[side].get(key) ?? 0;
  const keys = [...new Set([...counts.whole.keys(), ...counts.cut.keys()])];
  const singles = keys.filter((key) => !key.includes(' '));
  const sum = (side: keyof Counts) =>
    singles.reduce((total, key) => total + count(side, key), 0);
  const share = sum('whole') / (sum('whole') + sum('cut'));
  const base = logit(share);
  const posterior = (key: string, prior: number) => {
    const whole = count('whole', key) + STRENGTH * prior;
    return whole / (whole + count('cut', key) + STRENGTH * (1 - prior));
  };
  const use = (key: string) => count('whole', key) + count('cut', key);
  const table = new Map<string, number>();
  for (const key of singles.filter((k) => use(k) >= 40))
    table.set(key, logit(posterior(key, share)) - base);
  const ranked = keys
    .filter((key) => key.includes(' ') && use(key) >= 12)
    .map((key) => {
      const single = posterior(edgeOf(key), share);
      const value = logit(posterior(key, single)) - base;
      const news = Math.abs(cap(value) - cap(logit(single) - base));
      return { key, value, weight: news * Math.sqrt(use(key)) };
    })
    .sort((x, y) => y.weight - x.weight || (x.key < y.key ? -1 : 1));
  for (const { key, value } of ranked.slice(0, entries - table.size))
    table.set(key, value);
  return Object.fromEntries(
    [...table]
      .map(([key, value]) => [key, Math.round(cap(value) * 10)] as const)
      .sort(([x], [y]) => (x < y ? -1 : 1)),
  );
}

function logit(p: number): number {
  return Math.log(p / (1 - p));
}

/** Beyond three, odds are as good as certain. */
function cap(value: number): number {
  return Math.max(-3, Math.min(3, value));
}
