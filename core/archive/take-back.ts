import type { Database } from '../library/database';
import type { Entry } from '../library/entry';
import { sizeOf } from '../library/image';
import { addToSearch, packable } from '../library/search/segments';
import { articleHash } from '../library/version';
import type { BroughtRows, BroughtText } from './brought';
import { stableJson } from './stable-json';

/**
 * Takes back what an import has put beside the entries, in the caller's transaction over all tables; what the reader
 * has changed since stays. An article whose own text is shown again, or none, is as it was before the import.
 */
export async function takeBackRows(
  database: Database,
  rows: BroughtRows,
): Promise<void> {
  await takeBackHighlights(database, rows);
  const kept = new Set<string>();
  for (const text of rows.texts)
    if (!(await takeBackText(database, text))) kept.add(text.id);
  const isGone = ([id]: readonly [string, string]) => !kept.has(id);
  const { versions, images } = database;
  await versions.bulkDelete(rows.versions.filter(isGone).map(pair));
  await images.bulkDelete(rows.images.filter(isGone).map(pair));
  for (const table of ['projects', 'cards'] as const)
    for (const { before, after } of rows[table]) {
      const now = await database.table(table).get(after.id);
      if (stableJson(now ?? null) !== stableJson(after)) continue;
      if (before) await database.table(table).put(before);
      else await database.table(table).delete(after.id);
    }
}

const pair = ([id, name]: readonly [string, string]): [string, string] => [
  id,
  name,
];

/** How many copies and pictures an article has is counted anew once everything is taken back. */
export async function recount(
  { entries, versions, images }: Database,
  { texts, ...rows }: BroughtRows,
): Promise<void> {
  const named = [...rows.versions, ...rows.images].map(([id]) => id);
  for (const id of new Set([...named, ...texts.map(({ id }) => id)]))
    await entries.update(id, {
      versions: await versions.where({ id }).count(),
      ...sizeOf(await images.where({ id }).toArray()),
    });
}

/** Tags of the shelf go last: whatever has one still keeps it. */
export async function takeBackShelfTags(
  { entries, tags }: Database,
  keys: readonly string[],
): Promise<void> {
  for (const tag of await tags.bulkGet([...keys]))
    if (tag && (await entries.where('tags').equals(tag.name).count()) === 0)
      await tags.delete(tag.key);
}

async function takeBackHighlights(
  { highlights }: Database,
  brought: BroughtRows,
): Promise<void> {
  const rows = await highlights.bulkGet(brought.highlights.map(({ id }) => id));
  for (const [
    index,
    { id, updatedAt, before },
  ] of brought.highlights.entries()) {
    if (rows[index]?.updatedAt !== updatedAt) continue;
    if (before) await highlights.put(before);
    else await highlights.delete(id);
  }
}

/** @returns false when another text is shown by now: then everything of the article stays */
async function takeBackText(
  database: Database,
  { id, hash, previous, entry: fields }: BroughtText,
): Promise<boolean> {
  const { contents, entries, versions } = database;
  const content = await contents.get(id);
  const entry = await entries.get(id);
  if (!content || !entry) return true;
  if (articleHash(content.article) !== hash) return false;
  const older = previous === null ? null : await versions.get([id, previous]);
  if (older) await contents.put({ id, article: older.article });
  else if (previous === null) await contents.delete(id);
  const next = {
    ...entry,
    ...(fields && unchanged(entry, fields)),
    unloaded: previous === null,
  };
  await entries.put(next);
  await addToSearch(database, [packable(next, older?.article ?? null)]);
  return true;
}

/** What of the fields is still as the import left it, as it was before. */
function unchanged(
  entry: Entry,
  { before, after }: NonNullable<BroughtText['entry']>,
): Partial<Entry> {
  const names = (Object.keys(after) as (keyof typeof after)[]).filter(
    (name) => stableJson(entry[name]) === stableJson(after[name]),
  );
  return Object.fromEntries(names.map((name) => [name, before[name]]));
}
