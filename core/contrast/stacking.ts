import { flatParent, viewOf } from '../page-style/tree';

/** An element's box, or that of its `::before` or `::after`. */
export interface Box {
  readonly element: Element;
  readonly pseudo?: string;
}

/** Step of painting within a stacking context, and the z-index for those that have one. */
type Rank = readonly [step: number, zIndex: number];

const negative = 0;
const block = 1;
const float = 2;
const inline = 3;
const positioned = 4;
const positive = 5;

const replaced = /^(?:IMG|VIDEO|CANVAS|svg|IFRAME|OBJECT|EMBED)$/;

/**
 * Order of painting of two boxes that overlap without one containing the other. Styles are read once.
 * @see https://www.w3.org/TR/CSS22/zindex.html
 */
export class Stacking {
  readonly #layers = new Map<Element, { rank: Rank; isContext: boolean }>();
  readonly #paths = new Map<Element, readonly Box[]>();

  /**
   * Whether `box` is painted before `other` is.
   * @param asText whether of `other` the text is meant, rather than its background
   */
  isPaintedBefore(box: Box, other: Element, asText: boolean): boolean {
    const own = this.#pathOf(box.element);
    const mine = box.pseudo ? [...own, box] : own;
    const theirs = this.#pathOf(other);
    let shared = 0;
    while (isSame(mine[shared], theirs[shared])) shared += 1;
    const first = this.#rankOf(mine.slice(shared), false);
    const second = this.#rankOf(theirs.slice(shared), asText);
    if (first[0] !== second[0]) return first[0] < second[0];
    if (first[1] !== second[1]) return first[1] < second[1];
    const [branch, otherBranch] = [mine[shared], theirs[shared]];
    if (branch?.pseudo) return branch.pseudo === '::before';
    if (!branch || !otherBranch) return !branch;
    const order = branch.element.compareDocumentPosition(otherBranch.element);
    return (order & 4) !== 0;
  }

  /**
   * The ancestor over whose background `box`, which is in `shared`, is painted next: `shared`, but for a
   * box under the flow, which sinks to the stacking context around it.
   */
  floorOf(box: Box, shared: Element): Element {
    const own = this.#pathOf(box.element);
    const path = box.pseudo ? [...own, box] : own;
    const inner = path.slice(this.#pathOf(shared).length);
    if (this.#rankOf(inner, false)[0] !== negative) return shared;
    let at = shared;
    for (
      let parent = flatParent(at);
      parent && !this.#layerOf({ element: at }).isContext;
      parent = flatParent(at)
    )
      at = parent;
    return at;
  }

  /** The rank of the last box of `path` in the stacking context around the path's first. */
  #rankOf(path: readonly Box[], asText: boolean): Rank {
    let rank: Rank | null = null;
    for (const box of path) {
      const { rank: own, isContext } = this.#layerOf(box);
      const isOwnLayer = own[0] === negative || own[0] >= positioned;
      if (isOwnLayer || (!rank && own[0] !== block)) rank = own;
      // What is inside a stacking context is painted with it.
      if (isContext) break;
    }
    return rank ?? [asText ? inline : block, 0];
  }

  #pathOf(element: Element): readonly Box[] {
    let path = this.#paths.get(element);
    if (!path) {
      const parent = flatParent(element);
      path = [...(parent ? this.#pathOf(parent) : []), { element }];
      this.#paths.set(element, path);
    }
    return path;
  }

  #layerOf({ element, pseudo }: Box) {
    const known = pseudo ? undefined : this.#layers.get(element);
    if (known) return known;
    const style = viewOf(element).getComputedStyle(element, pseudo);
    const z = zIndexOf(element, style);
    const isContext = z !== null || makesContext(style);
    const layer = { rank: ownRank(element, style, z, isContext), isContext };
    if (!pseudo) this.#layers.set(element, layer);
    return layer;
  }
}

/** The nearest element that both are in, or null when they are in different documents. */
export function commonAncestor(a: Element, b: Element): Element | null {
  for (let at: Element | null = b; at; at = flatParent(at))
    if (holds(at, a)) return at;
  return null;
}

/** Whether `inner` is in `outer`, or is it, shadow trees and slots followed. */
export function holds(outer: Element, inner: Element): boolean {
  if (outer.contains(inner)) return true;
  const root = inner.getRootNode();
  return 'host' in root && holds(outer, (root as ShadowRoot).host);
}

function isSame(a: Box | undefined, b: Box | undefined): boolean {
  return a !== undefined && !a.pseudo && a.element === b?.element;
}

function ownRank(
  element: Element,
  style: CSSStyleDeclaration,
  z: number | null,
  isContext: boolean,
): Rank {
  if (z !== null && z !== 0) return [z < 0 ? negative : positive, z];
  if (style.position !== 'static' || isContext) return [positioned, 0];
  if (style.float !== 'none') return [float, 0];
  const isInline =
    replaced.test(element.tagName) || style.display.startsWith('inline');
  return [isInline ? inline : block, 0];
}

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

function makesContext(style: CSSStyleDeclaration): boolean {
  return (
    style.position === 'fixed' ||
    style.position === 'sticky' ||
    style.opacity !== '1' ||
    style.transform !== 'none' ||
    style.filter !== 'none' ||
    style.mixBlendMode !== 'normal' ||
    style.isolation === 'isolate' ||
    style.clipPath !== 'none' ||
    style.perspective !== 'none' ||
    /paint|layout|strict|content/.test(style.contain) ||
    /opacity|transform|filter/.test(style.willChange)
  );
}
