import type { ContentRoot } from './content-root';
import type { Draft } from './draft';
import { textLength } from './prose';
import { type WalkOptions, walk } from './walk';

const HIGHEST = 7;
const LONGEST = 3000;

/**
 * What stands above the text inside the nearest ancestors: title, date, author, lead, the opening picture.
 * Ancestors are climbed until a level holds too much to be one article's heading.
 */
export function readAbove(root: ContentRoot, options: WalkOptions): Draft[] {
  let drafts: Draft[] = [];
  let node: Element | null = root.elements[0] ?? null;
  for (let level = 0; node && level < HIGHEST; level++) {
    if (node.localName === 'body') break; // above it stands only the head
    const above = siblings(node, 'previousElementSibling').reverse();
    if (lengthOf(above) > LONGEST) break;
    drafts = [...above.flatMap((element) => walk(element, options)), ...drafts];
    node = node.parentElement;
  }
  return drafts;
}

/** The first drafts of the text, where old templates put title, date and lead as well. */
export function readOpening(root: ContentRoot, options: WalkOptions): Draft[] {
  const [first] = root.elements;
  return first ? walk(first, options, 5).slice(0, 5) : [];
}

/** What follows the text directly: author and source lines of CMSs that keep them outside of it. */
export function readBelow(root: ContentRoot, options: WalkOptions): Draft[] {
  const drafts: Draft[] = [];
  let node: Element | null = root.elements.at(-1) ?? null;
  for (let level = 0; node && level < 2; level++) {
    for (const element of siblings(node, 'nextElementSibling').slice(0, 4)) {
      if (textLength(element) > 400) return drafts;
      drafts.push(...walk(element, options));
    }
    if (node.localName === 'body') break;
    node = node.parentElement;
  }
  return drafts;
}

/** Nearest first. */
function siblings(
  element: Element,
  direction: 'previousElementSibling' | 'nextElementSibling',
): Element[] {
  const found: Element[] = [];
  for (let node = element[direction]; node; node = node[direction])
    found.push(node);
  return found;
}

function lengthOf(elements: readonly Element[]): number {
  return elements.reduce((sum, element) => sum + textLength(element), 0);
}
