import type { Article } from '../article/article';
import type { Means } from './machine/means';
import type { Summary } from './summary';

export interface SummaryOptions {
  readonly maxPoints: number;
  readonly mode?: 'brief' | 'sentences';
  /** Long texts, interviews, live blogs and laws part by part, one point each, however many that makes. */
  readonly byParts?: boolean;
  readonly signal?: AbortSignal;
  readonly pause?: () => Promise<void>;
  /** What engines outside this extension need; the others look at none of it. */
  readonly means?: Means;
}

/** One way of making summaries; a member of `engines/`. */
export interface Engine {
  /** Same as the file name. */
  readonly id: string;
  /** Whether it can run here and now (a model may be missing, an endpoint not set). */
  isAvailable(means?: Means): Promise<boolean>;
  /**
   * @param options.maxPoints upper bound on points, at least 1
   * @param options.mode `brief` (the default) may cut sentences down to clauses, `sentences` keeps them whole
   * @param options.pause awaited between stages, for callers that must not block a page
   * @throws DOMException `AbortError` when `signal` aborts; MachineFailure when a machine gives no summary
   */
  summarize(
    article: Pick<Article, 'title' | 'lead' | 'blocks'>,
    options: SummaryOptions,
  ): Promise<Summary>;
}
