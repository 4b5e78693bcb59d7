/**
 * The way between canonical text and what is drawn of it. Every element that is drawn from a leaf carries
 * `data-start`, the leaf's offset; what it shows beyond the leaf (hidden labels, tooltips) stands in
 * `data-aside` and does not count.
 */
const LEAF = '[data-start]';
const ASIDE = '[data-aside]';

/**
 * The range of a stretch of canonical text; where it runs over several leaves, from the first to the last.
 * @returns null when nothing of it is drawn
 */
export function rangeOf(
  root: Element,
  start: number,
  end: number,
): Range | null {
  const first = pointAt(root, start, false);
  const last = pointAt(root, end, true);
  if (!first || !last) return null;
  const range = root.ownerDocument.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset);
  return range.collapsed && start < end ? null : range;
}

/** The leaf element that holds an offset, or the last one before it. */
export function leafAt(root: Element, offset: number): Element | null {
  let found: Element | null = null;
  for (const leaf of leavesOf(root)) {
    if (startOf(leaf) > offset) break;
    found = leaf;
  }
  return found;
}

/** The offset in canonical text of a place in the document; null outside of the article's text. */
export function offsetOf(node: Node, offset: number): number | null {
  const element = elementOf(node);
  const leaf = element?.closest(LEAF);
  if (!leaf || element?.closest(ASIDE)) return null;
  let passed = startOf(leaf);
  for (const text of textNodes(leaf)) {
    if (text === node) return passed + offset;
    const order = node.compareDocumentPosition(text);
    const isBefore = order & 2 /* DOCUMENT_POSITION_PRECEDING */;
    if (!isBefore && !node.contains(text)) return passed;
    if (node.contains(text) && !isChildBefore(node, text, offset))
      return passed;
    passed += text.data.length;
  }
  return passed;
}

/** Every element that is drawn from a leaf, in reading order. */
export function leavesOf(root: Element): readonly Element[] {
  return [...root.querySelectorAll(LEAF)];
}

/**
 * Number of the first of `leaves`, in reading order, that ends below `edge`, in px from the window's upper edge; of the
 * last when none does.
 */
export function leafBelow(leaves: readonly Element[], edge: number): number {
  let [low, high] = [0, leaves.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    const bottom = leaves[middle]?.getBoundingClientRect().bottom ?? 0;
    if (bottom > edge) high = middle;
    else low = middle + 1;
  }
  return low;
}

export function startOf(leaf: Element): number {
  return Number(leaf.getAttribute('data-start'));
}

function elementOf(node: Node): Element | null {
  return node.nodeType === 1 ? (node as Element) : node.parentElement;
}

function isChildBefore(parent: Node, text: Node, offset: number): boolean {
  const children = [...parent.childNodes];
  return children.findIndex((child) => child.contains(text)) < offset;
}

/** @param isEnd whether an offset between two leaves belongs to the one before it */
function pointAt(
  root: Element,
  offset: number,
  isEnd: boolean,
): { node: Text; offset: number } | null {
  const leaf = leafAt(root, isEnd ? Math.max(0, offset - 1) : offset);
  if (!leaf) return null;
  let passed = startOf(leaf);
  let last: Text | null = null;
  for (const node of textNodes(leaf)) {
    const { length } = node.data;
    if (isEnd ? offset <= passed + length : offset < passed + length)
      return { node, offset: Math.max(0, offset - passed) };
    passed += length;
    last = node;
  }
  return last && { node: last, offset: last.data.length };
}

/** Text nodes of a leaf that are its own: not those of a leaf inside of it, not asides. */
function textNodes(leaf: Element): Text[] {
  const walker = leaf.ownerDocument.createTreeWalker(leaf, 4 /* SHOW_TEXT */);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (parent?.closest(LEAF) === leaf && !isAside(parent, leaf))
      nodes.push(node);
  }
  return nodes;
}

function isAside(element: Element, leaf: Element): boolean {
  const aside = element.closest(ASIDE);
  return aside !== null && leaf.contains(aside);
}
