import { expect, test } from 'vitest';
import {
  isSize,
  isWay,
  mostTemplates,
  sizeFor,
  wayFor,
  withSize,
  withWay,
} from '../core/text-scale/memory';
import {
  isBetter,
  isGoodEnough,
  type Remains,
} from '../core/text-scale/method';

const remains = (found: Partial<Remains>): Remains => ({
  clipped: 0,
  overlapping: 0,
  wide: 0,
  smaller: 0,
  ...found,
});

test.each<[string, Partial<Remains>, Partial<Remains>, boolean]>([
  ['one fault less', { clipped: 1 }, { wide: 2 }, true],
  ['less, but sideways', { wide: 1 }, { clipped: 2 }, false],
  ['as many faults', { clipped: 1 }, { overlapping: 1 }, false],
  ['no fault, but all small', { smaller: 99 }, { wide: 1 }, true],
  ['no fault either, fewer small', { smaller: 1 }, { smaller: 2 }, true],
])('%s', (_, one, other, better) => {
  expect(isBetter(remains(one), remains(other))).toBe(better);
});

test.each<[Partial<Remains>, boolean]>([
  [{}, true],
  [{ smaller: 10 }, true],
  [{ smaller: 11 }, false],
  [{ clipped: 1 }, false],
])('%j of a hundred texts is good enough: %s', (found, enough) => {
  expect(isGoodEnough(remains(found), 100)).toBe(enough);
});

test('a kind of page has its own size, others the one chosen last', () => {
  const sizes = withSize([['', 150]], ['article.body', 300]);
  expect(sizeFor(sizes, 'article.body', 120)).toBe(300);
  expect(sizeFor(sizes, '', 120)).toBe(150);
  expect(sizeFor(sizes, 'div.video', 120)).toBe(120);
  expect(sizeFor(withSize(sizes, ['', 200]), '', 120)).toBe(200);
});

test('a method is known for a size of a kind of page only', () => {
  const ways = withWay(withWay([], ['', 200, 'zoom']), ['', 300, 'tab']);
  expect(wayFor(ways, '', 200)).toBe('zoom');
  expect(wayFor(ways, '', 250)).toBeNull();
  expect(wayFor(withWay(ways, ['', 200, 'rewrite']), '', 200)).toBe('rewrite');
});

test('what was chosen longest ago is forgotten first', () => {
  const sizes = Array.from({ length: 30 }, (_, i) => `div.k${i}`).reduce(
    (all, template) => withSize(all, [template, 150]),
    withSize([], ['', 110]),
  );
  expect(sizes).toHaveLength(mostTemplates);
  expect(sizes[0]).toEqual(['div.k29', 150]);
});

test('what storage holds is looked at before it is believed', () => {
  expect(isSize(['article', 150])).toBe(true);
  for (const bad of [
    ['article', 500],
    ['a'.repeat(301), 150],
    [1, 150],
    'x',
    ['a'],
  ])
    expect(isSize(bad)).toBe(false);
  expect(isWay(['article', 150, 'tab'])).toBe(true);
  expect(isWay(['article', 150, 'magic'])).toBe(false);
});
