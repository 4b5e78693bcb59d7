import type { Database } from './database';
import type { Entry } from './entry';
import { pageKeys } from './identity';

/**
 * The entry of a page under any of its addresses, in the trash or not: first by its own key, then by the
 * aliases that earlier saves have left.
 * @param urls absolute http(s) addresses, the likeliest first
 */
export async function lookUp(
  database: Database,
  urls: readonly string[],
): Promise<Entry | undefined> {
  const [found] = await lookUpAll(database, [keysOf(urls)]);
  return found;
}

/** As `lookUp` for many pages with few reads. @param pages the keys of each */
export async function lookUpAll(
  database: Database,
  pages: readonly (readonly string[])[],
): Promise<(Entry | undefined)[]> {
  const keys = [...new Set(pages.flat())];
  const own = await database.entries.where('key').anyOf(keys).toArray();
  const byKey = new Map(own.map((entry) => [entry.key, entry]));
  const aliases = await database.aliases.where('key').anyOf(keys).toArray();
  const named = await database.entries.bulkGet(aliases.map(({ id }) => id));
  for (const [index, { key }] of aliases.entries()) {
    const entry = named[index];
    if (entry && !byKey.has(key)) byKey.set(key, entry);
  }
  return pages.map((keys) =>
    keys.map((key) => byKey.get(key)).find((entry) => entry !== undefined),
  );
}

/** Remembers the other names of an entry's page; a name that another entry has stays with it. */
export async function keepAliases(
  database: Database,
  { id, key }: Pick<Entry, 'id' | 'key'>,
  urls: readonly string[],
): Promise<void> {
  const keys = keysOf(urls).filter((other) => other !== key);
  const known = await database.aliases.bulkGet(keys);
  await database.aliases.bulkPut(
    keys
      .filter((_, index) => !known[index])
      .map((other) => ({ key: other, id })),
  );
}

/** Every key that addresses of one page give, each once. */
export function keysOf(urls: readonly string[]): string[] {
  return [...new Set(urls.flatMap(pageKeys))];
}
