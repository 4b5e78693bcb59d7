import { leavesOf, rangeOf, startOf } from '../reader/text-place';
import { type Box, linesOf } from './lines';

/** A rendered line and the leaf that it is of. */
export interface RenderedLine extends Box {
  readonly leaf: Element;
}

/** Leaves before and after the current one whose lines are looked at: enough for a window of five. */
const NEAR = 4;

/** The lines around an offset of the canonical text, and which of them holds it. */
export function linesNear(
  root: Element,
  offset: number,
): { readonly lines: readonly RenderedLine[]; readonly index: number } {
  const leaves = leavesOf(root);
  const at = Math.max(
    0,
    leaves.findLastIndex((leaf) => startOf(leaf) <= offset),
  );
  const lines = leaves
    .slice(Math.max(0, at - NEAR), at + NEAR + 1)
    .flatMap(linesOfLeaf);
  const box = rangeOf(root, offset, offset + 1)?.getBoundingClientRect();
  const middle = box ? (box.top + box.bottom) / 2 : 0;
  const index = lines.findIndex(
    ({ leaf, top, bottom }) =>
      leaf === leaves[at] && middle >= top - 1 && middle <= bottom + 1,
  );
  return {
    lines,
    index: Math.max(
      0,
      index === -1 ? lines.findIndex(({ leaf }) => leaf === leaves[at]) : index,
    ),
  };
}

/** Rendered lines of one leaf. */
export function linesOfLeaf(leaf: Element): readonly RenderedLine[] {
  const range = leaf.ownerDocument.createRange();
  range.selectNodeContents(leaf);
  return linesOf([...range.getClientRects()]).map(
    ({ top, bottom, left, right }) => ({ top, bottom, left, right, leaf }),
  );
}

/**
 * Where a rendered line begins in the canonical text: the first character that does not lie above it,
 * searched by halving.
 */
export function offsetOfLine(
  root: Element,
  line: RenderedLine,
  length: number,
): number {
  const start = startOf(line.leaf);
  let [low, high] = [start, start + length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const box = rangeOf(root, middle, middle + 1)?.getBoundingClientRect();
    const isAbove = box && (box.top + box.bottom) / 2 < line.top;
    if (isAbove) low = middle + 1;
    else high = middle;
  }
  return low;
}
