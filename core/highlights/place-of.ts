import type { Article } from '../article/article';
import { canonicalText } from '../article/canonical-text';
import type { Database } from '../library/database';
import type { Span } from '../text/span';
import { anchor } from './anchor';
import { readText } from './readable-text';

/** Where a highlight stands in a saved article. @returns null when it is not there, or lies on a picture */
export async function placeOf(
  database: Database,
  article: Article,
  id: string,
): Promise<Span | null> {
  const target = (await database.highlights.get(id))?.target;
  if (target?.type !== 'text') return null;
  const { text, version } = canonicalText(article);
  const found = anchor(readText(text, version), target);
  return found.status === 'orphan'
    ? null
    : { start: found.start, end: found.end };
}
