import type { Backdrops } from './backdrop';
import type { Painter } from './painters';
import { boxOf, type Rect } from './rect';

/** Height in CSS px of the rows that painters are sorted into. */
const rowHeight = 200;
/** A painter higher than this many rows is found in its first ones only. */
const mostRows = 200;

/** Finds the painters near a text without asking each of them. */
export class PainterIndex {
  readonly #rows = new Map<number, Set<Painter>>();
  readonly #known = new Map<Element, readonly Painter[]>();

  has(element: Element): boolean {
    return this.#known.has(element);
  }

  /** Sets what `element` paints; what it painted before is forgotten. */
  set(element: Element, painters: readonly Painter[]): void {
    for (const painter of this.#known.get(element) ?? [])
      for (const row of rowsOf(painter.rect))
        this.#rows.get(row)?.delete(painter);
    this.#known.set(element, painters);
    for (const painter of painters)
      for (const row of rowsOf(painter.rect)) {
        const known = this.#rows.get(row) ?? new Set();
        this.#rows.set(row, known.add(painter));
      }
  }

  /** What `element` paints was planned anew; where it lies is as it was. */
  repaint(element: Element, backdrops: Backdrops): void {
    const painters = this.#known.get(element)?.map((painter) => ({
      ...painter,
      paint: backdrops.planned(element, painter.pseudo) ?? painter.paint,
    }));
    if (painters) this.set(element, painters);
  }

  prune(): void {
    for (const element of this.#known.keys())
      if (!element.isConnected) {
        this.set(element, []);
        this.#known.delete(element);
      }
  }

  /** Painters whose box meets `box` and which do not contain `element`. */
  near(element: Element, box: Rect): readonly Painter[] {
    const found = new Set<Painter>();
    for (const row of rowsOf(box))
      for (const painter of this.#rows.get(row) ?? [])
        if (meets(painter.rect, box)) found.add(painter);
    return [...found]
      .filter((painter) => painter.pseudo || !painter.element.contains(element))
      .map(refreshed)
      .filter(({ rect }) => meets(rect, box));
  }
}

/** The page may have been laid out anew since; of generated boxes the place is not asked again. */
function refreshed(painter: Painter): Painter {
  return painter.pseudo
    ? painter
    : { ...painter, rect: boxOf(painter.element) };
}

function meets(a: Rect, b: Rect): boolean {
  return (
    a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top
  );
}

function rowsOf(rect: Rect): number[] {
  const first = Math.floor(rect.top / rowHeight);
  const last = Math.floor(rect.bottom / rowHeight);
  return Array.from(
    { length: Math.min(last - first, mostRows) + 1 },
    (_, index) => first + index,
  );
}
