import type { Span } from '../text/span';
import { leavesOf, offsetOf, startOf } from './text-place';

/** What is selected in an article that is drawn from its model, in canonical offsets and on the screen. */
export interface SelectedSpan extends Span {
  readonly box: DOMRect;
}

/**
 * What the reader has selected below `root`; also where `root` lies in a shadow tree.
 * @returns null without a selection of the article's own text
 */
export function selectedSpan(root: Element): SelectedSpan | null {
  const range = selectedRange(root);
  if (!range || range.collapsed) return null;
  const leaves = leavesOf(root).filter((leaf) => range.intersectsNode(leaf));
  const [first, last] = [leaves[0], leaves.at(-1)];
  if (!first || !last) return null;
  const start =
    offsetOf(range.startContainer, range.startOffset) ?? startOf(first);
  const end =
    offsetOf(range.endContainer, range.endOffset) ??
    offsetOf(last, last.childNodes.length);
  if (end === null || end <= start) return null;
  return { start, end, box: lastBox(range) };
}

/** Where the selection ends on the screen. */
function lastBox(range: Range): DOMRect {
  const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
  return boxes.at(-1) ?? range.getBoundingClientRect();
}

function selectedRange(root: Element): Range | null {
  const document = root.ownerDocument;
  const selection = document.getSelection();
  const tree = root.getRootNode();
  if (!selection) return null;
  const shadowRoots = tree === document ? [] : [tree as ShadowRoot];
  // What the selection itself says of its type stops at the shadow root.
  const [found] = selection.getComposedRanges({ shadowRoots });
  if (!found || !root.contains(found.startContainer)) return null;
  if (!root.contains(found.endContainer)) return null;
  const range = document.createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range;
}
