import type { Article } from '../article/article';
import { engines } from './engines';

/** One article of a digest in one line. */
export interface DigestLine {
  readonly id: string;
  /** The article's own words; null when it is too short to be summarised. */
  readonly line: string | null;
}

/**
 * Says each of many articles in one line, one after the other, so that the first can be read while the others are
 * made. An article that is gone meanwhile is left out.
 * @param ids the saved articles, in the order in which they are shown
 * @param read the article of an id, null when there is none
 * @param pause awaited between slices of work
 * @throws DOMException `AbortError` when `signal` aborts
 */
export async function* digest(
  ids: readonly string[],
  read: (id: string) => Promise<Article | null>,
  pause: () => Promise<void>,
  signal: AbortSignal,
): AsyncGenerator<DigestLine> {
  const engine = engines.get('extractive');
  if (!engine) throw new Error('engines/extractive.ts must exist');
  for (const id of ids) {
    signal.throwIfAborted();
    const article = await read(id);
    if (!article) continue;
    // The line stands for the whole article, so nothing counts as told by its lead.
    const { points } = await engine.summarize(
      { ...article, lead: null },
      { maxPoints: 1, pause, signal },
    );
    yield { id, line: points[0]?.text ?? firstOf(article) };
  }
}

function firstOf({ lead }: Article): string | null {
  return lead === null || lead === '' ? null : lead;
}
