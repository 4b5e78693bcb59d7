import type { Article } from '../article/article';
import { canonicalText } from '../article/canonical-text';
import { textHash } from '../highlights/text-hash';

/** A copy of an article beside the one that is shown: older, or poorer. */
export interface Version {
  /** Of the entry. */
  readonly id: string;
  /** Of its canonical text; the same text is kept once. */
  readonly hash: string;
  readonly article: Article;
  /** Milliseconds since the epoch, when it was put aside. */
  readonly savedAt: number;
}

export function articleHash(article: Article): string {
  return textHash(canonicalText(article).text);
}

/** A fresh copy with less than this share of the kept one's text has lost something. */
const POORER_SHARE = 0.6;

/**
 * How a fresh reading of a page compares with the copy that is kept. A *poorer* one (the paper took the
 * article down, put a wall before it, or our reading failed) must not take the good copy's place.
 */
export function compareCopies(
  kept: Article,
  fresh: Article,
): 'same' | 'newer' | 'poorer' {
  const [before, after] = [kept, fresh].map(
    (article) => canonicalText(article).text,
  );
  if (before === after) return 'same';
  return (after ?? '').length < (before ?? '').length * POORER_SHARE
    ? 'poorer'
    : 'newer';
}
