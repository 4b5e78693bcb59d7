import type { Article } from '../article/article';
import { engines } from './engines';
import { summarySettings } from './settings';
import type { SummaryPoint } from './summary';

/** The engine that works on any machine, at once, without asking anyone. */
const DEFAULT_ENGINE = 'extractive';

/**
 * The summary that the reader has asked for in the settings; no points when the article is too short.
 * @throws DOMException `AbortError` when `signal` aborts
 */
export async function summarizeArticle(
  article: Pick<Article, 'title' | 'lead' | 'blocks'>,
  signal: AbortSignal,
): Promise<readonly SummaryPoint[]> {
  await summarySettings.ready;
  const engine = engines.get(DEFAULT_ENGINE);
  if (!engine) throw new Error(`engines/${DEFAULT_ENGINE}.ts must exist`);
  const maxPoints = summarySettings.values.peek().points;
  return (await engine.summarize(article, { maxPoints, signal })).points;
}
