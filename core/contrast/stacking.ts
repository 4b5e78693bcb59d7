import { flatParent, viewOf } from './tree';

/**
 * Order of painting of two boxes that overlap without one containing the other.
 * @see https://www.w3.org/TR/CSS22/zindex.html
 */

/** Step of painting within a stacking context, and the z-index for those that have one. */
type Rank = readonly [step: number, zIndex: number];

const negative = 0;
const block = 1;
const float = 2;
const inline = 3;
const positioned = 4;
const positive = 5;

/** An element's box, or that of its `::before` or `::after`. */
export interface Box {
  readonly element: Element;
  readonly pseudo?: string;
}

/**
 * Whether `box` is painted before `other` is.
 * @param asText whether of `other` the text is meant, rather than its background
 */
export function isPaintedBefore(
  box: Box,
  other: Element,
  asText: boolean,
): boolean {
  const mine = pathOf(box);
  const theirs = pathOf({ element: other });
  let shared = 0;
  while (
    mine[shared] &&
    mine[shared]?.element === theirs[shared]?.element &&
    !mine[shared]?.pseudo
  )
    shared += 1;
  const first = rankOf(mine.slice(shared), false);
  const second = rankOf(theirs.slice(shared), asText);
  if (first[0] !== second[0]) return first[0] < second[0];
  if (first[1] !== second[1]) return first[1] < second[1];
  const [branch, otherBranch] = [mine[shared], theirs[shared]];
  if (branch?.pseudo) return branch.pseudo === '::before';
  if (!branch || !otherBranch) return !branch;
  return (
    (branch.element.compareDocumentPosition(otherBranch.element) & 4) !== 0
  );
}

/** The nearest element that both are in, or null when they are in different documents. */
export function commonAncestor(a: Element, b: Element): Element | null {
  const seen = new Set(pathOf({ element: a }).map(({ element }) => element));
  for (let at: Element | null = b; at; at = flatParent(at))
    if (seen.has(at)) return at;
  return null;
}

function pathOf(box: Box): Box[] {
  const path: Box[] = box.pseudo ? [box] : [];
  for (let at: Element | null = box.element; at; at = flatParent(at))
    path.unshift({ element: at });
  return path;
}

/** The rank of the last element of `path` in the stacking context around the path's first. */
function rankOf(path: readonly Box[], asText: boolean): Rank {
  let rank: Rank | null = null;
  for (const { element, pseudo } of path) {
    const style = viewOf(element).getComputedStyle(element, pseudo);
    const own = ownRank(element, style);
    const isOwnLayer = own[0] === negative || own[0] >= positioned;
    if (isOwnLayer || (!rank && own[0] !== block)) rank = own;
    // What is inside a stacking context is painted with it.
    if (makesContext(element, style)) break;
  }
  return rank ?? [asText ? inline : block, 0];
}

function ownRank(element: Element, style: CSSStyleDeclaration): Rank {
  const z = zIndexOf(element, style);
  if (z !== null && z !== 0) return [z < 0 ? negative : positive, z];
  if (style.position !== 'static' || makesContext(element, style))
    return [positioned, 0];
  if (style.float !== 'none') return [float, 0];
  const isInline =
    replaced.test(element.tagName) || style.display.startsWith('inline');
  return [isInline ? inline : block, 0];
}

const replaced = /^(?:IMG|VIDEO|CANVAS|svg|IFRAME|OBJECT|EMBED)$/;

/** Null for `auto`, and where z-index has no meaning. */
function zIndexOf(element: Element, style: CSSStyleDeclaration): number | null {
  if (style.zIndex === 'auto') return null;
  if (style.position === 'static') {
    const parent = flatParent(element);
    const display = parent && viewOf(parent).getComputedStyle(parent).display;
    if (!display || !/flex|grid/.test(display)) return null;
  }
  return Number.parseInt(style.zIndex, 10);
}

function makesContext(element: Element, style: CSSStyleDeclaration): boolean {
  return (
    style.position === 'fixed' ||
    style.position === 'sticky' ||
    style.opacity !== '1' ||
    style.transform !== 'none' ||
    style.filter !== 'none' ||
    style.mixBlendMode !== 'normal' ||
    style.isolation === 'isolate' ||
    zIndexOf(element, style) !== null
  );
}
