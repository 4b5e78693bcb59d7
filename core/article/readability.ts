import { Readability } from '@mozilla/readability';

/**
 * Readability 0.6.0 as a finder of the article's element, not as its writer: it flattens headings and
 * drops the sapo, but its vote on where the text stands is the best that exists for unknown pages.
 */
const MARK = 'data-dedoc';

/** Readability splits words at `\W`, which makes "điều" three words and headings look like the title. */
const WORDS = /[^\p{L}\p{M}\p{N}]+/u;

class Finder extends Readability<Element> {
  readonly REGEXPS = {
    // The class sets its expressions as a prototype object that the typings do not show.
    ...(Readability.prototype as unknown as { REGEXPS: Record<string, RegExp> })
      .REGEXPS,
    tokenize: WORDS,
  };
}

/**
 * The smallest element of `copy` that holds what Readability keeps.
 * @param copy pre-cleaned; left as it is, Readability works on a copy of the copy
 * @returns null when Readability finds no article
 */
export function findByReadability(copy: Document): Element | null {
  const elements = Array.from(copy.body?.querySelectorAll('*') ?? []);
  elements.forEach((element, index) => {
    element.setAttribute(MARK, String(index));
  });
  const scratch = copy.cloneNode(true) as Document;
  const result = new Finder(scratch, {
    serializer: (node) => node as Element,
    disableJSONLD: true,
    charThreshold: 250,
  }).parse();
  const root = result?.content ? commonElement(result.content, elements) : null;
  for (const element of elements) element.removeAttribute(MARK);
  return root;
}

/** Deepest original element that holds at least nine tenths of the kept text. */
function commonElement(
  kept: Element,
  originals: readonly Element[],
): Element | null {
  const weights = new Map<Element, number>();
  let total = 0;
  for (const leaf of kept.querySelectorAll(`[${MARK}]`)) {
    const original = originals[Number(leaf.getAttribute(MARK))];
    const own = ownTextLength(leaf);
    if (!original || own === 0) continue;
    total += own;
    for (let node: Element | null = original; node; node = node.parentElement)
      weights.set(node, (weights.get(node) ?? 0) + own);
  }
  let best: Element | null = null;
  let bestDepth = -1;
  for (const [element, weight] of weights) {
    if (weight < total * 0.9) continue;
    const depth = depthOf(element);
    if (depth > bestDepth) {
      best = element;
      bestDepth = depth;
    }
  }
  return best;
}

function ownTextLength(element: Element): number {
  let length = 0;
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (child.nodeType === 3) length += (child.nodeValue ?? '').trim().length;
  return length;
}

function depthOf(element: Element): number {
  let depth = 0;
  for (let node: Element | null = element; node; node = node.parentElement)
    depth++;
  return depth;
}
