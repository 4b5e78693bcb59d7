import { elementsIn, flatParent, viewOf } from '../page-style/tree';

/** CSS px that are lost to rounding and to letters that reach out of their line. */
export const slack = 2;

interface Reach {
  readonly element: Element;
  /** CSS px from the left edge of the window. */
  readonly right: number;
}

/**
 * Texts that reach beyond the right edge of the page, or stand in a box that does, while the page can be
 * scrolled there. @returns CSS px of how far
 */
export function wideTexts(lines: readonly Reach[]): Map<Element, number> {
  const wide = new Map<Element, number>();
  const [first] = lines;
  const edge = first ? scrolledEdge(first.element.ownerDocument) : null;
  if (edge === null) return wide;
  const boxes = new Map<Element, number>();
  for (const { element, right } of lines) {
    const beyond = Math.max(right, rightOf(element, boxes)) - edge;
    if (beyond > (wide.get(element) ?? 0)) wide.set(element, beyond);
  }
  return wide;
}

/**
 * Boxes without words (room for an advertisement, pictures, lines) beyond the right edge of the page, which
 * nothing around them cuts off. @returns CSS px of how far
 */
export function wideBoxes(document: Document): Map<Element, number> {
  const wide = new Map<Element, number>();
  const edge = scrolledEdge(document);
  if (edge === null) return wide;
  for (const element of elementsIn(document.body)) {
    if (element.ownerDocument !== document) continue;
    const { right, width } = element.getBoundingClientRect();
    const beyond = right - edge;
    if (beyond <= 0 || width === 0 || /\S/.test(element.textContent ?? ''))
      continue;
    if (!isHeldIn(element, edge)) wide.set(element, beyond);
  }
  return wide;
}

/** Where the page ends; null where it cannot be scrolled sideways. */
function scrolledEdge({ documentElement }: Document): number | null {
  const edge = documentElement.clientWidth + slack;
  return documentElement.scrollWidth > edge ? edge : null;
}

/** Whether a box around the element ends inside of the page and cuts off, or scrolls, what reaches out of it. */
function isHeldIn(element: Element, edge: number): boolean {
  const { body } = element.ownerDocument;
  for (
    let at: Element | null = element;
    at && at !== body;
    at = flatParent(at)
  ) {
    const { position, overflowX } = viewOf(at).getComputedStyle(at);
    if (position === 'fixed') return true;
    if (at === element || overflowX === 'visible') continue;
    if (at.getBoundingClientRect().right <= edge) return true;
  }
  return false;
}

/** The right edge of the widest of an element and the boxes around it, the body's left out. */
function rightOf(element: Element, boxes: Map<Element, number>): number {
  let right = boxes.get(element);
  if (right === undefined) {
    const parent = flatParent(element);
    const around =
      parent && parent !== element.ownerDocument.body
        ? rightOf(parent, boxes)
        : 0;
    right = Math.max(around, element.getBoundingClientRect().right);
    boxes.set(element, right);
  }
  return right;
}
