import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageKeys } from '../core/library/identity';

interface Pair {
  readonly same: boolean;
  readonly urls: readonly [string, string];
  readonly line: string;
}

const pairs = readFileSync(new URL('./page-pairs.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line): Pair => {
    const [verdict, first = '', second = ''] = line.split('\t');
    return { same: verdict === 'same', urls: [first, second], line };
  });

/** As the library looks a page up: any name of the one is a name of the other. */
function isSame([first, second]: Pair['urls']): boolean {
  const names = new Set(pageKeys(first));
  return pageKeys(second).some((name) => names.has(name));
}

const wrong = pairs.filter(({ same, urls }) => isSame(urls) !== same);

test('there are 300 pairs, of both kinds', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(300);
  const same = pairs.filter((pair) => pair.same).length;
  expect(same).toBeGreaterThan(pairs.length * 0.4);
  expect(same).toBeLessThan(pairs.length * 0.6);
});

test('no two pages are taken for one', () => {
  const merged = wrong.filter(({ same }) => !same);
  expect(merged.map(({ line }) => line)).toEqual([]);
});

test('98 of 100 pairs are told right', () => {
  const share = 1 - wrong.length / pairs.length;
  expect(share, wrong.map(({ line }) => line).join('\n')).toBeGreaterThan(0.98);
});
