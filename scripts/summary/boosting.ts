/**
 * Gradient-boosted trees for a yes/no label, histogram method with leaf-wise growth (Friedman 2001; the layout
 * of LightGBM, Ke and others 2017). Deterministic: no randomness at all, so the same rows give the same trees.
 */
import { roundEdge } from './pack.ts';

export interface BoostingOptions {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  readonly minRows: number;
}

/** Feature values as bin numbers, row by row: a histogram then touches each row's bytes once. */
export interface Binned {
  readonly cells: Uint8Array;
  readonly width: number;
  /** Upper edge of each bin but the last: value <= edge[b] falls into a bin <= b. */
  readonly edges: readonly Float32Array[];
  readonly rows: number;
}

const BINS = 64;

/** Quantile bins from an even stride of the rows. */
export function bin(matrix: Float32Array, width: number): Binned {
  const rows = matrix.length / width;
  const stride = Math.max(1, Math.floor(rows / 60_000));
  const cells = new Uint8Array(rows * width);
  const edges: Float32Array[] = [];
  for (let c = 0; c < width; c++) {
    const sample: number[] = [];
    for (let r = 0; r < rows; r += stride)
      sample.push(matrix[r * width + c] as number);
    const edge = roundedEdges(Float32Array.from(sample).sort());
    edges.push(edge);
    for (let at = c; at < matrix.length; at += width)
      cells[at] = binOf(matrix[at] as number, edge);
  }
  return { cells, width, edges, rows };
}

/** Edges as the shipped tables can hold them, so that training and use split alike. */
function roundedEdges(sorted: Float32Array): Float32Array {
  return Float32Array.from(new Set(quantileEdges(sorted).map(roundEdge)));
}

function quantileEdges(sorted: Float32Array): Float32Array {
  const distinct = [...new Set(sorted)];
  if (distinct.length <= BINS) {
    const between = distinct
      .slice(0, -1)
      .map((v, i) => (v + (distinct[i + 1] as number)) / 2);
    return Float32Array.from(between);
  }
  const edges = new Set<number>();
  for (let b = 1; b < BINS; b++)
    edges.add(sorted[Math.floor((b * sorted.length) / BINS)] as number);
  return Float32Array.from([...edges].sort((a, b) => a - b));
}

function binOf(value: number, edges: Float32Array): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (edges[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A tree of the growing forest; children as in core's `Forest`, local to the tree. */
export interface GrownTree {
  readonly feature: number[];
  readonly bin: number[];
  readonly yes: number[];
  readonly no: number[];
  readonly leaf: number[];
}

export interface Grown {
  readonly base: number;
  readonly trees: readonly GrownTree[];
}

export function boost(
  data: Binned,
  labels: Uint8Array,
  options: BoostingOptions,
): Grown {
  const positives = labels.reduce((sum, y) => sum + y, 0);
  const base = Math.log(positives / (data.rows - positives));
  const score = new Float32Array(data.rows).fill(base);
  const gradient = new Float32Array(data.rows);
  const hessian = new Float32Array(data.rows);
  const order = new Int32Array(data.rows);
  const trees: GrownTree[] = [];
  for (let i = 0; i < options.trees; i++) {
    for (let r = 0; r < data.rows; r++) {
      const p = 1 / (1 + Math.exp(-(score[r] as number)));
      gradient[r] = p - (labels[r] as number);
      hessian[r] = p * (1 - p);
    }
    for (let r = 0; r < data.rows; r++) order[r] = r;
    trees.push(new Grower(data, gradient, hessian, order, options).grow(score));
  }
  return { base, trees };
}

interface Leaf {
  readonly from: number;
  readonly to: number;
  /** Gradient and hessian sums, interleaved, BINS a feature. */
  readonly histogram: Float64Array;
  readonly g: number;
  readonly h: number;
  best: { gain: number; feature: number; bin: number } | null;
  /** Where the parent points at this leaf. */
  readonly hook: ((child: number) => void) | null;
}

const LAMBDA = 5;

class Grower {
  readonly #data: Binned;
  readonly #g: Float32Array;
  readonly #h: Float32Array;
  readonly #order: Int32Array;
  readonly #options: BoostingOptions;

  constructor(
    data: Binned,
    gradient: Float32Array,
    hessian: Float32Array,
    order: Int32Array,
    options: BoostingOptions,
  ) {
    this.#data = data;
    this.#g = gradient;
    this.#h = hessian;
    this.#order = order;
    this.#options = options;
  }

  grow(score: Float32Array): GrownTree {
    const tree: GrownTree = { feature: [], bin: [], yes: [], no: [], leaf: [] };
    const leaves: Leaf[] = [
      this.#leaf(0, this.#data.rows, this.#histogram(0, this.#data.rows), null),
    ];
    while (leaves.length < this.#options.leaves) {
      let pick = -1;
      leaves.forEach((leaf, i) => {
        const gain = leaf.best?.gain ?? 0;
        if (gain > (pick < 0 ? 0 : (leaves[pick]?.best?.gain ?? 0))) pick = i;
      });
      const leaf = leaves[pick];
      if (!leaf?.best) break;
      leaves.splice(pick, 1, ...this.#split(tree, leaf));
    }
    for (const leaf of leaves) this.#close(tree, leaf, score);
    return tree;
  }

  #close(tree: GrownTree, leaf: Leaf, score: Float32Array): void {
    const value = (-leaf.g / (leaf.h + LAMBDA)) * this.#options.rate;
    const child = -tree.leaf.push(value);
    leaf.hook?.(child);
    for (let i = leaf.from; i < leaf.to; i++) {
      const r = this.#order[i] as number;
      score[r] = (score[r] as number) + value;
    }
  }

  #split(tree: GrownTree, leaf: Leaf): [Leaf, Leaf] {
    const { feature, bin: at } = leaf.best as NonNullable<Leaf['best']>;
    const node = tree.feature.push(feature) - 1;
    tree.bin.push(at);
    tree.yes.push(0);
    tree.no.push(0);
    leaf.hook?.(node);
    const middle = this.#partition(leaf, feature, at);
    const small = middle - leaf.from <= leaf.to - middle;
    const part = small
      ? this.#histogram(leaf.from, middle)
      : this.#histogram(middle, leaf.to);
    const rest = leaf.histogram;
    for (let i = 0; i < rest.length; i++)
      rest[i] = (rest[i] as number) - (part[i] as number);
    const yes = this.#leaf(leaf.from, middle, small ? part : rest, (child) => {
      tree.yes[node] = child;
    });
    const no = this.#leaf(middle, leaf.to, small ? rest : part, (child) => {
      tree.no[node] = child;
    });
    return [yes, no];
  }

  #partition(leaf: Leaf, feature: number, at: number): number {
    const { cells, width } = this.#data;
    const order = this.#order;
    const right: number[] = [];
    let middle = leaf.from;
    for (let i = leaf.from; i < leaf.to; i++) {
      const r = order[i] as number;
      if ((cells[r * width + feature] as number) <= at) order[middle++] = r;
      else right.push(r);
    }
    for (let i = 0; i < right.length; i++)
      order[middle + i] = right[i] as number;
    return middle;
  }

  #histogram(from: number, to: number): Float64Array {
    const { cells, width } = this.#data;
    const out = new Float64Array(width * BINS * 2);
    const order = this.#order;
    for (let i = from; i < to; i++) {
      const r = order[i] as number;
      const g = this.#g[r] as number;
      const h = this.#h[r] as number;
      const row = r * width;
      for (let f = 0, base = 0; f < width; f++, base += BINS * 2) {
        const at = base + (cells[row + f] as number) * 2;
        out[at] = (out[at] as number) + g;
        out[at + 1] = (out[at + 1] as number) + h;
      }
    }
    return out;
  }

  #leaf(
    from: number,
    to: number,
    histogram: Float64Array,
    hook: Leaf['hook'],
  ): Leaf {
    let g = 0;
    let h = 0;
    for (let b = 0; b < BINS; b++) {
      g += histogram[b * 2] as number;
      h += histogram[b * 2 + 1] as number;
    }
    const leaf: Leaf = { from, to, histogram, g, h, best: null, hook };
    if (to - from >= 2 * this.#options.minRows) leaf.best = this.#best(leaf);
    return leaf;
  }

  #best(leaf: Leaf): Leaf['best'] {
    const { g, h, histogram } = leaf;
    const whole = (g * g) / (h + LAMBDA);
    const least = this.#options.minRows * 0.05;
    let best: Leaf['best'] = null;
    for (let f = 0; f < this.#data.width; f++) {
      const bins = (this.#data.edges[f] as Float32Array).length;
      let gl = 0;
      let hl = 0;
      for (let b = 0; b < bins; b++) {
        gl += histogram[(f * BINS + b) * 2] as number;
        hl += histogram[(f * BINS + b) * 2 + 1] as number;
        if (hl < least) continue;
        if (h - hl < least) break;
        const gain =
          (gl * gl) / (hl + LAMBDA) +
          ((g - gl) * (g - gl)) / (h - hl + LAMBDA) -
          whole;
        if (gain > (best?.gain ?? 1e-3)) best = { gain, feature: f, bin: b };
      }
    }
    return best;
  }
}

/** Area under the ROC curve; ties count half. */
export function auc(scores: Float32Array, labels: Uint8Array): number {
  const order = [...scores.keys()].sort(
    (a, b) => (scores[a] as number) - (scores[b] as number),
  );
  let rank = 0;
  let positives = 0;
  for (let i = 0; i < order.length; ) {
    let j = i;
    while (
      j < order.length &&
      scores[order[j] as number] === scores[order[i] as number]
    )
      j++;
    for (let k = i; k < j; k++)
      if (labels[order[k] as number]) {
        rank += (i + j - 1) / 2 + 1;
        positives++;
      }
    i = j;
  }
  const negatives = order.length - positives;
  return (rank - (positives * (positives + 1)) / 2) / (positives * negatives);
}
