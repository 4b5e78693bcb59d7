import type { CanonicalText } from '../article/canonical-text';
import { splitSentences } from '../text/sentences';
import type { Span } from '../text/span';

/** A sentence of the article, with its place in the canonical text. */
export interface SpokenSentence extends Span {
  readonly text: string;
  /** Number of the paragraph, heading, caption or cell that it stands in. */
  readonly paragraph: number;
}

/** What is read aloud, in order: every sentence of the canonical text. */
export function scriptOf(canonical: CanonicalText): readonly SpokenSentence[] {
  return canonical.leaves.flatMap((leaf, paragraph) =>
    splitSentences(leaf.text).map(({ start, end }) => ({
      start: leaf.start + start,
      end: leaf.start + end,
      text: leaf.text.slice(start, end),
      paragraph,
    })),
  );
}

/** Number of the sentence that holds an offset, else of the first one behind it, else of the last. */
export function sentenceIndex(
  script: readonly SpokenSentence[],
  offset: number,
): number {
  const index = script.findIndex(({ end }) => end > offset);
  return index === -1 ? Math.max(0, script.length - 1) : index;
}

/**
 * Where a step leads from a sentence. Back from within a paragraph leads to its beginning, as a step back
 * does in every player.
 */
export function stepFrom(
  script: readonly SpokenSentence[],
  index: number,
  by: 'sentence' | 'paragraph',
  direction: 1 | -1,
): number {
  const last = script.length - 1;
  if (by === 'sentence') return Math.min(Math.max(0, index + direction), last);
  const here = script[index]?.paragraph ?? 0;
  const first = script.findIndex(({ paragraph }) => paragraph === here);
  if (direction === -1) {
    if (first < index) return first;
    const before = script[first - 1]?.paragraph;
    return Math.max(
      0,
      script.findIndex(({ paragraph }) => paragraph === before),
    );
  }
  const next = script.findIndex(({ paragraph }) => paragraph > here);
  return next === -1 ? last : next;
}
