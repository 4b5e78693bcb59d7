import { type CanonicalText, leafTextAt } from '../core/article/canonical-text';
import {
  leafBelow,
  leavesOf,
  rangeOf,
  startOf,
} from '../core/reader/text-place';
import { splitSentences } from '../core/text/sentences';

/** Px by which what is set and what is read of a scroll may differ: browsers round to the screen's dots. */
const ROUNDING = 1;
/** Share of the window's height within which a sentence counts as uppermost; below, the line that is cut off. */
const UPPER = 0.5;

/** A character of the canonical text, and how far below the window's upper edge it stands, in px. */
interface Held {
  readonly offset: number;
  readonly top: number;
}

/** Keeps the text where the reader has it while letters, lines and the window change their size. */
export interface ScrollAnchor {
  /** Before the layout changes: takes hold, unless what is held still stands. */
  hold(): void;
  /** The browser is not to move the text by itself now. */
  freeze(): void;
  /** After it has changed: brings what is held back to where it stood. */
  restore(): void;
  /** Somebody has led the reader elsewhere: that place is kept from now on. */
  take(): void;
  /** Told of a scroll. @returns whether it was more than our own bringing back */
  scrolled(): boolean;
  /** Told that the article, or the window, may have another size. @returns whether its lines have another width */
  resized(): boolean;
}

/**
 * The uppermost sentence is remembered when the *reader* scrolls, never after we have, so that ten presses of A+
 * and ten of A- end where they began. What a browser keeps by itself (`overflow-anchor`) is the block, not the
 * words in it, and nothing where styles of the whole article change: it is off while we work.
 * @param lit canonical offset of what the reader follows (the lit line, the sentence said); null: the uppermost
 */
export function scrollAnchor(
  root: HTMLElement,
  scroller: Element,
  canonical: CanonicalText,
  lit: () => number | null,
): ScrollAnchor {
  const article = root.querySelector('article') ?? root;
  let held: Held | null = null;
  let of: number | null = null;
  let at = scroller.scrollTop;
  let width = article.clientWidth;
  let frames = 0;

  const take = () => {
    at = scroller.scrollTop;
    width = article.clientWidth;
    of = lit();
    held = heldAt(root, of) ?? (at > 0 ? uppermost(root, canonical) : null);
  };
  const stands = () => Math.abs(scroller.scrollTop - at) <= ROUNDING;
  const restore = () => {
    width = article.clientWidth;
    const now = held && topOf(root, held.offset);
    if (held && now !== null)
      scroller.scrollBy({ top: now - held.top, behavior: 'instant' });
    at = scroller.scrollTop;
  };
  const freeze = () => {
    const view = root.ownerDocument.defaultView;
    if (!view) return;
    root.style.setProperty('overflow-anchor', 'none');
    view.cancelAnimationFrame(frames);
    frames = view.requestAnimationFrame(() => {
      frames = view.requestAnimationFrame(() =>
        root.style.removeProperty('overflow-anchor'),
      );
    });
  };
  return {
    take,
    restore,
    freeze,
    hold() {
      // The window has another width already, and `resized` is yet to be told: what stands now is not the reader's.
      if (article.clientWidth !== width) restore();
      else if (!stands() || of !== lit()) take();
      freeze();
    },
    scrolled() {
      if (stands()) return false;
      // The window is narrower already, and it was that which scrolled: `resized` will be told.
      if (article.clientWidth !== width) return false;
      take();
      return true;
    },
    resized() {
      const isOther = article.clientWidth !== width;
      // A picture came, or a typeface; while somebody scrolls, that is the browser's own business.
      if (isOther || stands()) restore();
      return isOther;
    },
  };
}

/** What the reader follows, as long as it is in sight. */
function heldAt(root: HTMLElement, offset: number | null): Held | null {
  if (offset === null) return null;
  const top = topOf(root, offset);
  const view = root.ownerDocument.defaultView;
  const isSeen = top !== null && view && top >= 0 && top < view.innerHeight;
  return isSeen ? { offset, top } : null;
}

/** The first sentence that begins in the upper half of the window, else the first line that is whole. */
function uppermost(root: HTMLElement, canonical: CanonicalText): Held | null {
  const view = root.ownerDocument.defaultView;
  if (!view) return null;
  const bar = root.querySelector('.reader-bar')?.getBoundingClientRect();
  const edge = Math.max(0, bar?.bottom ?? 0);
  const leaves = leavesOf(root);
  const first = leafBelow(leaves, edge);
  for (const leaf of leaves.slice(first, first + 3)) {
    const start = startOf(leaf);
    for (const span of splitSentences(leafTextAt(canonical, start))) {
      const offset = start + span.start;
      const top = topOf(root, offset);
      if (top === null || top < edge) continue;
      if (top < view.innerHeight * UPPER) return { offset, top };
      return firstLine(root, canonical, leaves[first], edge) ?? { offset, top };
    }
  }
  return firstLine(root, canonical, leaves[first], edge);
}

/** First character of the first line of a leaf that is wholly below an edge, searched by halving. */
function firstLine(
  root: HTMLElement,
  canonical: CanonicalText,
  leaf: Element | undefined,
  edge: number,
): Held | null {
  if (!leaf) return null;
  const start = startOf(leaf);
  const end = start + leafTextAt(canonical, start).length - 1;
  let [low, high] = [start, Math.max(start, end)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((topOf(root, middle) ?? edge) < edge) low = middle + 1;
    else high = middle;
  }
  const top = topOf(root, low);
  return top === null ? null : { offset: low, top };
}

function topOf(root: HTMLElement, offset: number): number | null {
  return rangeOf(root, offset, offset + 1)?.getBoundingClientRect().top ?? null;
}
