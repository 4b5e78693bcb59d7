import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Article } from '../article/article';
import { summarizeArticle } from '../summary/summarize-article';
import type { SummaryPoint } from '../summary/summary';
import { type Kept, openKept } from './kept';
import { type LookModel, openLook } from './look';
import type { Mark } from './marks';

/** `loading` while it is being made, `none` where there is no article. */
export type SummaryState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'none' }
  | { readonly kind: 'points'; readonly points: readonly SummaryPoint[] };

/** What an open reader knows and does, wherever it is drawn. */
export interface ReaderModel {
  readonly article: Article;
  readonly look: LookModel;
  readonly kept: Kept;
  readonly summary: ReadonlySignal<SummaryState>;
  readonly mark: ReadonlySignal<Mark | null>;
  readonly ready: Promise<void>;
  markSentence(mark: Mark | null): void;
}

/**
 * @param systemIsDark whether the system asks for dark, kept fresh by the caller
 * @param lifetime ends the summary that is still being made
 */
export function openReader(
  article: Article,
  systemIsDark: ReadonlySignal<boolean>,
  lifetime: AbortSignal,
): ReaderModel {
  const look = openLook(article.site, systemIsDark);
  const summary = signal<SummaryState>({ kind: 'loading' });
  const mark = signal<Mark | null>(null);
  void summarizeArticle(article, lifetime).then((points) => {
    summary.value = { kind: 'points', points };
  });

  return {
    article,
    look,
    kept: openKept(article),
    summary,
    mark,
    ready: look.ready,
    markSentence: (next) => {
      mark.value = next && { ...next }; // the same sentence again is a new request
    },
  };
}
