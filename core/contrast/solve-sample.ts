import { black, type Color, contrast, formatHex, white } from './color';
import { type Goal, shareOfGoal } from './goal';
import { fromOklch, toOklch } from './oklch';
import type { Sample } from './sample';
import { backgroundOf, keyOf, render, type Scene } from './scene';
import { polarityOf, softenColor, solveLightness } from './solve';

/** What becomes of one sample on the ground that it stands on now. */
export interface Solution {
  /** The new colour; null when the page's own is right. */
  readonly color: Color | null;
  /** Lowest ratio on any scene, before and after. */
  readonly before: number;
  readonly after: number;
  /** False when no colour reaches the goal here; then `color` is the best there is. */
  readonly reached: boolean;
}

/** A page has few distinct pairs of colours, so solutions are remembered for one goal. */
export class Solver {
  readonly #goal: Goal;
  readonly #known = new Map<string, Solution>();

  constructor(goal: Goal) {
    this.#goal = goal;
  }

  get goal(): Goal {
    return this.#goal;
  }

  solve(sample: Sample, scenes = sample.scenes()): Solution {
    const key = `${sample.kind} ${formatHex(sample.foreground)} ${keyOf(scenes)}`;
    let solution = this.#known.get(key);
    if (!solution) {
      solution = this.#find(sample, scenes);
      this.#known.set(key, solution);
    }
    return solution;
  }

  /** Whether `color` would do for the sample as things stand. */
  passes(sample: Sample, color: Color): boolean {
    return this.#share(sample, color, sample.scenes()) >= 1;
  }

  #find(sample: Sample, scenes: readonly Scene[]): Solution {
    const { foreground } = sample;
    const before = lowest(foreground, scenes);
    const enough = (color: Color) => this.#share(sample, color, scenes) >= 1;
    if (enough(foreground)) return this.#soften(foreground, scenes, before);
    const polarity = polarityOf(
      render(foreground, scenes[0] as Scene),
      scenes.map(backgroundOf),
    );
    const color = solveLightness(opaque(foreground, scenes), polarity, enough);
    if (color)
      return { color, before, after: lowest(color, scenes), reached: true };
    const best =
      this.#share(sample, white, scenes) > this.#share(sample, black, scenes)
        ? white
        : black;
    const after = lowest(best, scenes);
    return after > before
      ? { color: best, before, after, reached: false }
      : { color: null, before, after: before, reached: false };
  }

  #soften(
    foreground: Color,
    scenes: readonly Scene[],
    before: number,
  ): Solution {
    const { ceiling } = this.#goal;
    const kept = { color: null, before, after: before, reached: true };
    if (ceiling === null || scenes.some(({ group }) => group)) return kept;
    const color = softenColor(foreground, scenes.map(backgroundOf), ceiling);
    return color ? { ...kept, color, after: lowest(color, scenes) } : kept;
  }

  #share(sample: Sample, color: Color, scenes: readonly Scene[]): number {
    let least = Number.POSITIVE_INFINITY;
    for (const scene of scenes) {
      const share = shareOfGoal(
        this.#goal,
        sample.kind,
        render(color, scene),
        backgroundOf(scene),
      );
      if (share < least) least = share;
    }
    return least;
  }
}

/** Lowest ratio 1-21 of a colour as it is rendered on each scene. */
function lowest(color: Color, scenes: readonly Scene[]): number {
  return Math.min(
    ...scenes.map((scene) =>
      contrast(render(color, scene), backgroundOf(scene)),
    ),
  );
}

/** A translucent colour starts from the lightness that the eye sees, with its own hue. */
function opaque(color: Color, scenes: readonly Scene[]): Color {
  if (color.alpha >= 1) return color;
  const scene = scenes[0] as Scene;
  const seen = toOklch(render(color, { ...scene, group: null }));
  return fromOklch({ ...toOklch(color), lightness: seen.lightness, alpha: 1 });
}
