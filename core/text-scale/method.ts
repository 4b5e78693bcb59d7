/**
 * How the text of a page is made larger: each size written anew, `zoom` on the part with the text, or the
 * tab's own zoom. None is best everywhere (docs/contrast.md), so they are tried and their faults counted.
 */
export const methods = ['rewrite', 'zoom', 'tab'] as const;
export type Method = (typeof methods)[number];

/** What a method leaves, in texts. */
export interface Remains {
  /** Texts of which something is cut off. */
  readonly clipped: number;
  /** Texts that lie on another. */
  readonly overlapping: number;
  /** Texts, and boxes without any, for which the page has to be scrolled sideways. */
  readonly wide: number;
  /** Texts that had to stay smaller than asked for, so that nothing breaks. */
  readonly smaller: number;
}

export function faultsOf({ clipped, overlapping, wide }: Remains): number {
  return clipped + overlapping + wide;
}

/** Texts kept small are no fault that hides anything, but beyond this share another method may do better. */
const mostSmaller = 0.1;

/** Whether no other method need be tried. */
export function isGoodEnough(remains: Remains, texts: number): boolean {
  return faultsOf(remains) === 0 && remains.smaller <= texts * mostSmaller;
}

/**
 * Whether a zoom that leaves `one` is to be preferred to what leaves `other`: fewer faults, with as many
 * fewer texts kept small. A zoom that has every line scrolled sideways is none (WCAG 2.2, 1.4.10).
 */
export function isBetter(one: Remains, other: Remains): boolean {
  if (one.wide > 0) return false;
  const [a, b] = [faultsOf(one), faultsOf(other)];
  return a < b || (a === b && one.smaller < other.smaller);
}
