import {
  type Enlarger,
  leastLineHeight,
  letGrow,
  newTexts,
  newWriter,
  unspilled,
} from './enlarger';
import type { Faults } from './faults';
import type { Text } from './texts';

/** What `zoom` makes larger besides text (boxes, pictures) keeps its proportions, but may no longer fit the page. */
export class Zooming implements Enlarger {
  readonly #factor: number;
  readonly #extra: () => Faults;
  readonly #writer = newWriter();
  readonly #met = new Set<Element>();

  /** @param factor 1 where the tab's own zoom enlarges, and lines only need their room */
  constructor(factor: number, extra: () => Faults) {
    this.#factor = factor;
    this.#extra = extra;
  }

  get texts(): number {
    return this.#met.size;
  }

  get smaller(): number {
    return 0;
  }

  enlarge(scope: Element): void {
    const texts = newTexts(scope, this.#writer, this.#met);
    for (const { element } of texts) this.#met.add(element);
    if (texts.length === 0) return;
    this.#writer.still(scope.ownerDocument, () => {
      this.#writer.write([
        ...(this.#factor === 1 ? [] : [zoomed(scope, this.#factor)]),
        ...texts.map(roomier),
      ]);
      letGrow(this.#writer, texts, this.#extra);
    });
  }

  undo(): void {
    this.#writer.undo();
    this.#met.clear();
  }
}

function zoomed(element: Element, factor: number) {
  return {
    element,
    pseudo: '',
    declarations: { zoom: String(factor) },
  } as const;
}

function roomier({ element, lineHeight }: Text) {
  const declarations =
    lineHeight !== null && lineHeight >= leastLineHeight
      ? unspilled
      : { ...unspilled, 'line-height': String(leastLineHeight) };
  return { element, pseudo: '', declarations } as const;
}
