import type { Article } from '../article/article';
import { readArticle } from './body';
import { engines } from './engines';
import { type Chip, glance } from './glance/glance';
import { isTold } from './lead';
import { summarySettings } from './settings';
import type { SummaryPoint } from './summary';

/** What is shown of an article before it is read. */
export interface ArticleSummary {
  /** The paper's own summary, its sapo. */
  readonly lead: string | null;
  /** Empty when the article is too short to be worth summarising. */
  readonly points: readonly ShownPoint[];
  readonly glance: readonly Chip[];
}

export interface ShownPoint extends SummaryPoint {
  /** The lead says it already. */
  readonly isTold: boolean;
}

/** The engine that works on any machine, at once, without asking anyone. */
const DEFAULT_ENGINE = 'extractive';

/**
 * The summary that the reader has asked for in the settings: points that add to the lead where there is one.
 * @param pause awaited between slices of work
 * @throws DOMException `AbortError` when `signal` aborts
 */
export async function summarizeArticle(
  article: Pick<Article, 'title' | 'lead' | 'blocks'>,
  signal: AbortSignal,
  pause: () => Promise<void>,
): Promise<ArticleSummary> {
  await summarySettings.ready;
  const engine = engines.get(DEFAULT_ENGINE);
  if (!engine) throw new Error(`engines/${DEFAULT_ENGINE}.ts must exist`);
  const { points: maxPoints, mode } = summarySettings.values.peek();
  const { points } = await engine.summarize(article, {
    maxPoints,
    mode,
    byParts: true,
    signal,
    pause,
  });
  const { lead } = article;
  return {
    lead,
    points: points.map((point) => ({
      ...point,
      isTold: lead !== null && isTold(point.text, lead),
    })),
    glance: glance(article.title, readArticle(article)),
  };
}
