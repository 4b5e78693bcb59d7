import { describe, expect, test } from 'vitest';
import { type Color, formatHex, white } from '../core/contrast/color';
import { parseEffect } from '../core/contrast/effects';
import { goalOf } from '../core/contrast/goal';
import {
  mapColors,
  ownPaint,
  type PaintStyle,
  stopsOf,
} from '../core/contrast/paint';
import { parseColor } from '../core/contrast/parse-color';
import {
  backgroundOf,
  canvasScene,
  openGroup,
  paintOver,
  render,
} from '../core/contrast/scene';

const color = (css: string): Color => {
  const parsed = parseColor(css);
  if (!parsed) throw new Error(`no colour: ${css}`);
  return parsed;
};

const style = (given: Partial<PaintStyle>): PaintStyle => ({
  backgroundColor: 'rgba(0, 0, 0, 0)',
  backgroundImage: 'none',
  backgroundSize: 'auto',
  backgroundRepeat: 'repeat',
  backgroundClip: 'border-box',
  boxShadow: 'none',
  ...given,
});

describe('what an element paints', () => {
  test.each<[string, Partial<PaintStyle>, string[] | null, boolean]>([
    ['nothing', {}, null, false],
    ['one colour', { backgroundColor: 'rgb(1, 2, 3)' }, ['#010203'], false],
    [
      'every stop of a gradient',
      {
        backgroundImage:
          'linear-gradient(90deg, rgb(255, 0, 0), #00ff00 40%, rgba(0, 0, 255, 0.5))',
        backgroundColor: 'rgb(0, 0, 0)',
      },
      ['#ff0000', '#00ff00', '#000080'],
      false,
    ],
    [
      'a picture may be anything',
      { backgroundImage: 'url("a.jpg")', backgroundSize: 'cover' },
      ['#000000', '#ffffff'],
      true,
    ],
    [
      'an icon beside the text is not behind it',
      {
        backgroundImage: 'url("a.svg")',
        backgroundRepeat: 'no-repeat',
        backgroundColor: 'rgb(9, 9, 9)',
      },
      ['#090909'],
      false,
    ],
    [
      'a drawn underline is not behind it either',
      {
        backgroundImage: 'linear-gradient(red, rgb(255, 0, 0))',
        backgroundRepeat: 'no-repeat',
        backgroundSize: '100% 2px',
      },
      null,
      false,
    ],
    [
      'what shows in the letters only',
      {
        backgroundImage: 'linear-gradient(rgb(1, 1, 1), rgb(2, 2, 2))',
        backgroundClip: 'text',
      },
      null,
      false,
    ],
    [
      'a shadow inwards that covers all of it',
      {
        backgroundColor: 'rgb(255, 255, 255)',
        boxShadow:
          'rgb(9, 9, 9) 0px 4px 8px 0px, rgba(0, 0, 0, 0.5) 0px 0px 0px 100px inset',
      },
      ['#808080'],
      false,
    ],
    [
      'a shadow inwards along the edge only',
      {
        backgroundColor: 'rgb(255, 255, 255)',
        boxShadow: 'rgba(0, 0, 0, 0.5) 0px 1px 3px 0px inset',
      },
      ['#ffffff'],
      false,
    ],
  ])('%s', (_, given, colors, image) => {
    const paint = ownPaint(style(given), () => ({ width: 300, height: 60 }));
    expect(paint?.colors.map(formatHex) ?? null).toEqual(colors);
    expect(paint?.image ?? false).toBe(image);
  });

  test('stops are found in every notation, and replaced in place', () => {
    const gradient =
      '-webkit-gradient(linear, 0 0, 0 100%, from(#fff), to(rgba(0, 0, 0, 0)))';
    expect(stopsOf(gradient).map(formatHex)).toEqual(['#ffffff', '#00000000']);
    expect(
      mapColors('linear-gradient(90deg, #fff 10%, oklch(0 0 0))', (c) =>
        c.red > 0.5 ? 'A' : 'B',
      ),
    ).toBe('linear-gradient(90deg, A 10%, B)');
  });
});

describe('what reaches the eye', () => {
  test('layers of alpha add up', () => {
    const half = [color('rgba(0, 0, 0, 0.5)')];
    const scenes = paintOver(paintOver([canvasScene(white)], half), half);
    expect(scenes.map((scene) => formatHex(backgroundOf(scene)))).toEqual([
      '#404040',
    ]);
  });

  test.each([
    ['0.4', 'none', '#999999'],
    ['1', 'opacity(0.4)', '#999999'],
    ['1', 'invert(1)', '#ffffff'],
    ['1', 'brightness(0)', '#000000'],
    ['1', 'contrast(0)', '#808080'],
  ])('black text at opacity %s, filter %s is %s', (opacity, filter, seen) => {
    const effect = parseEffect(opacity, filter);
    if (!effect) throw new Error('no effect');
    const [scene] = openGroup([canvasScene(white)], effect);
    if (!scene) throw new Error('no scene');
    expect(formatHex(render(color('#000'), scene))).toBe(seen);
    expect(formatHex(backgroundOf(scene))).toBe('#ffffff');
  });

  test('a picture under a translucent veil leaves the extremes of both', () => {
    const picture = paintOver(
      [canvasScene(white)],
      [color('#000'), color('#fff')],
    );
    const scenes = paintOver(picture, [color('rgba(0, 0, 0, 0.5)')]);
    expect(scenes.map((scene) => formatHex(backgroundOf(scene)))).toEqual([
      '#000000',
      '#808080',
    ]);
  });

  test('many possibilities are thinned out, the extremes kept', () => {
    const greys = Array.from({ length: 60 }, (_, i) =>
      color(`rgb(${i * 4}, ${i * 4}, ${i * 4})`),
    );
    const scenes = paintOver([canvasScene(white)], greys);
    expect(scenes.length).toBeLessThan(10);
    expect(formatHex(backgroundOf(scenes[0] as never))).toBe('#000000');
    expect(formatHex(backgroundOf(scenes.at(-1) as never))).toBe('#ececec');
  });
});

describe('goals', () => {
  test.each([
    ['aaa', 'text', '#ffffff', 7.1],
    ['aaa', 'text', '#000000', 11],
    ['aaa', 'sign', '#ffffff', 3],
    ['soft-2', 'text', '#ffffff', 4.57],
    ['black-white', 'text', '#ffffff', 21],
    ['very-high', 'hairline', '#ffffff', 18.27],
    ['black-white', 'hairline', '#808080', 5.32],
  ] as const)('%s asks of %s on %s for %f', (step, kind, ground, ratio) => {
    expect(goalOf(step).required(kind, color(ground))).toBeCloseTo(ratio, 1);
  });
});

describe('what an element does to its inside', () => {
  test.each([
    ['nothing', '1', 'none', 'none', null],
    ['opacity', '0.5', 'none', 'none', 0.5],
    [
      'a mask, at its palest',
      '1',
      'none',
      'linear-gradient(90deg, rgb(0, 0, 0) 30%, rgba(0, 0, 0, 0.25))',
      0.25,
    ],
    [
      'a mask to nothing is no text to read',
      '1',
      'none',
      'linear-gradient(rgb(0, 0, 0), rgba(0, 0, 0, 0))',
      null,
    ],
  ])('%s', (_, opacity, filter, mask, left) => {
    expect(parseEffect(opacity, filter, mask)?.opacity ?? null).toBe(left);
  });
});
