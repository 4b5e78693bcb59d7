import { canonicalText } from '../article/canonical-text';
import type { Database } from '../library/database';
import { readArticle } from '../library/store';
import { findingOf } from './finding-of';
import { readText } from './readable-text';

/**
 * Attaches highlights that were waiting for the text of their article ("chờ gắn"), in one transaction.
 * @returns how many waited; none while the text is not there
 */
export async function attachWaiting(
  database: Database,
  entryId: string,
): Promise<number> {
  const { contents, highlights } = database;
  return database.transaction('rw', [contents, highlights], async () => {
    const waiting = await highlights
      .where({ entryId })
      .filter(({ status }) => status === 'waiting')
      .toArray();
    if (waiting.length === 0) return 0;
    const article = await readArticle(database, entryId);
    if (!article) return 0;
    const canonical = canonicalText(article);
    const text = readText(canonical.text, canonical.version);
    await highlights.bulkPut(
      waiting.map((one) => ({ ...one, ...findingOf(text, one) })),
    );
    return waiting.length;
  });
}
