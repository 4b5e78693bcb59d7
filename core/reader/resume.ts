import type { CanonicalText } from '../article/canonical-text';
import type { Place } from '../library/place';
import { splitSentences } from '../text/sentences';
import type { Mark } from './marks';

/** Whoever stopped in the first or last part of an article wants to begin, or has read it. */
const BEGINNING = 0.03;
const END = 0.97;

/** The sentence of the canonical text that holds an offset. */
export function sentenceAt(canonical: CanonicalText, offset: number): Mark {
  const leaf =
    canonical.leaves.findLast(({ start }) => start <= offset) ??
    canonical.leaves[0];
  if (!leaf) return { start: 0, end: 0 };
  const spans = splitSentences(leaf.text);
  const span =
    spans.find(({ end }) => leaf.start + end > offset) ?? spans.at(-1);
  return {
    start: leaf.start + (span?.start ?? 0),
    end: leaf.start + (span?.end ?? leaf.text.length),
  };
}

/** The place to come back to, by the beginning of its sentence. */
export function placeAt(canonical: CanonicalText, offset: number): Place {
  const { start, end } = sentenceAt(canonical, offset);
  return {
    offset: start,
    quote: canonical.text.slice(start, end).slice(0, 80),
  };
}

/**
 * The sentence that reading stopped at, where it stands now: a newer copy of the article may have moved it.
 * @returns null when it is gone, or so near to the beginning or the end that nobody wants to be led there
 */
export function resumeAt(canonical: CanonicalText, place: Place): Mark | null {
  const { text } = canonical;
  const { quote, offset } = place;
  if (quote === '') return null;
  const after = text.indexOf(quote, offset);
  const before = text.lastIndexOf(quote, offset);
  const [start] = [after, before]
    .filter((at) => at !== -1)
    .sort((a, b) => Math.abs(a - offset) - Math.abs(b - offset));
  if (start === undefined) return null;
  const share = start / canonical.text.length;
  if (share < BEGINNING || share > END) return null;
  return sentenceAt(canonical, start);
}
