/** Text of a page as it can be read, with the way back to its nodes. */
export interface PageText {
  readonly text: string;
  /** Text nodes in order with the offset of each in `text`. */
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
}

/** Elements whose text nobody reads, and our own. */
const UNREAD =
  /^(?:script|style|noscript|template|textarea|select|option|iframe|svg|canvas|video|audio|object|de-doc-.*)$/u;
/** Elements that begin and end a line, whatever the page's style says: words beside them never join. */
const BLOCK =
  /^(?:address|article|aside|blockquote|body|br|caption|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|legend|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/u;
/** A page that is longer is not looked through to its end. */
const LONGEST = 2_000_000;

/** Reads the text nodes below `root` in document order; "\n" stands between blocks. */
export function readPageText(root: Element): PageText {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  const add = (text: string) => {
    parts.push(text);
    length += text.length;
  };
  const breakLine = () => {
    if (length > 0 && parts.at(-1) !== '\n') add('\n');
  };
  const visit = (element: Element) => {
    for (
      let node = element.firstChild;
      node && length < LONGEST;
      node = node.nextSibling
    ) {
      if (node.nodeType === 3) {
        nodes.push(node as Text);
        starts.push(length);
        add((node as Text).data);
      } else if (node.nodeType === 1) {
        const child = node as Element;
        if (UNREAD.test(child.localName)) continue;
        const isBlock = BLOCK.test(child.localName);
        if (isBlock) breakLine();
        visit(child);
        if (isBlock) breakLine();
      }
    }
  };
  visit(root);
  return { text: parts.join(''), nodes, starts };
}

/** The place in the nodes of an offset. @param isEnd whether it ends a stretch, so that it stays in the node before */
export function pointOf(
  { nodes, starts }: PageText,
  offset: number,
  isEnd: boolean,
): { node: Text; offset: number } | null {
  let low = 0;
  let high = nodes.length - 1;
  const wanted = isEnd ? offset - 1 : offset;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  const node = nodes[low];
  if (!node) return null;
  const inside = offset - (starts[low] ?? 0);
  return { node, offset: Math.min(Math.max(0, inside), node.data.length) };
}

/**
 * The offset of a boundary point of a range. An element's point means the first text after it.
 * @returns the text's length when nothing follows
 */
export function offsetAt(
  { nodes, starts, text }: PageText,
  node: Node,
  offset: number,
): number {
  const isAfter = (text: Text): boolean => {
    if (text === node) return true;
    const order = node.compareDocumentPosition(text);
    if (order & 16 /* CONTAINED_BY */) {
      const child = node.childNodes[offset];
      if (!child) return false;
      return (
        child === text ||
        Boolean(child.compareDocumentPosition(text) & (4 | 16))
      );
    }
    return Boolean(order & 4 /* FOLLOWING */);
  };
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAfter(nodes[middle] as Text)) high = middle;
    else low = middle + 1;
  }
  const found = nodes[low];
  if (!found) return text.length;
  return (starts[low] ?? 0) + (found === node ? offset : 0);
}
