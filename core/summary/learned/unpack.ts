import type { Forest } from './trees';

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
  const roots: number[] = [];
  const feature: number[] = [];
  const threshold: number[] = [];
  const yes: number[] = [];
  const no: number[] = [];
  const leaf: number[] = [];
  let at = 8;
  for (let i = 0; i < trees; i++) {
    const nodes = view.getUint8(at);
    const scale = view.getFloat32(at + 1, true);
    at += 5;
    const root = feature.length;
    const firstLeaf = leaf.length;
    const child = (local: number) =>
      local >= 0 ? root + local : local - firstLeaf;
    roots.push(root);
    for (let n = 0; n < nodes; n++, at += 5) {
      feature.push(view.getUint8(at));
      threshold.push(upperHalf(view.getUint16(at + 1, true)));
      yes.push(child(view.getInt8(at + 3)));
      no.push(child(view.getInt8(at + 4)));
    }
    for (let k = 0; k <= nodes; k++, at++) leaf.push(view.getInt8(at) * scale);
  }
  return {
    roots: Int32Array.from(roots),
    feature: Uint8Array.from(feature),
    threshold: Float32Array.from(threshold),
    yes: Int16Array.from(yes),
    no: Int16Array.from(no),
    leaf: Float32Array.from(leaf),
    base: view.getFloat32(4, true),
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
