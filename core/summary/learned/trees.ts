/**
 * Boosted decision trees as flat arrays. A node n asks `row[feature[n]] <= threshold[n]`; the answer leads to
 * `yes[n]` or `no[n]`; a negative child -k-1 is leaf k. Trees follow each other; `roots` holds their first
 * nodes.
 */
export interface Forest {
  readonly roots: Int32Array;
  readonly feature: Uint8Array;
  readonly threshold: Float32Array;
  readonly yes: Int16Array;
  readonly no: Int16Array;
  readonly leaf: Float32Array;
  /** Log-odds before the first tree. */
  readonly base: number;
}

/**
 * Probability for each row.
 * @param rows row-major matrix
 * @param width columns of a row
 */
export function predict(
  forest: Forest,
  rows: Float32Array,
  width: number,
): Float32Array {
  const { roots, feature, threshold, yes, no, leaf, base } = forest;
  const count = rows.length / width;
  const out = new Float32Array(count).fill(base);
  for (let i = 0; i < roots.length; i++) {
    const root = roots[i] as number;
    for (let r = 0, at = 0; r < count; r++, at += width) {
      let node = root;
      do
        node =
          (rows[at + (feature[node] as number)] as number) <=
          (threshold[node] as number)
            ? (yes[node] as number)
            : (no[node] as number);
      while (node >= 0);
      out[r] = (out[r] as number) + (leaf[-node - 1] as number);
    }
  }
  for (let r = 0; r < count; r++)
    out[r] = 1 / (1 + Math.exp(-(out[r] as number)));
  return out;
}
