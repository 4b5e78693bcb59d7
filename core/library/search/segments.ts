import type { Article } from '../../article/article';
import { canonicalText } from '../../article/canonical-text';
import type { Database } from '../database';
import type { Entry } from '../entry';
import { mergeFrom, mergeSegments } from './merge';
import { packArticles } from './pack';
import { type Packable, SEGMENT_RULE, type Segment } from './segment';

/** What can be found of an article: title, lead, text, captions, names of its writers. */
export function packable(
  { id, site, savedAt, title, byline }: Entry,
  article: Article | null,
): Packable {
  const leaves = article
    ? canonicalText(article).leaves.map(({ text }) => text)
    : [title];
  return { id, site, savedAt, leaves: [...leaves, ...byline] };
}

/** Makes articles findable, in the transaction that saves them. */
export async function addToSearch(
  { segments }: Pick<Database, 'segments'>,
  articles: readonly Packable[],
): Promise<void> {
  // The database numbers them.
  await segments.bulkAdd(packArticles(articles) as Segment[]);
}

/** Makes articles unfindable, in the transaction that removes them. */
export async function removeFromSearch(
  database: Pick<Database, 'segments'>,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const gone = { site: '', savedAt: 0, leaves: [] };
  await addToSearch(
    database,
    ids.map((id) => ({ id, ...gone })),
  );
}

/** Merges small segments; killed at any moment, either they are there or the merged one. */
export async function tidySegments(database: Database): Promise<void> {
  const { segments } = database;
  await database.transaction('rw', segments, async () => {
    const all = await segments.orderBy('n').toArray();
    const first = mergeFrom(all.map(({ savedAt }) => savedAt.length));
    const merged = all.slice(first);
    if (merged.length === 0) return;
    await segments.bulkAdd(mergeSegments(merged, first === 0) as Segment[]);
    await segments.bulkDelete(merged.map(({ n }) => n));
  });
}

/** Articles packed in one go while an older library is made findable. */
const BATCH = 200;

/**
 * Makes findable what is not: articles of an older schema, and whatever a fault has taken from the segments.
 * @param known ids that can be found
 * @param pause called between batches
 * @returns how many were added
 */
export async function repairSearch(
  database: Database,
  known: ReadonlySet<string>,
  pause: () => Promise<void>,
): Promise<number> {
  const { entries, contents, segments } = database;
  const missing = (await entries.toCollection().primaryKeys()).filter(
    (id) => !known.has(id),
  );
  for (let at = 0; at < missing.length; at += BATCH) {
    await pause();
    const ids = missing.slice(at, at + BATCH);
    await database.transaction(
      'rw',
      [entries, contents, segments],
      async () => {
        const found = await entries.bulkGet(ids);
        const texts = await contents.bulkGet(ids);
        const articles = found.flatMap((entry, index) =>
          entry ? [packable(entry, texts[index]?.article ?? null)] : [],
        );
        await addToSearch(database, articles);
      },
    );
  }
  return missing.length;
}

/** Drops segments that another rule has packed; `repairSearch` packs their articles anew. */
export async function dropOldRules(database: Database): Promise<void> {
  await database.segments.filter(({ rule }) => rule !== SEGMENT_RULE).delete();
}
