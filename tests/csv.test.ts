import { expect, test } from 'vitest';
import { parseCsv } from '../core/import/csv';

test('a quarter of a million quotes that nobody doubled are one cell, read once', () => {
  const words = 'x"y'.repeat(250_000);
  const rows = parseCsv(`url,title\nhttps://a.vn/1,"${words}"\n`)?.rows ?? [];
  expect(rows).toHaveLength(1);
  expect(rows[0]?.('title')).toBe(words);
});
