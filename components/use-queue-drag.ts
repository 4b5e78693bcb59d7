import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { VirtualRows } from './use-virtual-rows';

/** Px at the window's edges in which it scrolls along, and how far each time. */
const EDGE = 60;
const SCROLL_STEP = 16;

export interface QueueDrag {
  /** Row that is being dragged; null while none is. */
  readonly from: number | null;
  /** Px by which a row stands aside: the dragged one follows the pointer, others make room. */
  shift(index: number): number;
  start(event: PointerEvent, index: number): void;
}

interface Dragged {
  readonly from: number;
  readonly to: number;
  readonly height: number;
  readonly by: number;
}

/**
 * Dragging a row by its handle, with mouse, pen or finger; where it is let go, it stays. Escape, or a
 * pointer that is lost, leaves all as it was. Arrow buttons and keys do the same without dragging.
 */
export function useQueueDrag(
  list: RefObject<HTMLElement | null>,
  rows: VirtualRows,
  onMove: (index: number, to: number) => void,
): QueueDrag {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const latest = useRef({ rows, onMove });
  latest.current = { rows, onMove };

  const start = (event: PointerEvent, from: number) => {
    const view = list.current?.ownerDocument.defaultView;
    const row = (event.target as Element).closest<HTMLElement>('[role=row]');
    if (event.button !== 0 || !view || !row) return;
    event.preventDefault();
    const lifetime = new AbortController();
    const { signal } = lifetime;
    const { height } = row.getBoundingClientRect();
    const first = event.clientY + view.scrollY;
    let now: Dragged = { from, to: from, height, by: 0 };
    const follow = ({ clientY }: PointerEvent) => {
      if (clientY < EDGE) view.scrollBy(0, -SCROLL_STEP);
      if (clientY > view.innerHeight - EDGE) view.scrollBy(0, SCROLL_STEP);
      const by = clientY + view.scrollY - first;
      const to = rowAt(latest.current.rows, clientY + view.scrollY) ?? now.to;
      now = { from, to, height, by };
      setDragged(now);
    };
    const end = (moves: boolean) => {
      lifetime.abort();
      setDragged(null);
      if (moves && now.to !== from) latest.current.onMove(from, now.to);
    };
    setDragged(now);
    view.addEventListener('pointermove', follow, { signal });
    view.addEventListener('pointerup', () => end(true), { signal });
    view.addEventListener('pointercancel', () => end(false), { signal });
    view.addEventListener(
      'keydown',
      (key) => {
        if (key.key !== 'Escape') return;
        key.preventDefault();
        key.stopPropagation();
        end(false);
      },
      { signal, capture: true },
    );
  };

  return {
    from: dragged?.from ?? null,
    shift: (index) => (dragged ? shiftOf(index, dragged) : 0),
    start,
  };
}

/** Index of the drawn row at a height of the page. */
function rowAt({ items }: VirtualRows, y: number): number | null {
  const item = items.find(({ start, end }) => y >= start && y < end);
  return item?.index ?? null;
}

function shiftOf(index: number, { from, to, height, by }: Dragged): number {
  if (index === from) return by;
  if (index > from && index <= to) return -height;
  if (index < from && index >= to) return height;
  return 0;
}
