import { describe, expect, it } from 'vitest';
import { predict } from '../core/summary/learned/trees';
import { unpackForest } from '../core/summary/learned/unpack';
import { bin, boost } from '../scripts/summary/boosting';
import { packForest } from '../scripts/summary/pack';

const WIDTH = 5;
const ROWS = 400;

/** Rows whose last column is the same everywhere, as what tells of the whole article is. */
function sample(): { rows: Float32Array; labels: Uint8Array } {
  const rows = new Float32Array(ROWS * WIDTH);
  const labels = new Uint8Array(ROWS);
  let state = 7;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  for (let r = 0; r < ROWS; r++) {
    for (let c = 0; c + 1 < WIDTH; c++)
      rows[r * WIDTH + c] = Math.floor(next() * 20) - 5;
    rows[r * WIDTH + WIDTH - 1] = r < ROWS / 2 ? 3 : 4;
    labels[r] =
      (rows[r * WIDTH] as number) + (rows[r * WIDTH + 1] as number) > 4 ? 1 : 0;
  }
  return { rows, labels };
}

describe('a forest', () => {
  const { rows, labels } = sample();
  const data = bin(rows, WIDTH);
  const grown = boost(data, labels, {
    trees: 20,
    leaves: 8,
    rate: 0.2,
    minRows: 5,
  });
  const forest = unpackForest(packForest(grown, data.edges, WIDTH), WIDTH);

  it('says of a row alone what it says of it among others', () => {
    const together = predict(forest, rows, WIDTH);
    const half = predict(forest, rows.subarray(0, (ROWS / 2) * WIDTH), WIDTH);
    for (let r = 0; r < ROWS; r++) {
      const alone = predict(
        forest,
        rows.subarray(r * WIDTH, (r + 1) * WIDTH),
        WIDTH,
      );
      expect(alone[0]).toBe(together[r]);
      if (r < ROWS / 2) expect(half[r]).toBe(together[r]);
    }
  });

  it('has learned what the labels hang on', () => {
    const guesses = predict(forest, rows, WIDTH);
    const right = guesses.filter((p, r) => p > 0.5 === (labels[r] === 1));
    expect(right.length / ROWS).toBeGreaterThan(0.95);
    expect(new Set(guesses).size).toBeGreaterThan(20);
  });

  it('has nothing to say of no row', () => {
    expect(predict(forest, new Float32Array(0), WIDTH)).toHaveLength(0);
  });
});
