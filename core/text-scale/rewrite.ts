import type { Fix } from '../page-style/writer';
import {
  type Enlarger,
  leastLineHeight,
  letGrow,
  newTexts,
  newWriter,
  unspilled,
} from './enlarger';
import { type Faults, faultyElements } from './faults';
import { releaseHeights } from './release';
import type { Text } from './texts';

/**
 * What is given up where the whole enlargement breaks something: how much of it is left, and for how
 * large a part of the page around the break, counted in levels of the tree.
 */
const concessions = [
  { share: 0.75, levels: 1 },
  { share: 0.5, levels: 1 },
  { share: 0.5, levels: 2 },
  { share: 0.25, levels: 2 },
  { share: 0, levels: 2 },
  { share: 0, levels: 3 },
  { share: 0, levels: 5 },
];

/** Writes each text's size anew; texts whose growth would break the page grow less. */
export class Rewriting implements Enlarger {
  readonly #factor: number;
  readonly #extra: () => Faults;
  readonly #writer = newWriter();
  readonly #factors = new Map<Element, number>();
  readonly #smaller = new Set<Element>();

  /** @param extra what is wrong now and was not before anything was enlarged */
  constructor(factor: number, extra: () => Faults) {
    this.#factor = factor;
    this.#extra = extra;
  }

  get texts(): number {
    return this.#factors.size;
  }

  get smaller(): number {
    return this.#smaller.size;
  }

  enlarge(scope: Element): void {
    for (const element of this.#smaller)
      if (!element.isConnected) this.#smaller.delete(element);
    const texts = newTexts(scope, this.#writer, this.#factors);
    if (texts.length === 0) return;
    // On its way from one size to another nothing shows yet what it will break.
    this.#writer.still(scope.ownerDocument, () => {
      this.#write(texts, this.#factor);
      this.#concede(texts, letGrow(this.#writer, texts, this.#extra));
    });
  }

  undo(): void {
    this.#writer.undo();
    this.#factors.clear();
    this.#smaller.clear();
  }

  /** Lets text shrink, until nothing is broken that was whole. */
  #concede(texts: readonly Text[], broken: Faults): void {
    let faults = broken;
    for (const { share, levels } of concessions) {
      const hit = around(faultyElements(faults), levels, texts);
      if (hit.length === 0) break;
      for (const { element } of hit) this.#smaller.add(element);
      this.#write(hit, 1 + (this.#factor - 1) * share);
      this.#writer.write(releaseHeights(hit.map(({ element }) => element)));
      faults = this.#extra();
    }
  }

  #write(texts: readonly Text[], factor: number): void {
    const fixes: Fix[] = texts.map((text) => {
      this.#factors.set(text.element, factor);
      return {
        element: text.element,
        pseudo: '',
        declarations: sized(text, factor),
      };
    });
    this.#writer.write(fixes);
  }
}

function sized(
  { size, lineHeight }: Text,
  factor: number,
): Record<string, string> {
  const font = { 'font-size': `${Math.round(size * factor * 100) / 100}px` };
  if (factor <= 1)
    return lineHeight === null
      ? font
      : { ...font, 'line-height': String(lineHeight) };
  return {
    ...font,
    ...unspilled,
    'line-height': String(Math.max(leastLineHeight, lineHeight ?? 0)),
  };
}

/** Broken texts with all texts near them, since a row or a card is to stay of one size. */
function around(
  broken: ReadonlySet<Element>,
  levels: number,
  texts: readonly Text[],
): Text[] {
  const near = new Set<Element>();
  for (const element of broken) {
    let at = element;
    for (let level = 0; level < levels; level += 1) {
      const parent = at.parentElement;
      if (!parent || parent === element.ownerDocument.body) break;
      at = parent;
    }
    near.add(at);
  }
  return texts.filter(({ element }) => {
    for (let at: Element | null = element; at; at = at.parentElement)
      if (near.has(at)) return true;
    return false;
  });
}
