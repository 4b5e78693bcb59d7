import { windowOf } from '../page-style/tree';

/** Makes a change of layout, and leaves the sentence at the top of the screen where it was. */
export function keepPlace(document: Document, change: () => void): void {
  const view = windowOf(document);
  const anchor = view.scrollY > 0 ? textAtTop(document) : null;
  const before = anchor?.getBoundingClientRect().top ?? 0;
  change();
  if (!anchor?.startContainer.isConnected) return;
  const moved = anchor.getBoundingClientRect().top - before;
  if (Math.abs(moved) >= 1) view.scrollBy({ top: moved, behavior: 'instant' });
}

/** The first text below the top edge; a fixed header hides what is right at the edge. */
function textAtTop(document: Document): Range | null {
  const view = windowOf(document);
  const middle = view.innerWidth / 2;
  for (let y = 8; y < view.innerHeight; y += 24) {
    const position = document.caretPositionFromPoint(middle, y);
    const node = position?.offsetNode;
    if (!position || node?.nodeType !== 3 || isFixed(node.parentElement))
      continue;
    const range = document.createRange();
    range.setStart(node, position.offset);
    range.setEnd(
      node,
      Math.min((node as Text).data.length, position.offset + 1),
    );
    return range;
  }
  return null;
}

function isFixed(element: Element | null): boolean {
  for (let at = element; at; at = at.parentElement) {
    const { position } = windowOf(at.ownerDocument).getComputedStyle(at);
    if (position === 'fixed' || position === 'sticky') return true;
  }
  return false;
}
