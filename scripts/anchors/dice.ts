/** Seeded dice (mulberry32, Tommy Ettinger, public domain): one seed gives one benchmark. */
export interface Dice {
  /** A whole number in [0, sides). */
  roll(sides: number): number;
  pick<T>(list: readonly T[]): T;
}

export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const roll = (sides: number) => Math.floor(next() * sides);
  return {
    roll,
    pick(list) {
      if (list.length === 0) throw new RangeError('nothing to pick from');
      return list[roll(list.length)] as (typeof list)[number];
    },
  };
}
