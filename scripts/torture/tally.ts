import type { Inspection } from './in-page.ts';

/** What torture came to. */
export interface Tally {
  rounds: number;
  /** Must not be 0: where nothing was promised, nothing can be lost. */
  acknowledged: number;
  /** These must. */
  lost: number;
  torn: number;
  duplicates: number;
}

export const noTally = (): Tally => ({
  ...{ rounds: 0, acknowledged: 0, lost: 0, torn: 0, duplicates: 0 },
});

/** Holds what is there against what was acknowledged, and adds it up. */
export function judge(
  tally: Tally,
  acknowledged: Iterable<number>,
  { whole, torn, duplicates }: Inspection,
): void {
  const there = new Set(whole);
  const promised = new Set(acknowledged);
  tally.acknowledged += promised.size;
  tally.lost += [...promised].filter((n) => !there.has(n)).length;
  tally.torn += torn.length;
  tally.duplicates += duplicates.length;
  if (torn.length > 0) console.error(torn.slice(0, 5).join('\n'));
}

/**
 * What is wrong with a run of so many rounds, in words. Where hardly anything was promised, nothing could be lost: a
 * promise in ten rounds is the least (Firefox kept 0.7 a round, Chromium 4 to 7, on a busy machine, 2026-11-30).
 */
export function faultsOf(tally: Tally, rounds: number): string[] {
  const { acknowledged, lost, torn, duplicates } = tally;
  return [
    lost > 0 && `${lost} lost`,
    torn > 0 && `${torn} torn`,
    duplicates > 0 && `${duplicates} twice there`,
    tally.rounds < rounds && `only ${tally.rounds} of ${rounds} rounds`,
    acknowledged < rounds / 10 && `only ${acknowledged} acknowledged`,
  ].filter((fault) => fault !== false);
}

/** Milliseconds from 0 to 500, the same ones for the same seed (mulberry32). */
export function moments(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * 500;
  };
}

export function later(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
