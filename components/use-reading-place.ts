import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CanonicalText } from '../core/article/canonical-text';
import { leavesOf, rangeOf, startOf } from '../core/reader/text-place';
import { splitSentences } from '../core/text/sentences';

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

/** Tells where in the text the window stands, after the reader has scrolled. */
export function useReadingPlace(
  root: RefObject<HTMLElement | null>,
  canonical: CanonicalText,
  onSeen: (seen: Seen) => void,
): void {
  const latest = useRef(onSeen);
  latest.current = onSeen;
  useEffect(() => {
    const element = root.current;
    const view = element?.ownerDocument.defaultView;
    if (!element || !view) return;
    const scroller = scrollerOf(element);
    const source = element.closest('dialog') ?? view;
    let timer = 0;
    const look = (time: number) => {
      timer = 0;
      const offset = seenOffset(element, canonical);
      const { scrollTop, clientHeight, scrollHeight } = scroller;
      const isAtEnd = scrollTop + clientHeight >= scrollHeight - 4;
      const share = isAtEnd ? 1 : offset / canonical.text.length;
      latest.current({ offset, share, time });
    };
    const onScroll = ({ timeStamp }: Event) => {
      if (!timer) timer = view.setTimeout(() => look(timeStamp), SETTLE_MS);
    };
    source.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      view.clearTimeout(timer);
      source.removeEventListener('scroll', onScroll);
    };
  }, [canonical]);
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
  let [low, high] = [0, leaves.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    const bottom = leaves[middle]?.getBoundingClientRect().bottom ?? 0;
    if (bottom > READING_LINE) high = middle;
    else low = middle + 1;
  }
  const leaf = leaves[low];
  if (!leaf) return 0;
  const start = startOf(leaf);
  const text = canonical.leaves.find((one) => one.start === start)?.text ?? '';
  const sentence = splitSentences(text).find((span) => {
    const range = rangeOf(root, start + span.start, start + span.end);
    return (range?.getBoundingClientRect().bottom ?? 0) > READING_LINE;
  });
  return start + (sentence?.start ?? 0);
}
