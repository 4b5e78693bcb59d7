import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { type CanonicalText, leafTextAt } from '../core/article/canonical-text';
import {
  leafBelow,
  leavesOf,
  rangeOf,
  startOf,
} from '../core/reader/text-place';
import { splitSentences } from '../core/text/sentences';
import { type ScrollAnchor, scrollAnchor } from './scroll-anchor';

/** Px below the bar's upper edge at which a sentence counts as being read. */
const READING_LINE = 90;
/** One look after a burst of scrolling is enough. */
const SETTLE_MS = 400;

export interface Seen {
  /** Canonical offset of the first sentence that is wholly or partly in sight. */
  readonly offset: number;
  /** Share of the article, 0 to 1. */
  readonly share: number;
  /** Of the scroll that led there, ms since the page began. */
  readonly time: number;
}

/**
 * Keeps the place in the text when letters or the window change their size, and tells where the window stands
 * after the reader has scrolled.
 * @param layout another value whenever lines may move
 * @param lit canonical offset of what the reader follows, which then stays in sight; null: the uppermost sentence
 * @param onSeen `time` is null where the reader stayed and the layout changed
 * @returns to be called when the reader has been led elsewhere
 */
export function useReadingPlace(
  root: RefObject<HTMLElement | null>,
  canonical: CanonicalText,
  { layout, lit }: { readonly layout: string; readonly lit: number | null },
  onSeen: (seen: Omit<Seen, 'time'>, time: number | null) => void,
): () => void {
  const latest = useRef({ onSeen, lit });
  const anchor = useRef<ScrollAnchor | null>(null);
  const later = useRef<(time: number | null) => void>(() => undefined);
  const shown = useRef(layout);
  // While this is drawn, the text on the screen still has its old size.
  if (shown.current !== layout) anchor.current?.hold();
  latest.current = { onSeen, lit };
  useLayoutEffect(() => {
    if (shown.current === layout) return;
    shown.current = layout;
    anchor.current?.restore();
    later.current(null);
  }, [layout]);
  useLayoutEffect(() => {
    const element = root.current;
    const view = element?.ownerDocument.defaultView;
    if (!element || !view) return;
    const scroller = scrollerOf(element);
    const source = element.closest('dialog') ?? view;
    const own = scrollAnchor(
      element,
      scroller,
      canonical,
      () => latest.current.lit,
    );
    anchor.current = own;
    let timer = 0;
    let moved: number | null = null;
    const look = () => {
      timer = 0;
      const offset = seenOffset(element, canonical);
      const { scrollTop, clientHeight, scrollHeight } = scroller;
      const isAtEnd = scrollTop + clientHeight >= scrollHeight - 4;
      const share = isAtEnd ? 1 : offset / canonical.text.length;
      const time = moved;
      moved = null;
      latest.current.onSeen({ offset, share }, time);
    };
    later.current = (time) => {
      moved ??= time;
      if (!timer) timer = view.setTimeout(look, SETTLE_MS);
    };
    const onScroll = ({ timeStamp }: Event) =>
      later.current(own.scrolled() ? timeStamp : null);
    const sizes = new view.ResizeObserver(() => {
      if (own.resized()) later.current(null);
    });
    source.addEventListener('scroll', onScroll, { passive: true });
    view.addEventListener('resize', own.freeze);
    sizes.observe(element.querySelector('article') ?? element);
    return () => {
      view.clearTimeout(timer);
      source.removeEventListener('scroll', onScroll);
      view.removeEventListener('resize', own.freeze);
      sizes.disconnect();
    };
  }, [canonical]);
  // The lit line may go on without a scroll.
  useEffect(() => anchor.current?.take(), [lit]);
  return () => anchor.current?.take();
}

/** What scrolls the reader: its dialog over a page, the window in the library. */
export function scrollerOf(root: HTMLElement): Element {
  const { scrollingElement, documentElement } = root.ownerDocument;
  return root.closest('dialog') ?? scrollingElement ?? documentElement;
}

/** Whether the character at an offset can be seen now. */
export function isInSight(root: HTMLElement | null, offset: number): boolean {
  const view = root?.ownerDocument.defaultView;
  if (!root || !view) return false;
  const box = rangeOf(root, offset, offset + 1)?.getBoundingClientRect();
  return box !== undefined && box.bottom > 0 && box.top < view.innerHeight;
}

/** The current line stays in the middle third of the window. */
export function keepInSight(root: HTMLElement, place: number): void {
  const view = root.ownerDocument.defaultView;
  const box = rangeOf(root, place, place + 1)?.getBoundingClientRect();
  if (!view || !box) return;
  const { innerHeight } = view;
  if (box.top > innerHeight * 0.3 && box.bottom < innerHeight * 0.65) return;
  scrollerOf(root).scrollBy(0, box.top - innerHeight * 0.42);
}

function seenOffset(root: HTMLElement, canonical: CanonicalText): number {
  const leaves = leavesOf(root);
  const leaf = leaves[leafBelow(leaves, READING_LINE)];
  if (!leaf) return 0;
  const start = startOf(leaf);
  const sentence = splitSentences(leafTextAt(canonical, start)).find((span) => {
    const range = rangeOf(root, start + span.start, start + span.end);
    return (range?.getBoundingClientRect().bottom ?? 0) > READING_LINE;
  });
  return start + (sentence?.start ?? 0);
}
