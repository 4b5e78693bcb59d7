import { describe, expect, it } from 'vitest';
import { asciiFolded, lcs, rouge, rougeTokens } from '../scripts/summary/rouge';

describe('ROUGE over syllables', () => {
  it('counts letters, marks and digits, in NFC and lower case', () => {
    expect(rougeTokens('Giá 1.000 Đồng, TP.HCM')).toEqual([
      'giá',
      '1',
      '000',
      'đồng',
      'tp',
      'hcm',
    ]);
    expect(rougeTokens('Hoà'.normalize('NFD'))).toEqual(['hoà']);
  });

  it('gives the F of clipped overlap', () => {
    // Overlap: a once (clipped), b, c = 3 of 4 and 5 tokens; pairs: "b c" of 3 and 4.
    const score = rouge(['a', 'a', 'b', 'c'], ['a', 'x', 'b', 'c', 'y']);
    expect(score.r1).toBeCloseTo((2 * 3) / 9);
    expect(score.r2).toBeCloseTo((2 * 1) / 7);
    expect(score.rl).toBeCloseTo((2 * 3) / 9);
  });

  it('sees order in ROUGE-L only', () => {
    const score = rouge(['c', 'b', 'a'], ['a', 'b', 'c']);
    expect(score.r1).toBe(1);
    expect(score.r2).toBe(0);
    expect(score.rl).toBeCloseTo(1 / 3);
  });

  it('gives 0 to an empty side', () => {
    expect(rouge([], ['a'])).toEqual({ r1: 0, r2: 0, rl: 0 });
    expect(rouge(['a'], [])).toEqual({ r1: 0, r2: 0, rl: 0 });
  });

  it('folds as packages that keep only a-z see it', () => {
    expect(asciiFolded(['đường', 'hoà', 'hòa'])).toEqual([
      'duong',
      'hoa',
      'hoa',
    ]);
  });

  it('finds the longest common subsequence', () => {
    expect(lcs(['a', 'b', 'c', 'd'], ['b', 'x', 'd'])).toBe(2);
  });
});
