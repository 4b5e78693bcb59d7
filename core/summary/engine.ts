import type { Article } from '../article/article';
import type { Summary } from './summary';

/** One way of making summaries; a member of `engines/`. */
export interface Engine {
  /** Same as the file name. */
  readonly id: string;
  /** Whether it can run here and now (a model may be missing, an endpoint not set). */
  isAvailable(): Promise<boolean>;
  /**
   * @param options.maxPoints upper bound on points, at least 1
   * @throws DOMException `AbortError` when `signal` aborts
   */
  summarize(
    article: Pick<Article, 'title' | 'lead' | 'blocks'>,
    options: { maxPoints: number; signal?: AbortSignal },
  ): Promise<Summary>;
}
