import type { Database } from './database';
import { pageKeysIfAny } from './identity';

/** How far the naming has come: the id of the last entry, null at the beginning; `done` until the browser is closed. */
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
 * @param batch entries that are seen to in one transaction
 */
export async function giveNames(
  database: Database,
  {
    state,
    pause,
    batch = 500,
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

/** @returns the last entry that was seen to; null when there is none left */
function nameBatch(
  database: Database,
  after: string | null,
  size: number,
): Promise<string | null> {
  const { entries, aliases } = database;
  return database.transaction('rw', [entries, aliases], async () => {
    const rest =
      after === null
        ? entries.toCollection()
        : entries.where(':id').above(after);
    const batch = await rest.limit(size).toArray();
    const wished = batch.flatMap(({ id, url }) =>
      pageKeysIfAny(url).map((key) => ({ key, id })),
    );
    const names = wished.map(({ key }) => key);
    const counts = await Promise.all(
      names.map((key) => entries.where('key').equals(key).count()),
    );
    const known = await aliases.bulkGet(names);
    const taken = new Set(names.filter((_, n) => counts[n] || known[n]));
    for (const { key, id } of wished) {
      if (taken.has(key)) continue;
      taken.add(key);
      await aliases.put({ key, id });
    }
    return batch.at(-1)?.id ?? null;
  });
}
