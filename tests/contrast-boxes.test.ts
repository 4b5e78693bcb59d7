import { describe, expect, test } from 'vitest';
import { formatHex } from '../core/contrast/color';
import { generatedRect } from '../core/contrast/generated-box';
import { insetShades } from '../core/contrast/inset-shade';

describe('a shadow inwards is a ground where it covers all of its box', () => {
  const box = { width: 300, height: 60 };
  test.each<[string, string, string[]]>([
    ['none', 'none', []],
    ['outwards', 'rgb(1, 2, 3) 0px 0px 0px 400px', []],
    ['a frame', 'rgb(1, 2, 3) 0px 0px 0px 12px inset', []],
    ['not quite half', 'rgb(1, 2, 3) 0px 0px 0px 29px inset', []],
    ['half from each side', 'rgb(1, 2, 3) 0px 0px 0px 30px inset', ['#010203']],
    ['its blur is not solid', 'rgb(1, 2, 3) 0px 0px 10px 30px inset', []],
    [
      'beyond its blur',
      'rgba(1, 2, 3, 0.5) 0px 0px 10px 35px inset',
      ['#01020380'],
    ],
    [
      'drawn in from the left',
      'rgb(1, 2, 3) 300px 0px 0px 0px inset',
      ['#010203'],
    ],
    ['drawn in half', 'rgb(1, 2, 3) 150px 0px 0px 0px inset', []],
    [
      'drawn in from below',
      'rgb(1, 2, 3) 0px -60px 0px 0px inset',
      ['#010203'],
    ],
    [
      'a very large one',
      'rgb(1, 2, 3) 0px 0px 0px 1.28e+06px inset',
      ['#010203'],
    ],
    [
      'two, the lowest first, and one outwards',
      'color(srgb 0 0 0 / 0.5) 0px 0px 0px 99px inset, rgb(9, 9, 9) 0px 1px 2px 0px, rgb(255, 0, 0) 0px 0px 0px 99px inset',
      ['#ff0000', '#00000080'],
    ],
  ])('%s', (_, shadow, colors) => {
    expect(insetShades(shadow, () => box).map(formatHex)).toEqual(colors);
  });
});

describe('where a generated box lies', () => {
  const style = {
    left: '10px',
    top: '-4px',
    width: '100px',
    height: '40px',
    marginLeft: '0px',
    marginTop: '0px',
    boxSizing: 'content-box',
    paddingLeft: '0px',
    paddingRight: '0px',
    paddingTop: '0px',
    paddingBottom: '0px',
    borderLeftWidth: '0px',
    borderRightWidth: '0px',
    borderTopWidth: '0px',
    borderBottomWidth: '0px',
    transform: 'none',
    transformOrigin: '50px 20px',
  };
  test.each<[string, Partial<typeof style>, number[]]>([
    ['by its place and size', {}, [210, 96, 310, 136]],
    [
      'with margin, padding and border',
      { marginTop: '4px', paddingLeft: '5px', borderBottomWidth: '1px' },
      [210, 100, 315, 141],
    ],
    [
      'padding within the size',
      { boxSizing: 'border-box', paddingLeft: '5px' },
      [210, 96, 310, 136],
    ],
    [
      'upside down',
      { transform: 'matrix(1, 0, 0, -1, 0, 0)' },
      [210, 96, 310, 136],
    ],
    [
      'mirrored about its left edge',
      { transform: 'matrix(-1, 0, 0, 1, 0, 0)', transformOrigin: '0px 20px' },
      [110, 96, 210, 136],
    ],
    [
      'moved back by half of itself',
      { transform: 'matrix(1, 0, 0, 1, -50, -20)' },
      [160, 76, 260, 116],
    ],
    [
      'drawn to nothing until it is pointed at',
      { transform: 'matrix(0, 0, 0, 1, 0, 0)' },
      [260, 96, 260, 136],
    ],
    [
      'turned: as before the turn',
      { transform: 'matrix(0, 1, -1, 0, 0, 0)' },
      [210, 96, 310, 136],
    ],
  ])('%s', (_, given, [left, top, right, bottom]) => {
    expect(
      generatedRect({ ...style, ...given }, { left: 200, top: 100 }),
    ).toEqual({ left, top, right, bottom });
  });
});
