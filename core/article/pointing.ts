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

/**
 * A selector that finds the block again on other pages of the same template: the nearest id or classes
 * without digits (those name one article), under as many ancestors as make it the only match.
 */
export function templateSelector(block: Element): string {
  const document = block.ownerDocument;
  let selector = nameOf(block);
  for (
    let parent = parentOf(block);
    parent && parent !== document.documentElement;
    parent = parentOf(parent)
  ) {
    if (isOnly(document, selector)) break;
    selector = `${nameOf(parent)} > ${selector}`;
  }
  return isOnly(document, selector) ? selector : withPlace(block, selector);
}

function isBlock(element: Element): boolean {
  return (
    BLOCKS.has(element.localName) &&
    (element.textContent ?? '').trim().length > 0
  );
}

/** The parent that the DOM knows, even where a form's control has taken the name; forms are no blocks. */
function parentOf(element: Element): Element | null {
  const get = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement');
  return (get?.get?.call(element) as Element | null | undefined) ?? null;
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

function nameOf(element: Element): string {
  const id = element.getAttribute('id') ?? '';
  const name = CSS.escape(element.localName);
  if (isTemplateName(id)) return `${name}#${CSS.escape(id)}`;
  const classes = (element.getAttribute('class') ?? '')
    .split(/\s+/u)
    .filter(isTemplateName)
    .map((one) => `.${CSS.escape(one)}`);
  return name + classes.join('');
}

function isTemplateName(name: string): boolean {
  return /^[a-z][a-z_-]{2,40}$/iu.test(name);
}

function isOnly(document: Document, selector: string): boolean {
  return document.querySelectorAll(selector).length === 1;
}

function withPlace(block: Element, selector: string): string {
  const parent = parentOf(block);
  const index = parent ? [...parent.children].indexOf(block) + 1 : 1;
  return `${selector}:nth-child(${index})`;
}
