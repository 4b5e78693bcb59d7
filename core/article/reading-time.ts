import type { Article } from './article';
import { canonicalText } from './canonical-text';

/**
 * Syllables (white-space separated) a minute. English adults read 238 words a minute silently
 * (Brysbaert 2019, doi:10.1016/j.jml.2019.104047); no measured figure for Vietnamese syllables was
 * found, so the same pace is taken, rounded.
 */
const SYLLABLES_A_MINUTE = 240;

/** Whole minutes for so many syllables. @param pace syllables a minute */
export function minutesFor(
  syllables: number,
  pace = SYLLABLES_A_MINUTE,
): number {
  return Math.round(syllables / pace);
}

/** Whole minutes, at least 1. */
export function readingMinutes(
  article: Pick<Article, 'title' | 'lead' | 'blocks'>,
): number {
  const syllables = canonicalText(article).text.match(/\S+/gu)?.length ?? 0;
  return Math.max(1, minutesFor(syllables));
}
