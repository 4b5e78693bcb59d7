import type { Painter } from './painters';
import type { Rect } from './rect';

/** Height in CSS px of the rows that painters are sorted into. */
const rowHeight = 200;

/** Finds the painters near a text without asking each of them. */
export class PainterIndex {
  readonly #rows = new Map<number, Painter[]>();
  readonly #known = new Set<Element>();

  has(element: Element): boolean {
    return this.#known.has(element);
  }

  add(element: Element, painters: readonly Painter[]): void {
    this.#known.add(element);
    for (const painter of painters)
      for (const row of rowsOf(painter.rect)) {
        const known = this.#rows.get(row);
        if (known) known.push(painter);
        else this.#rows.set(row, [painter]);
      }
  }

  /** Painters whose box meets `box` and which do not contain `element`. */
  near(element: Element, box: Rect): readonly Painter[] {
    const found = new Set<Painter>();
    for (const row of rowsOf(box))
      for (const painter of this.#rows.get(row) ?? []) {
        const { rect } = painter;
        const meets =
          rect.left < box.right &&
          rect.right > box.left &&
          rect.top < box.bottom &&
          rect.bottom > box.top;
        if (meets && (painter.pseudo || !painter.element.contains(element)))
          found.add(painter);
      }
    return [...found];
  }
}

function rowsOf(rect: Rect): number[] {
  const first = Math.floor(rect.top / rowHeight);
  const last = Math.floor(rect.bottom / rowHeight);
  return Array.from(
    { length: Math.min(last - first, 200) + 1 },
    (_, index) => first + index,
  );
}
