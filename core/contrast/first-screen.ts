import { isOwn, shadowOf, viewOf } from '../page-style/tree';

/**
 * The elements that may show on the screen now, in document order. Subtrees below or above the screen
 * and hidden ones are passed over without a look inside, so the cost follows the screen, not the page;
 * what pokes out of such a subtree comes with the rest of the page.
 */
export function firstScreen(root: Element): Element[] {
  const found: Element[] = [];
  const height = viewOf(root).innerHeight;
  const visit = (element: Element) => {
    if (isOwn(element)) return;
    const rect = element.getBoundingClientRect();
    const isEmpty = rect.width === 0 && rect.height === 0;
    // Drawings without a size are sprites, of a thousand shapes that are drawn elsewhere.
    const isSprite = 'ownerSVGElement' in element;
    if (isEmpty && isSprite) return;
    if (!isEmpty && (rect.top > height || rect.bottom < 0)) return;
    // A menu of a thousand links may lie there, clear until it is opened.
    if (!isSeen(element)) return;
    found.push(element);
    const shadow = shadowOf(element);
    for (const child of (shadow ?? element).children) visit(child);
    if (shadow) for (const child of element.children) visit(child);
  };
  visit(root);
  return found;
}

/** What waits unseen for a pointer or a click is looked at when it shows. */
export function isSeen(element: Element): boolean {
  return element.checkVisibility({
    opacityProperty: true,
    visibilityProperty: true,
  });
}

/** Few elements are looked at in the order in which they came: to ask where they are costs as much. */
const few = 40;

/** Those that are on the screen now, and those that are not. */
export function byScreen(
  elements: readonly Element[],
): [shown: readonly Element[], others: readonly Element[]] {
  const [first] = elements;
  if (!first || elements.length <= few) return [elements, []];
  const height = viewOf(first).innerHeight;
  const shown: Element[] = [];
  const others: Element[] = [];
  for (const element of elements) {
    const { top, bottom, width } = element.getBoundingClientRect();
    const isShown = width > 0 && top < height && bottom > 0;
    (isShown ? shown : others).push(element);
  }
  return [shown, others];
}
