import type { Block, Inline } from './article';
import type { Mark } from './draft';
import { mapInlines } from './map-inlines';

/** Marks of links within the page and of the words that they lead to, by the nodes that carry them. */
export type JumpMarks = ReadonlyMap<Node, Mark>;

/** More links within one page are no notes. */
const MOST = 2000;
/** Nodes after a place in which its words must begin: thousands of empty ones are no article. */
const FARTHEST = 100;

/**
 * Finds where links of a page lead within it: notes and the ways back, tables of contents. Places get
 * numbers of ours, so no id of a page is ever used as one.
 * @param copy the safe copy, in which `name` of a link is kept as `data-name`
 */
export function findJumps(copy: Document, url: string): JumpMarks {
  const marks = new Map<Node, Mark>();
  if (!copy.body) return marks; // a page of frames
  const page = URL.parse(url);
  // "#" alone leads to the top, on many portals from every button.
  const links = [
    ...copy.querySelectorAll('a[href*="#"]:not([href$="#"])'),
  ].slice(0, MOST);
  if (!page || links.length === 0) return marks;
  page.hash = '';
  const named = new Map<string, Element>();
  for (const element of copy.querySelectorAll('[id], a[data-name]'))
    for (const name of [element.id, element.getAttribute('data-name')])
      if (name && !named.has(name)) named.set(name, element);
  for (const link of links) {
    const target = named.get(fragmentOf(link, page.href) ?? '');
    const words = target && wordsAt(copy, target);
    if (!words || link.contains(words)) continue;
    const known = marks.get(words)?.spot;
    const spot = known ?? marks.size + 1;
    marks.set(words, { type: 'anchor', spot });
    marks.set(link, { type: 'jump', spot });
  }
  return marks;
}

/** What follows "#" in an address of this very page; null for every other. */
function fragmentOf(link: Element, page: string): string | null {
  const address = URL.parse(link.getAttribute('href') ?? '', page);
  if (!address || address.hash.length < 2) return null;
  const { hash } = address;
  address.hash = '';
  if (address.href !== page) return null;
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    // Not written as an address; ids are compared as they stand then (HTML, "find a potential indicated element").
    return hash.slice(1);
  }
}

/** The first words in an element, or after it when it is only a mark in the text. */
function wordsAt(copy: Document, target: Element): Node | null {
  const walker = copy.createTreeWalker(copy.body, 5 /* elements, text */);
  walker.currentNode = target;
  for (let step = 0; step < FARTHEST; step++) {
    const node = walker.nextNode();
    if (!node) return null;
    if (node.nodeType === 3 && /\S/u.test(node.nodeValue ?? '')) return node;
  }
  return null;
}

/**
 * Numbers places anew in reading order, and takes away jumps to what is not in the text and places that
 * nothing leads to.
 */
export function settleJumps(blocks: readonly Block[]): Block[] {
  const places = new Set<number>();
  const wanted = new Set<number>();
  mapInlines(blocks, (inlines) => {
    visit(inlines, (one) => {
      if (one.type === 'anchor') places.add(one.spot);
      if (one.type === 'jump') wanted.add(one.spot);
    });
    return inlines;
  });
  const numbers = new Map<number, number>();
  for (const spot of places)
    if (wanted.has(spot)) numbers.set(spot, numbers.size + 1);
  const placed = new Set<number>();
  const settle = (inlines: readonly Inline[]): readonly Inline[] =>
    inlines.flatMap((one): readonly Inline[] => {
      if (one.type === 'text') return [one];
      const inner = settle(one.inlines);
      if (one.type !== 'anchor' && one.type !== 'jump')
        return [{ ...one, inlines: inner }];
      const spot = numbers.get(one.spot);
      if (spot === undefined) return inner;
      if (one.type === 'jump') return [{ ...one, spot, inlines: inner }];
      // A run that was cut in two would be a place twice.
      if (placed.has(spot)) return inner;
      placed.add(spot);
      return [{ ...one, spot, inlines: inner }];
    });
  return mapInlines(blocks, (inlines) => joinTexts(settle(inlines)));
}

function visit(inlines: readonly Inline[], see: (one: Inline) => void): void {
  for (const one of inlines) {
    see(one);
    if (one.type !== 'text') visit(one.inlines, see);
  }
}

/** Neighbouring texts are one, as without any jump. */
function joinTexts(inlines: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const one of inlines) {
    const last = joined.at(-1);
    if (one.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { type: 'text', text: last.text + one.text };
    else
      joined.push(
        one.type === 'text' ? one : { ...one, inlines: joinTexts(one.inlines) },
      );
  }
  return joined;
}
