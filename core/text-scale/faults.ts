import { flatParent, viewOf } from '../page-style/tree';
import { slack, wideBoxes, wideTexts } from './wide';

/** What enlarging can break, by the element whose text it hits. */
export interface Faults {
  /** Texts of which something is cut off. */
  readonly clipped: ReadonlySet<Element>;
  /** Pairs of texts that lie on each other. */
  readonly overlaps: readonly (readonly [Element, Element])[];
  /** Texts that reach beyond the right edge of the page, or stand in a box that does; CSS px of how far. */
  readonly wide: ReadonlyMap<Element, number>;
  /** Boxes without words that do so (`wideBoxes`). */
  readonly boxes: ReadonlyMap<Element, number>;
}

interface Line {
  readonly element: Element;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const rowHeight = 100;

/**
 * Measures the faults of `elements` as they are laid out now, and which boxes of `document` are too wide.
 * @param unseen texts of menus that are closed: they make the page wide, and hide what they do else
 */
export function findFaults(
  document: Document,
  elements: readonly Element[],
  unseen: readonly Element[] = [],
): Faults {
  const lines = elements.flatMap(linesOf);
  const clipped = new Set<Element>();
  const clips = new Map<Element, Clip | null>();
  for (const line of lines)
    if (isClipped(line, clips)) clipped.add(line.element);
  const wide = wideTexts([...lines, ...unseen.flatMap(linesOf)]);
  return {
    clipped,
    overlaps: overlapsOf(lines),
    wide,
    boxes: wideBoxes(document),
  };
}

/** What `now` has and `before` had not. */
export function extraFaults(before: Faults, now: Faults): Faults {
  const known = new Map<Element, Set<Element>>();
  for (const [a, b] of before.overlaps) {
    const partners = known.get(a) ?? new Set();
    known.set(a, partners.add(b));
  }
  return {
    clipped: now.clipped.difference(before.clipped),
    wide: further(before.wide, now.wide),
    boxes: further(before.boxes, now.boxes),
    overlaps: now.overlaps.filter(([a, b]) => !known.get(a)?.has(b)),
  };
}

/** What reached out before may reach further out now. */
function further(
  before: Faults['wide'],
  now: Faults['wide'],
): ReadonlyMap<Element, number> {
  return new Map(
    [...now].filter(
      ([element, reach]) => reach > (before.get(element) ?? 0) + slack,
    ),
  );
}

/** Every element that one of the faults hits. */
export function faultyElements(faults: Faults): Set<Element> {
  return new Set([
    ...faults.clipped,
    ...faults.wide.keys(),
    ...faults.boxes.keys(),
    ...faults.overlaps.flat(),
  ]);
}

function linesOf(element: Element): Line[] {
  const range = element.ownerDocument.createRange();
  const lines: Line[] = [];
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType !== 3 || !/\S/.test((child as Text).data)) continue;
    range.selectNodeContents(child);
    for (const { left, top, right, bottom } of range.getClientRects())
      if (right - left > 1 && bottom - top > 1)
        lines.push({ element, left, top, right, bottom });
  }
  return lines;
}

interface Clip {
  readonly x: boolean;
  readonly y: boolean;
  readonly rect: DOMRect;
}

function isClipped(line: Line, clips: Map<Element, Clip | null>): boolean {
  // Letters leave the upper and lower edge of their line free.
  const bleed = (line.bottom - line.top) * 0.15 + slack;
  for (let at: Element | null = line.element; at; at = flatParent(at)) {
    let clip = clips.get(at);
    if (clip === undefined) {
      clip = clipOf(at);
      clips.set(at, clip);
    }
    if (!clip) continue;
    const { x, y, rect } = clip;
    if (y && (line.top < rect.top - bleed || line.bottom > rect.bottom + bleed))
      return true;
    if (x && (line.left < rect.left - slack || line.right > rect.right + slack))
      return true;
  }
  return false;
}

function clipOf(element: Element): Clip | null {
  const { body, documentElement } = element.ownerDocument;
  if (element === body || element === documentElement) return null;
  const { overflowX, overflowY, display } =
    viewOf(element).getComputedStyle(element);
  const cuts = (overflow: string) =>
    overflow === 'hidden' || overflow === 'clip';
  if (display.startsWith('inline') && display === 'inline') return null;
  if (!cuts(overflowX) && !cuts(overflowY)) return null;
  return {
    x: cuts(overflowX),
    y: cuts(overflowY),
    rect: element.getBoundingClientRect(),
  };
}

function overlapsOf(lines: readonly Line[]): (readonly [Element, Element])[] {
  const rows = new Map<number, Line[]>();
  for (const line of lines) {
    const last = Math.floor(line.bottom / rowHeight);
    for (let row = Math.floor(line.top / rowHeight); row <= last; row += 1)
      rows.set(row, [...(rows.get(row) ?? []), line]);
  }
  const found = new Map<Element, Set<Element>>();
  for (const row of rows.values())
    for (const [index, a] of row.entries())
      for (const b of row.slice(index + 1))
        if (a.element !== b.element && overlap(a, b)) {
          const partners = found.get(a.element) ?? new Set();
          found.set(a.element, partners.add(b.element));
        }
  return [...found].flatMap(([a, partners]) =>
    [...partners].map((b) => [a, b] as const),
  );
}

function overlap(a: Line, b: Line): boolean {
  // The boxes of neighbouring lines touch where their letters do not.
  const height = Math.min(a.bottom - a.top, b.bottom - b.top) * 0.3;
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) >
      Math.max(slack, height)
  );
}
