import { windowOf } from '../page-style/tree';
import { type Fix, Writer } from '../page-style/writer';
import { extraFaults, type Faults, faultyElements, findFaults } from './faults';
import { keepPlace } from './place';
import { releaseHeights, releaseWidths } from './release';
import { scopeOf } from './scope';
import { isSeen, type Text, textsIn } from './texts';

/** What enlarging has done, for the popup. */
export interface TextScaleStatus {
  readonly texts: number;
  /** Texts that had to stay smaller than asked for, so that nothing breaks. */
  readonly smaller: number;
  /** Faults that were not there before. */
  readonly faults: number;
}

export interface TextScaleOptions {
  /** Wanted size in per cent of the page's own, 80-400. */
  readonly percent: number;
  /** Selectors of the article's text on this site, in order of likelihood. */
  readonly article?: readonly string[];
}

/** Lines of Vietnamese need room for stacked marks. */
const leastLineHeight = 1.5;
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
const settleMs = 250;

/** Keeps the text of a live document at a size until its signal aborts, then undoes everything. */
export class TextScale {
  readonly #document: Document;
  readonly #options: TextScaleOptions;
  readonly #writer = new Writer({ attribute: 'data-dedoc-size' });
  readonly #factors = new Map<Element, number>();
  #status: TextScaleStatus = { texts: 0, smaller: 0, faults: 0 };

  constructor(document: Document, options: TextScaleOptions) {
    this.#document = document;
    this.#options = options;
  }

  start(signal: AbortSignal): void {
    signal.addEventListener('abort', () => {
      keepPlace(this.#document, () => this.#writer.undo());
    });
    this.#apply();
    this.#follow(signal);
  }

  status(): TextScaleStatus {
    return this.#status;
  }

  #apply(): void {
    const scope = scopeOf(this.#document, this.#options.article);
    if (!scope) return;
    const texts = textsIn(scope).filter(
      ({ element }) => !this.#factors.has(element),
    );
    if (texts.length === 0) return;
    // Neighbours of the article can be run over by it, so faults are looked for on the whole page.
    const all = textsIn(this.#document.body);
    const seen = all.filter(isSeen).map(({ element }) => element);
    const unseen = all
      .filter((text) => !isSeen(text))
      .map(({ element }) => element);
    const look = () => findFaults(seen, unseen);
    const before = look();
    const grow = () => {
      this.#write(texts, () => this.#options.percent / 100);
      this.#settle(texts, () => extraFaults(before, look()));
    };
    // On its way from one size to another nothing shows yet what it will break.
    keepPlace(this.#document, () => this.#writer.still(this.#document, grow));
  }

  /** Lets boxes grow, lines wrap, and at last text shrink, until nothing is broken that was whole. */
  #settle(texts: readonly Text[], extra: () => Faults): void {
    const elements = texts.map(({ element }) => element);
    for (let round = 0; round < 3; round += 1) {
      const fixes = releaseHeights(elements);
      if (fixes.length === 0) break;
      this.#writer.write(fixes);
    }
    let faults = extra();
    const broken = faultyElements(faults).intersection(new Set(elements));
    if (broken.size > 0) {
      this.#writer.write(releaseWidths(broken));
      this.#writer.write(releaseHeights(elements));
      faults = extra();
    }
    const smaller = new Set<Element>();
    for (const { share, levels } of concessions) {
      const hit = around(faultyElements(faults), levels, texts);
      if (hit.length === 0) break;
      for (const { element } of hit) smaller.add(element);
      this.#write(hit, () => 1 + (this.#options.percent / 100 - 1) * share);
      this.#writer.write(releaseHeights(hit.map(({ element }) => element)));
      faults = extra();
    }
    this.#status = {
      texts: this.#status.texts + texts.length,
      smaller: this.#status.smaller + smaller.size,
      faults: faultyElements(faults).size,
    };
  }

  #write(texts: readonly Text[], factorOf: (text: Text) => number): void {
    const fixes: Fix[] = texts.map((text) => {
      const factor = factorOf(text);
      this.#factors.set(text.element, factor);
      return {
        element: text.element,
        pseudo: '',
        declarations: sized(text, factor),
      };
    });
    this.#writer.write(fixes);
  }

  /** Text that comes later is enlarged when the page has come to rest. */
  #follow(signal: AbortSignal): void {
    const view = windowOf(this.#document);
    let timer = 0;
    const later = () => {
      view.clearTimeout(timer);
      timer = view.setTimeout(() => {
        if (signal.aborted) return;
        for (const element of this.#factors.keys())
          if (!element.isConnected) this.#factors.delete(element);
        this.#writer.prune();
        this.#apply();
      }, settleMs);
    };
    const observer = new view.MutationObserver(later);
    observer.observe(this.#document, { childList: true, subtree: true });
    this.#document.addEventListener('DOMContentLoaded', later, { signal });
    view.addEventListener('load', later, { signal });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      view.clearTimeout(timer);
    });
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
