import { expect, test } from 'vitest';
import { formatHex } from '../core/contrast/color';
import { colorsUnder, parseRamp } from '../core/contrast/ramp';

const box = { left: 0, top: 0, right: 100, bottom: 100 };
const text = (from: number, to: number) => ({
  left: from,
  right: to,
  top: from,
  bottom: to,
});

test.each([
  [
    'down by default',
    ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
    [0, 50],
    ['#000000', '#808080'],
  ],
  [
    'to the left',
    ['to left', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
    [0, 20],
    ['#ffffff', '#cccccc'],
  ],
  [
    'stops in between count',
    ['90deg', 'rgb(0, 0, 0)', 'rgb(255, 0, 0) 50%', 'rgb(0, 0, 0)'],
    [40, 60],
    ['#cc0000', '#ff0000', '#cc0000'],
  ],
  [
    'stops without a place are spread',
    ['90deg', 'rgb(0, 0, 0) 0%', 'rgb(255, 0, 0)', 'rgb(0, 0, 0) 100%'],
    [50, 50],
    ['#ff0000', '#ff0000'],
  ],
  [
    'before the first stop it is the first',
    ['90deg', 'rgb(1, 1, 1) 40%', 'rgb(9, 9, 9)'],
    [0, 10],
    ['#010101', '#010101'],
  ],
  [
    'clear black does not darken',
    ['90deg', 'rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'],
    [50, 50],
    ['#ffffff80', '#ffffff80'],
  ],
] as const)('%s', (_, parts, [from, to], expected) => {
  const ramp = parseRamp(parts, null);
  if (!ramp) throw new Error('no ramp');
  expect(colorsUnder(ramp, box, text(from, to)).map(formatHex)).toEqual(
    expected,
  );
});

test.each([
  [['45deg', 'rgb(0, 0, 0)', 'rgb(9, 9, 9)']],
  [['rgb(0, 0, 0) 10px', 'rgb(9, 9, 9)']],
  [['rgb(0, 0, 0)']],
])('%j is left to the extremes', (parts) => {
  expect(parseRamp(parts, null)).toBeNull();
});
