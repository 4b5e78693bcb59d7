/** From the softest to the strongest; `original` leaves the page as its makers drew it. */
export const stepIds = [
  'soft-2',
  'soft-1',
  'original',
  'aa',
  'aaa',
  'very-high',
  'black-white',
] as const;

export type ContrastStep = (typeof stepIds)[number];

/** WCAG 2.2 SC 1.4.3, for text of any size: no step of ours may leave text below it. */
export const minimumRatio = 4.5;

/**
 * Where white text begins to have more contrast than black: (L + 0.05)² = 1.05 × 0.05.
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
const darkBelow = Math.sqrt(1.05 * 0.05) - 0.05;

/**
 * The WCAG ratio overrates light text on dark: body text needs about 5:1 on white but 11-13:1 on
 * near-black for the same legibility (APCA Lc 75, measured 2026-11). Hence two columns.
 */
const targets: Record<ContrastStep, { onLight: number; onDark: number }> = {
  'soft-2': { onLight: minimumRatio, onDark: minimumRatio },
  'soft-1': { onLight: minimumRatio, onDark: minimumRatio },
  original: { onLight: 1, onDark: 1 },
  aa: { onLight: 4.5, onDark: 8.5 },
  aaa: { onLight: 7, onDark: 11 },
  'very-high': { onLight: 12, onDark: 14 },
  'black-white': { onLight: 21, onDark: 21 },
};

/** Ratios above which text is toned down because it glares. */
const ceilings: Partial<Record<ContrastStep, number>> = {
  'soft-1': 10,
  'soft-2': 7.5,
};

function isDark(backgroundLuminance: number): boolean {
  return backgroundLuminance < darkBelow;
}

/**
 * The ratio (1-21) that text must reach at a step. On a dark background it is the higher target or
 * what white text can reach there, whichever is less, but never below the target for light ones.
 * @param backgroundLuminance relative luminance 0-1
 */
export function targetRatio(
  step: ContrastStep,
  backgroundLuminance: number,
): number {
  const { onLight, onDark } = targets[step];
  if (!isDark(backgroundLuminance)) return onLight;
  const reachable = 1.05 / (backgroundLuminance + 0.05);
  return Math.min(onDark, Math.max(onLight, reachable));
}

/** The least ratio that the step promises on any background, for words like "7 : 1". */
export function promisedRatio(step: ContrastStep): number {
  return targets[step].onLight;
}

/** The ratio above which the step tones text down, or null when it does not. */
export function softCeiling(step: ContrastStep): number | null {
  return ceilings[step] ?? null;
}

/** The step one further towards `more` or `less`; the end of the row stays where it is. */
export function nextStep(
  step: ContrastStep,
  direction: 'more' | 'less',
): ContrastStep {
  const index = stepIds.indexOf(step) + (direction === 'more' ? 1 : -1);
  return stepIds[index] ?? step;
}
