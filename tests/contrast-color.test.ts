import { describe, expect, test } from 'vitest';
import {
  black,
  type Color,
  composite,
  contrast,
  formatHex,
  white,
} from '../core/contrast/color';
import { fromOklch, inGamut, toOklch } from '../core/contrast/oklch';
import { parseColor } from '../core/contrast/parse-color';

const color = (css: string): Color => {
  const parsed = parseColor(css);
  if (!parsed) throw new Error(`no colour: ${css}`);
  return parsed;
};

describe('parsing', () => {
  test.each([
    ['#abc', '#aabbcc'],
    ['#1F6FEB', '#1f6feb'],
    ['#0000007f', '#0000007f'],
    ['rgb(31, 111, 235)', '#1f6feb'],
    ['rgb(31 111 235 / 50%)', '#1f6feb80'],
    ['rgba(0, 0, 0, 0.35)', '#00000059'],
    ['hsl(120deg 100% 25%)', '#008000'],
    ['hsla(0, 100%, 50%, 0.5)', '#ff000080'],
    ['hwb(120 0% 50%)', '#008000'],
    ['oklch(0.627955 0.257683 29.2339)', '#ff0000'],
    ['oklab(62.8% 0.22486 0.12585)', '#ff0000'],
    ['lab(54.29 80.81 69.89)', '#ff0000'],
    ['lch(54.29 106.84 40.86)', '#ff0000'],
    ['color(srgb 1 0.5 0)', '#ff8000'],
    ['color(srgb-linear 1 0.2158605 0 / 0.5)', '#ff800080'],
    ['color(display-p3 0 0 0)', '#000000'],
    ['transparent', '#00000000'],
    ['rgb(none 0 0)', '#000000'],
  ])('%s is %s', (css, hex) => {
    expect(formatHex(color(css))).toBe(hex);
  });

  test.each([
    '',
    'none',
    'currentcolor',
    'url(#g)',
    '#12345',
    'rgb(1, 2)',
    'rgb(x, y, z)',
    'color(rec2020 1 1 1)',
  ])('%j is no colour', (css) => {
    expect(parseColor(css)).toBeNull();
  });
});

describe('WCAG contrast', () => {
  test.each([
    ['#000', '#fff', 21],
    ['#777', '#fff', 4.48],
    ['#767676', '#fff', 4.54],
    ['#595959', '#fff', 7.0],
    ['#949494', '#000', 6.92],
    ['#f00', '#fff', 4.0],
  ])('%s on %s is %f', (first, second, ratio) => {
    expect(contrast(color(first), color(second))).toBeCloseTo(ratio, 2);
    expect(contrast(color(second), color(first))).toBeCloseTo(ratio, 2);
  });
});

test('alpha layers add up as the browser paints them', () => {
  const half = color('rgba(0, 0, 0, 0.5)');
  expect(formatHex(composite(half, white))).toBe('#808080');
  expect(composite(half, half).alpha).toBeCloseTo(0.75);
  expect(composite(black, white)).toBe(black);
});

describe('OKLCH', () => {
  test.each(['#123456', '#ff0000', '#fefefe', '#00ff7f', '#808080'])(
    'there and back: %s',
    (css) => {
      expect(formatHex(fromOklch(toOklch(color(css))))).toBe(css);
    },
  );

  test('only chroma gives way to the gamut', () => {
    const wanted = { lightness: 0.3, chroma: 0.25, hue: 145, alpha: 1 };
    const got = toOklch(inGamut(wanted));
    expect(got.lightness).toBeCloseTo(wanted.lightness, 2);
    expect(got.hue).toBeCloseTo(wanted.hue, 0);
    expect(got.chroma).toBeLessThan(wanted.chroma);
    expect(got.chroma).toBeGreaterThan(0.05);
  });
});
