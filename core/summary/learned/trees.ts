/**
 * Boosted decision trees, laid out for QuickScorer: not tree by tree but column by column, each column's
 * thresholds in rising order. A row that lies above a node's threshold cannot end in the leaves on that node's
 * "yes" side; when all such nodes have struck out theirs, the first leaf left in each tree is the one the row
 * falls into. Walking from root to leaf waits for memory and guesses at every node; this reads straight on and
 * stops in each column at the first threshold that is not passed (a third less time here, 2026-11-30).
 *
 * Lucchese, Nardini, Orlando, Perego, Tonellotto, Venturini: "QuickScorer: A Fast Algorithm to Rank Documents
 * with Additive Ensembles of Regression Trees", SIGIR 2015.
 */
export interface Forest {
  readonly trees: number;
  /** By column: its first node; one more at the end. */
  readonly first: Int32Array;
  readonly threshold: Float32Array;
  readonly tree: Int32Array;
  /** Leaves of the node's tree that stay possible above its threshold, one bit each. */
  readonly mask: Int32Array;
  /** `LEAVES` for each tree, those of the "yes" side first. */
  readonly leaf: Float32Array;
  /** Log-odds before the first tree. */
  readonly base: number;
}

/** The most leaves that a tree may have: bits of a mask. */
export const LEAVES = 32;

/**
 * Probability for each row.
 * @param rows row-major matrix without NaN
 * @param width columns of a row
 */
export function predict(
  forest: Forest,
  rows: Float32Array,
  width: number,
): Float32Array {
  const { trees, first, threshold, tree, mask, leaf, base } = forest;
  const out = new Float32Array(rows.length / width);
  const { begun, from } = passedByAll(forest, rows, width);
  const left = new Int32Array(trees);
  for (let r = 0, at = 0; r < out.length; r++, at += width) {
    left.set(begun);
    for (let c = 0; c < width; c++) {
      const value = rows[at + c] as number;
      const end = first[c + 1] as number;
      let n = from[c] as number;
      for (; n < end && value > (threshold[n] as number); n++) {
        const t = tree[n] as number;
        left[t] = (left[t] as number) & (mask[n] as number);
      }
    }
    // Added up in single precision, tree after tree, as the tables were trained.
    let sum = Math.fround(base);
    for (let t = 0; t < trees; t++) {
      const possible = left[t] as number;
      const lowest = 31 - Math.clz32(possible & -possible);
      sum = Math.fround(sum + (leaf[t * LEAVES + lowest] as number));
    }
    out[r] = 1 / (1 + Math.exp(-sum));
  }
  return out;
}

/**
 * What every row strikes out is struck out once: each column's thresholds below the least of its values. Columns
 * that tell of the whole article, the same in each row, are then done with.
 * @returns the leaves left, and by column the first node that some row does not pass
 */
function passedByAll(
  { trees, first, threshold, tree, mask }: Forest,
  rows: Float32Array,
  width: number,
): { begun: Int32Array; from: Int32Array } {
  const least = new Float32Array(width).fill(Infinity);
  for (let at = 0; at < rows.length; at += width)
    for (let c = 0; c < width; c++)
      if ((rows[at + c] as number) < (least[c] as number))
        least[c] = rows[at + c] as number;
  const begun = new Int32Array(trees).fill(-1);
  const from = new Int32Array(width);
  for (let c = 0; c < width; c++) {
    let n = first[c] as number;
    const end = first[c + 1] as number;
    for (; n < end && (least[c] as number) > (threshold[n] as number); n++) {
      const t = tree[n] as number;
      begun[t] = (begun[t] as number) & (mask[n] as number);
    }
    from[c] = n;
  }
  return { begun, from };
}
