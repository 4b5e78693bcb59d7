import { expect, test } from 'vitest';
import { sourceFile } from '../core/import/source-file';

const jsonOf = (text: string) =>
  sourceFile('x', 0, () => new TextEncoder().encode(text)).json;

test.each([
  ['[Tựa](https://a.vn/1)'],
  ['[[Ghi chú]] và hơn nữa'],
  ['{{title}}'],
  ['[trues story](https://a.vn/1)'],
  ['https://a.vn/1'],
  // A pattern that tries its blanks anew from each of them needs minutes for these.
  [`${'\n'.repeat(400_000)}https://a.vn/1`],
  [`[${' '.repeat(400_000)}x`],
  [`${'['.repeat(5_000_000)}x`],
])('%.30s is no JSON', (text) => expect(jsonOf(text)).toBeUndefined());

test.each([
  [' [1, 2]', [1, 2]],
  ['[[]]', [[]]],
  ['[ null ]', [null]],
  ['{ }', {}],
  ['\n[{"a": 1}]', [{ a: 1 }]],
])('%s is', (text, json) => expect(jsonOf(text)).toEqual(json));

test.each([['{"a":'], ['['], ['[{'], ['["a"'], ['{'], ["{'a': 1}"]])(
  '%s is broken',
  (text) => expect(() => jsonOf(text)).toThrow('brokenJson'),
);
