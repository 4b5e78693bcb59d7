import type { List, ListItem } from './article';
import { type Run, toInlines } from './draft';

const DEEPEST = 8;

/**
 * Reads `ul` or `ol` with the lists inside it.
 * @param read gives the runs of an item without those of the lists inside it
 */
export function readList(
  list: Element,
  read: (item: Element) => readonly Run[],
  depth = 0,
): List | null {
  const items: ListItem[] = [];
  for (const child of list.children) {
    if (child.localName !== 'li') continue;
    const children: List[] = [];
    for (const inner of child.querySelectorAll('ul, ol')) {
      if (inner.parentElement?.closest('ul, ol, li') !== child) continue;
      const nested = depth < DEEPEST ? readList(inner, read, depth + 1) : null;
      if (nested) children.push(nested);
    }
    const inlines = toInlines(read(child));
    if (inlines.length > 0 || children.length > 0)
      items.push({ inlines, children });
  }
  if (items.length === 0) return null;
  const start = Number.parseInt(list.getAttribute('start') ?? '', 10);
  return {
    type: 'list',
    ordered: list.localName === 'ol',
    ...(list.localName === 'ol' && start > 0 ? { start } : {}),
    items,
  };
}

/** Words in the list itself, outside of its items. */
export function hasLooseText(list: Element): boolean {
  return [...list.childNodes].some(
    (node) =>
      (node.nodeType === 3 ||
        (node.nodeType === 1 &&
          !/^(?:li|[uo]l|script|template)$/u.test(
            (node as Element).localName,
          ))) &&
      /[\p{L}\p{N}]/u.test(node.textContent ?? ''),
  );
}
