import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import {
  type ArticleAbbreviations,
  explainArticle,
  noAbbreviations,
} from '../core/abbreviations/explain-article';
import type { CanonicalText } from '../core/article/canonical-text';
import type { Mark } from '../core/reader/marks';
import type { AbbreviationProps } from './abbreviation-props';

/** The abbreviations of the open article, found once it has been drawn: nobody waits for them. */
export function useAbbreviations(
  canonical: CanonicalText,
  { explain, own }: AbbreviationProps,
): readonly [
  ArticleAbbreviations,
  ReadonlySignal<ReadonlyMap<number, readonly Mark[]>>,
] {
  const found = useSignal(noAbbreviations);
  const marks = useComputed(() => found.value.marks);
  useEffect(() => {
    found.value = explain
      ? explainArticle(canonical, new Map(own))
      : noAbbreviations;
  }, [canonical, explain, own]);
  return [found.value, marks];
}
