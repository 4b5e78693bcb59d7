import { extraFaults, type Faults, findFaults } from './faults';
import { isSeen, textsIn } from './texts';

/** The faults that a page has by itself, so that only those of enlarging are counted. */
export class FaultLog {
  readonly #document: Document;
  readonly #known = new Set<Element>();
  #seen: Element[] = [];
  #unseen: Element[] = [];
  readonly #own = {
    clipped: new Set<Element>(),
    overlaps: [] as (readonly [Element, Element])[],
    wide: new Map<Element, number>(),
    boxes: new Map<Element, number>(),
  };

  constructor(document: Document) {
    this.#document = document;
  }

  /** Reads the page: what texts have come since it was read last, and what is wrong with them by themselves. */
  meet(): void {
    // Neighbours of the article can be run over by it, so faults are looked for on the whole page.
    const texts = textsIn(this.#document.body);
    this.#seen = texts.filter(isSeen).map(({ element }) => element);
    this.#unseen = texts
      .filter((text) => !isSeen(text))
      .map(({ element }) => element);
    const isNew = (element: Element) => !this.#known.has(element);
    const isFirst = this.#known.size === 0;
    const { clipped, overlaps, wide, boxes } = this.#faults();
    for (const element of clipped)
      if (isNew(element)) this.#own.clipped.add(element);
    for (const pair of overlaps)
      if (pair.some(isNew)) this.#own.overlaps.push(pair);
    for (const [element, reach] of wide)
      if (isNew(element)) this.#own.wide.set(element, reach);
    // What comes later and is too wide is made narrower, whoever made it so.
    if (isFirst)
      for (const [box, reach] of boxes) this.#own.boxes.set(box, reach);
    for (const { element } of texts) this.#known.add(element);
  }

  /** What is wrong now and was not by itself. */
  extra(): Faults {
    return extraFaults(this.#own, this.#faults());
  }

  #faults(): Faults {
    return findFaults(this.#document, this.#seen, this.#unseen);
  }
}
