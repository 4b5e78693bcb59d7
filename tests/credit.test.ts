import { expect, test } from 'vitest';
import { saysOfWhat } from '../core/article/credit';

test.each([
  ['Ảnh: Lê An', true],
  ['(Ảnh: Lê An).', true],
  ['( Nguồn: TTXVN )', true],
  ['Photo: AFP', true],
  ['Lê Ảnh', false],
  ['Ảnhviệt', false],
  ['(AFP)', false],
])('%s says of what it is: %s', (credit, says) => {
  expect(saysOfWhat(credit)).toBe(says);
});
