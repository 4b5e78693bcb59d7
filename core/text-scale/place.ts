import { windowOf } from '../page-style/tree';

/** Makes a change of layout, and leaves the sentence at the top of the screen where it was. */
export function keepPlace(document: Document, change: () => void): void {
  const restore = holdPlace(document);
  change();
  restore();
}

/** Remembers the sentence at the top of the screen. @returns puts it there again, once the layout has changed */
export function holdPlace(document: Document): () => void {
  const view = windowOf(document);
  const anchor = view.scrollY > 0 ? textAtTop(document) : null;
  const before = anchor?.getBoundingClientRect().top ?? 0;
  return () => {
    if (!anchor?.startContainer.isConnected) return;
    const moved = anchor.getBoundingClientRect().top - before;
    if (Math.abs(moved) >= 1)
      view.scrollBy({ top: moved, behavior: 'instant' });
  };
}

/** The beginning of the first line below the top edge; a fixed header hides what is right at the edge. */
function textAtTop(document: Document): Range | null {
  const view = windowOf(document);
  for (let y = 8; y < view.innerHeight; y += 24) {
    const inside = letterAt(document, view.innerWidth / 2, y);
    const parent = inside?.startContainer.parentElement;
    if (!inside || !parent || isFixed(parent)) continue;
    // A letter further on moves to the next line when letters grow.
    const { left } = parent.getBoundingClientRect();
    const first = letterAt(document, left + 2, y);
    return first?.startContainer === inside.startContainer ? first : inside;
  }
  return null;
}

function letterAt(document: Document, x: number, y: number): Range | null {
  const position = document.caretPositionFromPoint(x, y);
  const node = position?.offsetNode;
  if (!position || node?.nodeType !== 3) return null;
  const range = document.createRange();
  range.setStart(node, position.offset);
  const { length } = (node as Text).data;
  range.setEnd(node, Math.min(length, position.offset + 1));
  return range;
}

function isFixed(element: Element | null): boolean {
  for (let at = element; at; at = at.parentElement) {
    const { position } = windowOf(at.ownerDocument).getComputedStyle(at);
    if (position === 'fixed' || position === 'sticky') return true;
  }
  return false;
}
