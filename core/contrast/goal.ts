import { type Color, contrastOfLuminances, luminance } from './color';
import {
  type ContrastStep,
  promisedRatio,
  softCeiling,
  targetRatio,
} from './steps';

/** What a run aims at. */
export interface Goal {
  /** Ratio that a colour must have on an opaque background. */
  required(kind: 'text' | 'sign', background: Color): number;
  /** Ratio above which text glares, or null. */
  readonly ceiling: number | null;
  /** The ratio that is said to the reader. */
  readonly promised: number;
}

/** WCAG 2.2 SC 1.4.11. */
const signRatio = 3;
/** Rounding to 8 bits and the smoothing of letters' edges eat this much of a ratio. */
const margin = 1.015;

export function goalOf(step: ContrastStep): Goal {
  const promised = promisedRatio(step);
  const floor = Math.min(21 - 1e-4, promised * margin);
  return {
    promised,
    ceiling: softCeiling(step),
    required: (kind, background) =>
      kind === 'sign'
        ? signRatio
        : Math.min(
            21 - 1e-4,
            Math.max(floor, targetRatio(step, luminance(background)) - 1e-4),
          ),
  };
}

/** How far the colour is from what is required: 1 is just enough. */
export function shareOfGoal(
  goal: Goal,
  kind: 'text' | 'sign',
  color: Color,
  background: Color,
): number {
  return (
    contrastOfLuminances(luminance(color), luminance(background)) /
    goal.required(kind, background)
  );
}
