import { viewOf } from '../page-style/tree';

/**
 * The elements that may show on the screen now, in document order. Subtrees below or above the screen
 * and hidden ones are passed over without a look inside, so the cost follows the screen, not the page;
 * what pokes out of such a subtree comes with the rest of the page.
 */
export function firstScreen(root: Element): Element[] {
  const found: Element[] = [];
  const height = viewOf(root).innerHeight;
  const visit = (element: Element) => {
    const rect = element.getBoundingClientRect();
    const isEmpty = rect.width === 0 && rect.height === 0;
    if (isEmpty && !element.checkVisibility()) return;
    if (!isEmpty && (rect.top > height || rect.bottom < 0)) return;
    found.push(element);
    const inside = element.shadowRoot ?? element;
    for (const child of inside.children) visit(child);
    if (element.shadowRoot) for (const child of element.children) visit(child);
  };
  visit(root);
  return found;
}
