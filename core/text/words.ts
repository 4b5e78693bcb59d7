import { lookupForm } from './normal';
import type { Span } from './span';

const SYLLABLE = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Syllables of a Vietnamese text: maximal runs of letters, marks and digits, so "1.000" is two and
 * "Covid-19" is two. The same definition counts ROUGE, so lengths and scores agree.
 * @param from where to begin, UTF-16 units
 * @param to where to stop
 */
export function syllableSpans(
  text: string,
  from = 0,
  to = text.length,
): readonly Span[] {
  const spans: Span[] = [];
  for (const match of text.slice(from, to).matchAll(SYLLABLE)) {
    const start = from + match.index;
    spans.push({ start, end: start + match[0].length });
  }
  return spans;
}

/** Syllables as written. */
export function syllables(text: string): readonly string[] {
  return text.match(SYLLABLE) ?? [];
}

/** Syllables in the form under which tables know them (NFC, lower case, new tone style). */
export function lookupSyllables(text: string): readonly string[] {
  return lookupForm(text).match(SYLLABLE) ?? [];
}
