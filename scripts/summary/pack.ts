/** The writing side of core/summary/learned/unpack.ts. */
import type { Grown, GrownTree } from './boosting.ts';

/** Rounds up to the nearest value whose lower sixteen bits are zero: what a table can hold. */
export function roundEdge(value: number): number {
  const view = new DataView(new ArrayBuffer(4));
  view.setFloat32(0, value);
  const bits = view.getUint32(0);
  const rest = bits & 0xffff;
  let upper = bits - rest;
  if (rest !== 0 && value > 0) upper += 0x10000;
  view.setUint32(0, upper);
  return view.getFloat32(0);
}

/** The writing side of `unpackScores`. */
export function packScores(scores: Readonly<Record<string, number>>): string {
  const groups = new Map<number, string[]>();
  for (const [phrase, value] of Object.entries(scores))
    groups.set(value, [...(groups.get(value) ?? []), phrase]);
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([value, phrases]) => `${value}:${phrases.sort().join(',')}`)
    .join(';');
}

/** @param width number of columns of the rows that the forest reads */
export function packForest(
  grown: Grown,
  edges: readonly Float32Array[],
  width: number,
): string {
  const head = new DataView(new ArrayBuffer(8));
  head.setUint16(0, grown.trees.length, true);
  head.setUint16(2, width, true);
  head.setFloat32(4, grown.base, true);
  const parts: Buffer[] = [Buffer.from(head.buffer)];
  for (const tree of grown.trees) parts.push(packTree(tree, edges));
  return Buffer.concat(parts).toString('base64');
}

function packTree(tree: GrownTree, edges: readonly Float32Array[]): Buffer {
  const nodes = tree.feature.length;
  const out = Buffer.alloc(5 + nodes * 5 + nodes + 1);
  const largest = Math.max(...tree.leaf.map(Math.abs), 1e-9);
  out.writeUInt8(nodes, 0);
  out.writeFloatLE(largest / 127, 1);
  let at = 5;
  for (let n = 0; n < nodes; n++, at += 5) {
    const f = tree.feature[n] as number;
    const edge = edges[f]?.[tree.bin[n] as number] as number;
    const view = new DataView(new ArrayBuffer(4));
    view.setFloat32(0, edge);
    out.writeUInt8(f, at);
    out.writeUInt16LE(view.getUint16(0), at + 1);
    out.writeInt8(tree.yes[n] as number, at + 3);
    out.writeInt8(tree.no[n] as number, at + 4);
  }
  for (const value of tree.leaf)
    out.writeInt8(Math.round((value / largest) * 127), at++);
  return out;
}
