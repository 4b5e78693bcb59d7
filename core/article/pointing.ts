import { parentOf } from '../page-style/selector';

/**
 * The reader points at the text of an article that extraction did not find. Pure DOM, without layout.
 * Forms are never chosen: ASP.NET wraps whole pages in one, and its controls can take the place of DOM
 * properties (`<input name=parentElement>`).
 */
const BLOCKS = new Set(
  'article section div main td p ul ol blockquote figure table center'.split(
    ' ',
  ),
);

export type Step = 'wider' | 'narrower' | 'next' | 'previous';

/** The nearest block around an element that holds text, the element itself included; null in an empty page. */
export function blockAround(element: Element): Element | null {
  for (let block: Element | null = element; block; block = parentOf(block))
    if (isBlock(block)) return block;
  return null;
}

/** The block one step away, or the same one where there is none. */
export function moveBlock(block: Element, step: Step): Element {
  switch (step) {
    case 'wider': {
      const parent = parentOf(block);
      return (parent && blockAround(parent)) ?? block;
    }
    case 'narrower':
      return [...block.children].find(isBlock) ?? innerBlock(block) ?? block;
    case 'next':
      return sibling(block, 'nextElementSibling') ?? block;
    case 'previous':
      return sibling(block, 'previousElementSibling') ?? block;
  }
}

function isBlock(element: Element): boolean {
  return (
    BLOCKS.has(element.localName) &&
    (element.textContent ?? '').trim().length > 0
  );
}

function innerBlock(block: Element): Element | null {
  const walker = block.ownerDocument.createTreeWalker(block, 1);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (isBlock(node as Element)) return node as Element;
  return null;
}

function sibling(
  block: Element,
  side: 'nextElementSibling' | 'previousElementSibling',
): Element | null {
  for (let other = block[side]; other; other = other[side])
    if (isBlock(other)) return other;
  return null;
}
