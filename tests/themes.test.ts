import { describe, expect, test } from 'vitest';
import { colorsAtStep } from '../core/appearance/colors-at-step';
import type { ThemeColors } from '../core/appearance/theme';
import { themes } from '../core/appearance/themes';
import { contrast } from '../core/contrast/color';
import { parseColor } from '../core/contrast/parse-color';
import { stepIds } from '../core/contrast/steps';
import { visibleStep } from '../core/reader/look';

const ratio = (first: string, second: string) => {
  const [a, b] = [parseColor(first), parseColor(second)];
  if (!a || !b) throw new Error(`no colour: ${first} ${second}`);
  return contrast(a, b);
};
const texts = ['ink', 'quiet', 'accent', 'danger', 'good'] as const;

/** The pair of colours with the least contrast of all that text is set in. */
function lowest(colors: ThemeColors): number {
  return Math.min(
    ...texts.flatMap((name) => [
      ratio(colors[name], colors.paper),
      ratio(colors[name], colors.raised),
    ]),
    ratio(colors.onAccent, colors.accent),
    ratio(colors.ink, colors.mark),
  );
}

describe.each([...themes.values()])('theme $id', (theme) => {
  test('every text stands at 7:1 or more on everything behind it', () => {
    expect(lowest(theme.colors)).toBeGreaterThanOrEqual(7);
  });

  test('borders of controls stand at 3:1', () => {
    const { border, paper } = theme.colors;
    expect(ratio(border, paper)).toBeGreaterThanOrEqual(3);
  });

  test.each(stepIds)('at step %s nothing falls below AA', (step) => {
    expect(lowest(colorsAtStep(theme, step))).toBeGreaterThanOrEqual(4.5);
  });

  test('its scheme is the side that its paper is on', () => {
    const onWhite = ratio(theme.colors.paper, '#ffffff');
    const onBlack = ratio(theme.colors.paper, '#000000');
    expect(onWhite < onBlack ? 'light' : 'dark').toBe(theme.scheme);
  });
});

test('the measure can fail: grey on grey is below 7:1', () => {
  const grey = Object.fromEntries(
    [...texts, 'onAccent'].map((name) => [name, '#777777']),
  );
  const paper = { paper: '#cccccc', raised: '#cccccc', mark: '#cccccc' };
  expect(lowest({ ...grey, ...paper } as unknown as ThemeColors)).toBeLessThan(
    7,
  );
});

test('the steps reach what they promise on the light paper', () => {
  const light = themes.get('paper');
  if (!light) throw new Error('themes/paper.ts is missing');
  const at = (step: (typeof stepIds)[number]) => {
    const { ink, quiet, paper } = colorsAtStep(light, step);
    return Math.min(ratio(ink, paper), ratio(quiet, paper));
  };
  expect(at('black-white')).toBeCloseTo(21, 1);
  expect(at('very-high')).toBeGreaterThanOrEqual(12);
  expect(
    ratio(colorsAtStep(light, 'soft-2').ink, light.colors.paper),
  ).toBeLessThan(ratio(light.colors.ink, light.colors.paper));
});

test.each([...themes.values()])(
  'in theme $id a press of Tăng or Giảm is seen',
  (theme) => {
    const shown = (step: (typeof stepIds)[number]) =>
      JSON.stringify(colorsAtStep(theme, step));
    for (const direction of [1, -1] as const)
      expect(shown(visibleStep(theme, 'original', direction))).not.toBe(
        shown('original'),
      );
  },
);

test('themes are offered from the lightest paper to the darkest', () => {
  const onBlack = [...themes.values()].map(({ colors }) =>
    ratio(colors.paper, '#000000'),
  );
  expect(onBlack).toEqual(onBlack.toSorted((a, b) => b - a));
});
