import type { Alias, Database } from './database';
import { pageKeysIfAny } from './identity';
import { lookUpAll } from './lookup';

/** How far the naming has come: the id of the last entry, null at the beginning; `done` until the rules are others. */
export type NamesState =
  | { readonly after: string | null }
  | { readonly done: true };

/**
 * Gives every entry the names that the rules of today give its address (2026-11: video addresses, X and Twitter, mobile
 * Wikipedia), so that what was saved under older rules is found again instead of being saved twice. Two entries that
 * the rules of today hold to be one page stay two: the name is the first one's, and the reader is shown both among
 * the duplicates. No entry is changed and no name taken away; the background may die at any moment, the next one
 * goes on where it was.
 * @param pause between two batches, so that nobody waits for this
 * @param batch entries that are seen to at once
 */
export async function giveNames(
  database: Database,
  {
    state,
    pause,
    batch = 200,
  }: {
    readonly state: {
      get(): Promise<NamesState | null>;
      set(state: NamesState): Promise<void>;
    };
    readonly pause: () => Promise<void>;
    readonly batch?: number;
  },
): Promise<void> {
  let place = (await state.get()) ?? { after: null };
  while (!('done' in place)) {
    const last = await nameBatch(database, place.after, batch);
    place = last === null ? { done: true } : { after: last };
    await state.set(place);
    await pause();
  }
}

/**
 * Nearly always no name is missing, so writing, for which saves would have to wait, comes only after a look.
 * @returns the last entry that was seen to; null when there is none left
 */
async function nameBatch(
  database: Database,
  after: string | null,
  size: number,
): Promise<string | null> {
  const { entries, aliases } = database;
  const rest =
    after === null ? entries.toCollection() : entries.where(':id').above(after);
  const batch = await rest.limit(size).toArray();
  const wished = batch.flatMap(({ id, url }) =>
    pageKeysIfAny(url).map((key) => ({ key, id })),
  );
  const missing = await nameless(database, wished);
  if (missing.length > 0)
    await database.transaction('rw', [entries, aliases], async () => {
      // Another may have saved, or forgotten, an article since.
      const left = await entries.bulkGet(missing.map(({ id }) => id));
      const there = missing.filter((_, n) => left[n]);
      await aliases.bulkPut(await nameless(database, there));
    });
  return batch.at(-1)?.id ?? null;
}

/** Those whose name nobody has, each name once: it is the first one's. */
async function nameless(
  database: Database,
  wished: readonly Alias[],
): Promise<Alias[]> {
  const found = await lookUpAll(
    database,
    wished.map(({ key }) => [key]),
  );
  const firsts = new Map<string, Alias>();
  for (const [n, alias] of wished.entries())
    if (!found[n] && !firsts.has(alias.key)) firsts.set(alias.key, alias);
  return [...firsts.values()];
}
