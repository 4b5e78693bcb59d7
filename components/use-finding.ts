import { useMemo, useState } from 'preact/hooks';
import type { CanonicalText } from '../core/article/canonical-text';
import { findInText } from '../core/reader/find';
import type { Mark } from '../core/reader/marks';
import { type FoldedText, fold } from '../core/text/fold';
import type { Finding } from './FindPanel';

/** The search in the article: what is asked for, and the marks that it gives. */
export function useFinding(canonical: CanonicalText) {
  const [query, setQuery] = useState('');
  const [index, setIndex] = useState(0);
  // Folding a long article takes a moment: not before somebody searches.
  const folded = useMemo<{ text: FoldedText | null }>(
    () => ({ text: null }),
    [canonical],
  );
  const found = useMemo(() => {
    if (query.trim() === '') return [];
    folded.text ??= fold(canonical.text);
    return findInText(canonical.text, folded.text, query);
  }, [canonical, query]);
  const marks = useMemo<readonly Mark[]>(
    () =>
      found.map(({ start, end }, at) => ({
        start,
        end,
        kind: at === index ? 'chosen' : 'found',
      })),
    [found, index],
  );
  const finding: Finding = { query, count: found.length, index };
  return {
    finding,
    marks,
    onQuery(next: string) {
      setQuery(next);
      setIndex(0);
    },
    onFindStep(direction: 1 | -1) {
      const count = found.length || 1;
      setIndex((now) => (now + direction + count) % count);
    },
  };
}
