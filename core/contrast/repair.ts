import { flatParent } from '../page-style/tree';
import type { Fix } from '../page-style/writer';
import type { Backdrops } from './backdrop';
import { type Color, formatHex } from './color';
import { moveGround } from './ground';
import type { Sample } from './sample';
import type { Solution, Solver } from './solve-sample';

export interface Plan {
  readonly fixes: readonly Fix[];
  readonly outcomes: readonly Outcome[];
}

/** What a plan does for one sample. */
export interface Outcome extends Solution {
  readonly sample: Sample;
}

/** Moving one background can take another text below the goal, so grounds are settled in rounds. */
const rounds = 5;

/**
 * Plans what to write so that every sample reaches the goal. Reads only.
 * @param samples in document order
 */
export function repair(
  samples: readonly Sample[],
  backdrops: Backdrops,
  solver: Solver,
): Plan {
  const fixes: Fix[] = [];
  const hopeless = new Set<Sample>();
  for (let round = 0; round < rounds; round += 1) {
    const before = fixes.length;
    for (const sample of samples) {
      if (hopeless.has(sample) || solver.solve(sample).reached) continue;
      const fix = moveGround(sample, backdrops, solver);
      if (fix) fixes.push(fix);
      else hopeless.add(sample);
    }
    if (fixes.length === before) break;
  }
  const outcomes = samples.map((sample) => ({
    sample,
    ...solver.solve(sample),
  }));
  fixes.push(...colorFixes(outcomes, solver));
  return { fixes, outcomes };
}

/** What takes veils off the texts that they cover: of elements that need nothing themselves. */
export function liftsOf(samples: readonly Sample[]): Fix[] {
  const veils = new Set(samples.flatMap(({ veils }) => veils ?? []));
  return [...veils].map(({ element, pseudo }) => ({
    element,
    pseudo: pseudo ?? '',
    declarations: { 'background-image': 'none' },
  }));
}

function colorFixes(outcomes: readonly Outcome[], solver: Solver): Fix[] {
  const fixes: Fix[] = [];
  const painted = new Map<Element, { from: Color; to: Color }>();
  for (const { sample, color } of outcomes) {
    const to = color ?? pinned(sample, painted, solver);
    if (!to) continue;
    if (sample.pseudo === '' && color)
      painted.set(sample.element, { from: sample.foreground, to });
    const hex = formatHex(to);
    const own = sample.properties.map((property) => [property, hex]);
    fixes.push({
      element: sample.element,
      pseudo: sample.pseudo,
      declarations: {
        ...Object.fromEntries(own),
        ...(color ? sample.extra : {}),
      },
    });
  }
  return fixes;
}

/**
 * A text that is right as it is, but may inherit from one that is not: when it would be wrong in the
 * new colour, its own colour is written down.
 */
function pinned(
  sample: Sample,
  painted: ReadonlyMap<Element, { from: Color; to: Color }>,
  solver: Solver,
): Color | null {
  const start =
    sample.pseudo === '' ? flatParent(sample.element) : sample.element;
  for (let at: Element | null = start; at; at = flatParent(at)) {
    const change = painted.get(at);
    if (!change) continue;
    const mayInherit = formatHex(change.from) === formatHex(sample.foreground);
    return mayInherit && !solver.passes(sample, change.to)
      ? sample.foreground
      : null;
  }
  return null;
}
