import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

export interface VirtualRows {
  /** The rows that are in the page, of all that the list has. */
  readonly items: readonly VirtualItem[];
  /** Height of the whole list in px. */
  readonly height: number;
  /** Where the list begins in the page, in px: rows are placed from there. */
  readonly top: number;
  measure(row: Element | null): void;
  /** Brings a row into view, if it is not. */
  show(index: number): void;
}

/**
 * Draws only the rows that can be seen; their heights are measured, so titles may take as many lines as
 * they need at any zoom. The page itself scrolls.
 * @param list the element that is as high as all rows together
 * @param keyOf names a row, whatever its index
 * @param estimate height in px of a row that was never drawn
 * @param pinned index of a row that stays in the page, out of sight too: the one with the focus; -1 for none
 */
export function useVirtualRows(
  list: RefObject<HTMLElement | null>,
  {
    count,
    keyOf,
    estimate,
    pinned,
  }: {
    readonly count: number;
    readonly keyOf: (index: number) => string;
    readonly estimate: number;
    readonly pinned: number;
  },
): VirtualRows {
  const [, draw] = useReducer((times: number) => times + 1, 0);
  const [top, setTop] = useState(0);
  const options: VirtualizerOptions<Window, Element> = {
    count,
    getScrollElement: () => list.current?.ownerDocument.defaultView ?? null,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    overscan: 6,
    scrollMargin: top,
    // Above and below, what sticks to the window's edges must not hide a row.
    scrollPaddingStart: 130,
    scrollPaddingEnd: 90,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range);
      return pinned < 0 || pinned >= count || indexes.includes(pinned)
        ? indexes
        : [...indexes, pinned].sort((a, b) => a - b);
    },
    onChange: () => draw(undefined as never),
  };
  const [rows] = useState(() => new Virtualizer(options));
  rows.setOptions(options);
  useLayoutEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => {
    const element = list.current;
    const view = element?.ownerDocument.defaultView;
    if (element && view)
      setTop(Math.round(element.getBoundingClientRect().top + view.scrollY));
    rows._willUpdate();
  });
  return {
    items: rows.getVirtualItems(),
    height: rows.getTotalSize(),
    top,
    measure: rows.measureElement,
    show: (index) => rows.scrollToIndex(index, { align: 'auto' }),
  };
}
