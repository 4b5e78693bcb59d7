import type { ContentRoot } from './content-root';
import type { Draft } from './draft';
import { textLength } from './prose';
import { type WalkOptions, walk } from './walk';

const HIGHEST = 4;
const LONGEST = 3000;

/**
 * What stands above the text inside the nearest ancestors: title, date, author, lead. Ancestors are climbed
 * until a level holds too much to be one article's heading.
 */
export function readPreamble(root: ContentRoot, options: WalkOptions): Draft[] {
  let drafts: Draft[] = [];
  let node: Element | null = root.elements[0] ?? null;
  for (let level = 0; node && level < HIGHEST; level++) {
    const above = precedingSiblings(node);
    const length = above.reduce((sum, element) => sum + textLength(element), 0);
    if (length > LONGEST) break;
    drafts = [...above.flatMap((element) => walk(element, options)), ...drafts];
    node = node.parentElement;
    if (!node || node.localName === 'body') break;
  }
  return drafts;
}

function precedingSiblings(element: Element): Element[] {
  const siblings: Element[] = [];
  for (
    let node = element.previousElementSibling;
    node;
    node = node.previousElementSibling
  )
    siblings.unshift(node);
  return siblings;
}
