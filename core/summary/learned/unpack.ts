import { type Forest, LEAVES } from './trees';

/**
 * Tables are shipped as base64 of bytes. Layout of a forest, little endian: u16 trees, u16 columns' check,
 * f32 base; then for each tree u8 nodes n, f32 leaf scale, n × (u8 feature, u16 threshold, i8 yes, i8 no),
 * (n + 1) × i8 leaf. A threshold is the upper half of a float32; children are local to the tree.
 */
export function unpackForest(packed: string, width: number): Forest {
  const bytes = Uint8Array.from(atob(packed), (c) => c.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  const trees = view.getUint16(0, true);
  if (view.getUint16(2, true) !== width)
    throw new RangeError(`forest for ${view.getUint16(2, true)} columns`);
  const columns: Node[][] = Array.from({ length: width }, () => []);
  const leaf = new Float32Array(trees * LEAVES);
  for (let tree = 0, at = 8; tree < trees; tree++) {
    const nodes = view.getUint8(at);
    if (nodes >= LEAVES) throw new RangeError(`${nodes + 1} leaves in a tree`);
    const scale = view.getFloat32(at + 1, true);
    const from = at + 5;
    const leaves = from + nodes * 5;
    at = leaves + nodes + 1;
    let placed = 0;
    place(nodes > 0 ? 0 : -1);

    /** Gives the leaves below their places, "yes" before "no", and each node the mask of its "yes" side. */
    function place(child: number): void {
      if (child < 0) {
        leaf[tree * LEAVES + placed++] =
          view.getInt8(leaves - child - 1) * scale;
        return;
      }
      const node = from + child * 5;
      const before = placed;
      place(view.getInt8(node + 3));
      const yes = ((1 << (placed - before)) - 1) << before;
      const threshold = upperHalf(view.getUint16(node + 1, true));
      columns[view.getUint8(node)]?.push({ threshold, tree, mask: ~yes });
      place(view.getInt8(node + 4));
    }
  }
  return { trees, ...inColumns(columns), leaf, base: view.getFloat32(4, true) };
}

interface Node {
  readonly threshold: number;
  readonly tree: number;
  readonly mask: number;
}

function inColumns(
  columns: readonly Node[][],
): Pick<Forest, 'first' | 'threshold' | 'tree' | 'mask'> {
  const first = new Int32Array(columns.length + 1);
  columns.forEach((nodes, c) => {
    nodes.sort((a, b) => a.threshold - b.threshold);
    first[c + 1] = (first[c] as number) + nodes.length;
  });
  const all = columns.flat();
  return {
    first,
    threshold: Float32Array.from(all, (n) => n.threshold),
    tree: Int32Array.from(all, (n) => n.tree),
    mask: Int32Array.from(all, (n) => n.mask),
  };
}

const SCRATCH = new DataView(new ArrayBuffer(4));

function upperHalf(bits: number): number {
  SCRATCH.setUint32(0, (bits << 16) >>> 0);
  return SCRATCH.getFloat32(0);
}

/** A table of small whole numbers: "30:theo đó,tuy nhiên;-12:của" gives each phrase its number. */
export function unpackScores(packed: string): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  for (const group of packed.split(';')) {
    const [value = '', phrases = ''] = group.split(':');
    for (const phrase of phrases.split(',')) scores.set(phrase, Number(value));
  }
  return scores;
}
