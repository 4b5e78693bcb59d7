import { Writer } from '../page-style/writer';
import { type Faults, faultyElements } from './faults';
import { narrowed, releaseHeights, releaseWidths } from './release';
import { type Text, textsIn } from './texts';

/** One way of making text larger, and back. */
export interface Enlarger {
  /** Enlarges the texts of `scope` that have not been yet. */
  enlarge(scope: Element): void;
  /** How many texts were changed, and how many of them stayed smaller than asked for. */
  readonly texts: number;
  readonly smaller: number;
  undo(): void;
}

/** Lines of Vietnamese need room for stacked marks. */
export const leastLineHeight = 1.5;

/** A word that has outgrown its column breaks, instead of running into the next one. */
export const unspilled = { 'overflow-wrap': 'break-word' } as const;

/** Every enlarger writes under one name; there is only one at a time. */
export function newWriter(): Writer {
  return new Writer({ attribute: 'data-dedoc-size' });
}

/**
 * The texts of `scope` that have not been enlarged yet; what has left the page is forgotten.
 * @param known elements whose text is enlarged already
 */
export function newTexts(
  scope: Element,
  writer: Writer,
  known: Pick<Map<Element, unknown>, 'has' | 'delete'> & {
    keys(): Iterable<Element>;
  },
): Text[] {
  for (const element of known.keys())
    if (!element.isConnected) known.delete(element);
  writer.prune();
  return textsIn(scope).filter(({ element }) => !known.has(element));
}

/** Lets boxes grow and the lines of what is broken wrap. @returns what is broken still */
export function letGrow(
  writer: Writer,
  texts: readonly Text[],
  extra: () => Faults,
): Faults {
  const elements = texts.map(({ element }) => element);
  for (let round = 0; round < 3; round += 1) {
    const fixes = releaseHeights(elements);
    if (fixes.length === 0) break;
    writer.write(fixes);
  }
  let faults = extra();
  if (faults.boxes.size > 0) {
    writer.write([...faults.boxes.keys()].map(narrowed));
    faults = extra();
  }
  const broken = faultyElements(faults).intersection(new Set(elements));
  if (broken.size === 0) return faults;
  writer.write(releaseWidths(broken));
  writer.write(releaseHeights(elements));
  return extra();
}
