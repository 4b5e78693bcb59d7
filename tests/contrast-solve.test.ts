import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Color,
  contrast,
  formatHex,
  luminance,
} from '../core/contrast/color';
import { greyChroma, hueDistance, toOklch } from '../core/contrast/oklch';
import { parseColor } from '../core/contrast/parse-color';
import { softenColor, solveColor } from '../core/contrast/solve';
import {
  minimumRatio,
  nextStep,
  softCeiling,
  stepIds,
  targetRatio,
} from '../core/contrast/steps';

const color = (css: string): Color => {
  const parsed = parseColor(css);
  if (!parsed) throw new Error(`no colour: ${css}`);
  return parsed;
};
const anyColor = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map(([r, g, b]) => color(`rgb(${r}, ${g}, ${b})`));

describe('solving', () => {
  test.each([
    ['grey on white', '#aaa', ['#fff'], 7, '#595959'],
    ['what passes stays', '#333', ['#fff'], 7, '#333333'],
    ['light text stays light', '#888', ['#111'], 7, '#9e9e9e'],
    ['black and white alone reach 21', '#333', ['#fff'], 21, '#000000'],
  ])('%s', (_, foreground, backgrounds, target, expected) => {
    const solved = solveColor(
      color(foreground),
      backgrounds.map(color),
      target,
    );
    expect(solved && formatHex(solved)).toBe(expected);
  });

  test('a mid grey admits no colour at 7:1', () => {
    expect(solveColor(color('#fff'), [color('#777')], 7)).toBeNull();
  });

  test('opposite backgrounds admit no colour at 7:1', () => {
    expect(
      solveColor(color('#666'), [color('#fff'), color('#000')], 7),
    ).toBeNull();
  });

  test('the other side is taken when the own one has no room', () => {
    const solved = solveColor(color('#eee'), [color('#ccc')], 7);
    expect(solved && luminance(solved)).toBeLessThan(0.1);
  });

  test('every colour on every background: ratio held, hue kept, near the threshold', () => {
    fc.assert(
      fc.property(anyColor, anyColor, (foreground, background) => {
        const solved = solveColor(foreground, [background], 7);
        const possible = [0, 1].some(
          (end) =>
            contrast(
              { red: end, green: end, blue: end, alpha: 1 },
              background,
            ) >= 7,
        );
        expect(solved !== null).toBe(possible);
        if (!solved) return;
        const ratio = contrast(solved, background);
        expect(ratio).toBeGreaterThanOrEqual(7 - 1e-6);
        if (contrast(foreground, background) >= 7)
          expect(formatHex(solved)).toBe(formatHex(foreground));
        else expect(ratio).toBeLessThan(7.6);
        const [before, after] = [toOklch(foreground), toOklch(solved)];
        if (before.chroma > greyChroma && after.chroma > greyChroma)
          expect(hueDistance(before.hue, after.hue)).toBeLessThan(10);
      }),
      { numRuns: 2000, seed: 7 },
    );
  });
});

describe('steps', () => {
  test('in order, from the softest to the strongest', () => {
    expect(stepIds.map((step) => targetRatio(step, 1))).toEqual([
      4.5, 4.5, 1, 4.5, 7, 12, 21,
    ]);
    expect(stepIds.map((step) => targetRatio(step, 0))).toEqual([
      4.5, 4.5, 1, 8.5, 11, 14, 21,
    ]);
  });

  test('on dark backgrounds the target is what white can reach, never below the light one', () => {
    expect(targetRatio('aaa', 0.08)).toBeCloseTo(1.05 / 0.13);
    expect(targetRatio('aaa', 0.15)).toBe(7);
    expect(targetRatio('aaa', 0.25)).toBe(7);
  });

  test.each([
    ['original', 'more', 'aa'],
    ['original', 'less', 'soft-1'],
    ['black-white', 'more', 'black-white'],
    ['soft-2', 'less', 'soft-2'],
  ] as const)('from %s one %s is %s', (step, direction, next) => {
    expect(nextStep(step, direction)).toBe(next);
  });

  test('the soft steps never ask for less than AA', () => {
    for (const step of stepIds) {
      const ceiling = softCeiling(step);
      if (ceiling !== null) expect(ceiling).toBeGreaterThan(minimumRatio + 1);
    }
  });
});

describe('softening', () => {
  test('text above the ceiling comes down to it and no further', () => {
    fc.assert(
      fc.property(anyColor, anyColor, (foreground, background) => {
        const soft = softenColor(foreground, [background], 7.5);
        if (contrast(foreground, background) <= 7.5) expect(soft).toBeNull();
        else if (soft) {
          expect(contrast(soft, background)).toBeGreaterThanOrEqual(7.2);
          expect(contrast(soft, background)).toBeLessThan(8.2);
        }
      }),
      { numRuns: 500, seed: 3 },
    );
  });
});
