import { viewOf } from '../page-style/tree';

/** CSS px from the top left corner of the page that an element is in, so that scrolling changes nothing. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function boxOf(element: Element): Rect {
  return onPage(element.getBoundingClientRect(), element);
}

/** A box in the window of `element` as a box on its page. */
export function onPage(box: Rect, element: Element): Rect {
  const { scrollX, scrollY } = viewOf(element);
  return {
    left: box.left + scrollX,
    top: box.top + scrollY,
    right: box.right + scrollX,
    bottom: box.bottom + scrollY,
  };
}

/** The smallest box around all; null for none. */
export function around(boxes: readonly Rect[]): Rect | null {
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
