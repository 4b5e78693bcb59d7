import type { LibraryCopy } from './copy';
import { restoreFromCopy } from './copy';
import type { Database } from './database';
import { newEntry } from './entry';
import { sizeOf } from './image';
import { removeFromSearch } from './search/segments';
import { type UnreadableRow, unreadableRows } from './unreadable';

export interface Repaired {
  /** Articles that came back, from the second copy or from what was left of them. */
  readonly restored: number;
  /** Rows of articles, texts and highlights that nothing could bring back. */
  readonly gone: number;
}

/**
 * Takes out the rows that cannot be read and puts in what the second copy has of them; everything else stays as it
 * is. An article without a copy is made anew from its text, or is "chưa tải" when it is the text that is lost.
 * Words of the search that are lost with it are packed anew when the next search begins (`repairSearch`).
 * @param now milliseconds, when an article of unknown age is said to be saved
 * @throws what the browser says when it cannot take them out either
 */
export async function repairRows(
  database: Database,
  copy: LibraryCopy,
  now: number,
): Promise<Repaired> {
  const bad = await Array.fromAsync(unreadableRows(database));
  for (const { table, key } of bad) await database.table(table).delete(key);
  const restored = await restoreFromCopy(database, copy);
  const rebuilt = await rebuildEntries(database, idsOf(bad, 'entries'), now);
  const textless = await withoutText(database, idsOf(bad, 'contents'));
  const touched = ['entries', 'versions', 'images'].flatMap((table) =>
    idsOf(bad, table),
  );
  await countAgain(database, [...new Set(touched)]);
  return {
    restored: restored + rebuilt,
    gone:
      textless +
      (await missing(database, bad, 'entries')) +
      (await missing(database, bad, 'highlights')),
  };
}

/** Of the articles to which the rows belong. */
function idsOf(bad: readonly UnreadableRow[], table: string): string[] {
  return bad
    .filter((row) => row.table === table)
    .map(({ key }) => String(Array.isArray(key) ? key[0] : key));
}

async function rebuildEntries(
  { entries, contents }: Database,
  ids: readonly string[],
  now: number,
): Promise<number> {
  let rebuilt = 0;
  for (const id of ids) {
    const content = await contents.get(id);
    if (!content || (await entries.get(id))) continue;
    await entries.put(newEntry(content.article, id, now));
    rebuilt++;
  }
  return rebuilt;
}

/** Articles whose text is lost are kept as links. @returns how many there are */
async function withoutText(
  database: Database,
  ids: readonly string[],
): Promise<number> {
  const { entries, contents, segments } = database;
  return database.transaction('rw', [entries, contents, segments], async () => {
    const texts = await contents.bulkGet([...ids]);
    const lost = ids.filter((_, index) => !texts[index]);
    for (const id of lost) await entries.update(id, { unloaded: true });
    await removeFromSearch(database, lost);
    return lost.length;
  });
}

async function countAgain(
  { entries, images, versions }: Database,
  ids: readonly string[],
): Promise<void> {
  for (const id of ids)
    await entries.update(id, {
      versions: await versions.where({ id }).count(),
      ...sizeOf(await images.where({ id }).toArray()),
    });
}

async function missing(
  database: Database,
  bad: readonly UnreadableRow[],
  table: string,
): Promise<number> {
  const there = await database.table(table).bulkGet(idsOf(bad, table));
  return there.filter((row) => row === undefined).length;
}
