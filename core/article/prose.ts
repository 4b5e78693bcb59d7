/** Measures of how much of an element is running text and how much is links. */

/** A block with fewer characters is a label or a teaser, not prose. */
const PROSE_LENGTH = 80;

const BLOCKS = 'p, div, td, li, section, article, blockquote, span, em';

/** Characters of a node's text with blanks collapsed, without copying it. */
export function textLength(node: Node): number {
  const text = node.textContent ?? '';
  let length = 0;
  let isBlank = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const blank = code <= 32 || code === 160;
    if (!blank || !isBlank) length++;
    isBlank = blank;
  }
  return isBlank && length > 0 ? length - 1 : length;
}

function linkLength(element: Element): number {
  let length = 0;
  for (const link of element.querySelectorAll('a')) length += textLength(link);
  return length;
}

/**
 * Share of an element's text that is inside links, 0 to 1.
 * @param length of its text, where the caller has counted it
 */
export function linkDensity(
  element: Element,
  length = textLength(element),
): number {
  return length === 0 ? 0 : linkLength(element) / length;
}

/**
 * Running text directly in or under each element, by element: own text of blocks that are long enough and
 * not mostly links, summed up the tree. One pass over the document.
 */
export function proseByElement(body: Element): Map<Element, number> {
  const prose = new Map<Element, number>();
  for (const element of body.querySelectorAll(BLOCKS)) {
    const own = ownProse(element);
    if (own < PROSE_LENGTH) continue;
    for (let node: Element | null = element; node; node = node.parentElement)
      prose.set(node, (prose.get(node) ?? 0) + own);
  }
  return prose;
}

/** Text of the element's own text nodes and of its inline children, without links. */
function ownProse(element: Element): number {
  let length = 0;
  let linked = 0;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) length += (child.nodeValue ?? '').trim().length;
    else if (child.nodeType === 1) {
      const name = (child as Element).localName;
      if (name === 'a') linked += textLength(child);
      else if (
        name === 'b' ||
        name === 'i' ||
        name === 'strong' ||
        name === 'u'
      )
        length += textLength(child);
    }
  }
  return length > linked ? length : 0;
}
