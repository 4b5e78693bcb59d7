import { type Color, contrastOfLuminances, luminance } from './color';
import type { Kind } from './sample';
import {
  type ContrastStep,
  promisedRatio,
  softCeiling,
  targetRatio,
} from './steps';

/** What a run aims at. */
export interface Goal {
  /** Ratio that a colour must have on an opaque background. */
  required(kind: Kind, background: Color): number;
  /** Ratio above which text glares, or null. */
  readonly ceiling: number | null;
  /** The ratio that is said to the reader. */
  readonly promised: number;
}

/** WCAG 2.2 SC 1.4.11. */
const signRatio = 3;
/** Rounding to 8 bits and the smoothing of letters' edges eat this much of a ratio. */
const margin = 1.015;
/** A stroke of one px is drawn over two, each half as strong (measured 2026-11: 7.1 becomes 5.5). */
const hairlineShare = 1.5;

export function goalOf(step: ContrastStep): Goal {
  const promised = promisedRatio(step);
  const floor = Math.min(21 - 1e-4, promised * margin);
  return {
    promised,
    ceiling: softCeiling(step),
    required(kind, background) {
      if (kind === 'sign') return signRatio;
      const light = luminance(background);
      const target = Math.max(floor, targetRatio(step, light) - 1e-4);
      if (kind === 'text') return Math.min(21 - 1e-4, target);
      const most = Math.max(1.05 / (light + 0.05), (light + 0.05) / 0.05);
      return Math.min(most - 1e-4, target * hairlineShare);
    },
  };
}

/** How far the colour is from what is required: 1 is just enough. */
export function shareOfGoal(
  goal: Goal,
  kind: Kind,
  color: Color,
  background: Color,
): number {
  return (
    contrastOfLuminances(luminance(color), luminance(background)) /
    goal.required(kind, background)
  );
}
