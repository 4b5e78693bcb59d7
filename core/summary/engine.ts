import type { Article } from '../article/article';
import type { Summary } from './summary';

export interface SummaryOptions {
  readonly maxPoints: number;
  readonly mode?: 'brief' | 'sentences';
  readonly signal?: AbortSignal;
  readonly pause?: () => Promise<void>;
}

/** One way of making summaries; a member of `engines/`. */
export interface Engine {
  /** Same as the file name. */
  readonly id: string;
  /** Whether it can run here and now (a model may be missing, an endpoint not set). */
  isAvailable(): Promise<boolean>;
  /**
   * @param options.maxPoints upper bound on points, at least 1
   * @param options.mode `brief` (the default) may cut sentences down to clauses, `sentences` keeps them whole
   * @param options.pause awaited between stages, for callers that must not block a page
   * @throws DOMException `AbortError` when `signal` aborts
   */
  summarize(
    article: Pick<Article, 'title' | 'lead' | 'blocks'>,
    options: SummaryOptions,
  ): Promise<Summary>;
}
