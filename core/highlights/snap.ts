import type { CanonicalText } from '../article/canonical-text';
import { sentenceAt } from '../reader/resume';
import type { Span } from '../text/span';

const WORD = /[\p{L}\p{M}\p{N}]/u;

/**
 * The stretch that somebody means who has selected another by hand: whole syllables, no blanks at its ends.
 * @returns null when there is no word in it
 */
export function snapToSyllables(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  if (!WORD.test(text.slice(start, end))) return null;
  while (start > 0 && isInsideWord(text, start)) start--;
  while (end < text.length && isInsideWord(text, end)) end++;
  return { start, end };
}

/** Whether an offset parts two characters of one word. */
function isInsideWord(text: string, offset: number): boolean {
  return WORD.test(text.charAt(offset - 1)) && WORD.test(text.charAt(offset));
}

/** All sentences that a stretch touches; they are found again ten times as surely as single words. */
export function wholeSentences(canonical: CanonicalText, span: Span): Span {
  return {
    start: Math.min(span.start, sentenceAt(canonical, span.start).start),
    end: Math.max(span.end, sentenceAt(canonical, span.end - 1).end),
  };
}
