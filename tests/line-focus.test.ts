import { describe, expect, test } from 'vitest';
import {
  around,
  type Box,
  lineAtHeight,
  linesOf,
  shadePath,
  windowAround,
} from '../core/line-focus/lines';

const box = (top: number, left = 0, right = 100, height = 20): Box => ({
  top,
  bottom: top + height,
  left,
  right,
});

describe('rendered lines', () => {
  test('words of several elements on one line are one line', () => {
    const lines = linesOf([
      box(0, 0, 40),
      box(2, 40, 70, 16), // a link in small print
      box(0, 70, 100),
      box(32),
      box(64, 0, 30),
    ]);
    expect(lines.map(({ top }) => top)).toEqual([0, 32, 64]);
    expect(lines[0]).toMatchObject({ left: 0, right: 100 });
  });

  test('close lines stay apart, empty boxes are none', () => {
    expect(linesOf([box(0), box(18), box(40, 5, 5)])).toHaveLength(2);
  });
});

describe('the window of lines', () => {
  const lines = [0, 30, 60, 90, 120].map((top) => box(top));

  test.each([
    [1, 2, [60], 90],
    [3, 2, [30, 60, 90], 120],
    [5, 0, [0, 30, 60], 90],
    [3, 4, [90, 120], null],
  ])('%i lines around line %i', (count, index, tops, next) => {
    const window = windowAround(lines, index, count);
    expect(window.boxes.map(({ top }) => top)).toEqual(tops);
    expect(window.next?.top ?? null).toBe(next);
  });

  test('the line under the mouse, else the nearest', () => {
    expect(lineAtHeight(lines, 35)).toBe(1);
    expect(lineAtHeight(lines, 56)).toBe(2);
    expect(lineAtHeight(lines, 999)).toBe(4);
  });

  test('the shade leaves the lines free, with room for their marks', () => {
    expect(shadePath(200, 100, [box(30, 10, 60)], 4)).toBe(
      'M0 0H200V100H0ZM6 26H64V54H6Z',
    );
    // A word that is an element of its own is given twice; lines closer than their room meet in the middle.
    expect(
      shadePath(
        200,
        100,
        [box(30, 10, 60), box(30, 20, 40), box(52, 0, 50)],
        4,
      ),
    ).toBe('M0 0H200V100H0ZM6 26H64V51H6ZM-4 51H54V76H-4Z');
    expect(around([box(30, 10, 60), box(60, 5, 40)])).toEqual({
      top: 30,
      bottom: 80,
      left: 5,
      right: 60,
    });
    expect(around([])).toBeNull();
  });
});
