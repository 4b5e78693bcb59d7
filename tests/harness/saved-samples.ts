import type { Database } from '../../core/library/database';
import { saveArticle } from '../../core/library/save';
import { sampleArticle } from './sample-article';

/** Saves an article for each of the ids, which is also its entry's. */
export async function saveSamples(
  database: Database,
  ids: readonly string[],
): Promise<void> {
  for (const id of ids)
    await saveArticle(
      database,
      sampleArticle({ url: `https://x.vn/${id}`, title: `Bài ${id}` }),
      { id, now: 1 },
    );
}
