/** Counts which syllables and pairs hold which small word, or a mark, right behind them. */
import { MARK, tiedAt } from '../../core/summary/learned/edges.ts';
import { type Reading, wordAt } from '../../core/summary/reading.ts';

/** Pseudo-counts towards what is known already. */
const STRENGTH = 6;
/** Fewer uses say too little, and may belong to one story. */
const LEAST = 40;

export class TieCounter {
  /** Uses of a syllable or pair, and of it with what follows. */
  readonly #uses = new Map<string, number>();
  readonly #next = new Map<string, number>();
  readonly #all = new Map<string, number>();
  #tokens = 0;

  add(reading: Reading): void {
    reading.stretches.forEach(({ from, to }, s) => {
      if (!reading.sentences[s]?.complete) return;
      for (let t = from; t < to; t++) {
        const next = t + 1 === to ? MARK : tiedAt(reading, t + 1);
        const word = wordAt(reading, t);
        this.#tokens++;
        bump(this.#uses, word);
        if (t > from) bump(this.#uses, `${wordAt(reading, t - 1)} ${word}`);
        if (next === null) continue;
        bump(this.#all, next);
        bump(this.#next, `${word} ${next}`);
        if (t > from)
          bump(this.#next, `${wordAt(reading, t - 1)} ${word} ${next}`);
      }
    });
  }

  /**
   * @param entries how many are kept: those that say most, most often
   * @returns log-odds against the mean of that small word, times ten
   */
  ties(entries: number): Readonly<Record<string, number>> {
    const values = new Map<string, { value: number; weight: number }>();
    const keys = [...this.#uses].filter(([, n]) => n >= LEAST);
    keys.sort(([a], [b]) => parts(a) - parts(b) || (a < b ? -1 : 1));
    for (const [key, uses] of keys)
      for (const [next, n] of this.#all) {
        const mean = n / this.#tokens;
        const single = key.slice(key.indexOf(' ') + 1);
        const known =
          single === key ? 0 : (values.get(`${single} ${next}`)?.value ?? 0);
        const prior = mean * Math.exp(known);
        const seen = this.#next.get(`${key} ${next}`) ?? 0;
        const share = (seen + STRENGTH * prior) / (uses + STRENGTH);
        const value = cap(Math.log(share / mean));
        values.set(`${key} ${next}`, {
          value,
          weight:
            Math.abs(value - known) * Math.sqrt(uses * Math.max(share, mean)),
        });
      }
    const best = [...values]
      .sort(([a, x], [b, y]) => y.weight - x.weight || (a < b ? -1 : 1))
      .slice(0, entries)
      .map(([key, { value }]) => [key, Math.round(value * 5) * 2] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(best);
  }
}

function parts(key: string): number {
  return key.split(' ').length;
}

function cap(value: number): number {
  return Math.max(-3, Math.min(3, value));
}

function bump(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
