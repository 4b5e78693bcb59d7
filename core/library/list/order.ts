import type { Entry } from '../entry';

/** What a list can be ordered by. */
export const orders = [
  'saved',
  'published',
  'length',
  'rating',
  'title',
] as const;
export type Order = (typeof orders)[number];

/** Number or text that an entry is placed by; null stands last, whichever way the list runs. */
type Key = number | string | null;

const keys: Readonly<Record<Order, (entry: Entry) => Key>> = {
  saved: ({ savedAt }) => savedAt,
  published: ({ publishedTime }) => timeOf(publishedTime),
  length: ({ minutes, unloaded }) => (unloaded ? null : minutes),
  rating: ({ rating }) => rating ?? null,
  title: ({ title }) => title,
};

/** Newest, best and largest first; short reads and the alphabet from the beginning. */
const descends: Readonly<Record<Order, boolean>> = {
  saved: true,
  published: true,
  length: false,
  rating: true,
  title: false,
};

/**
 * A sorted copy. Equal ones stand newest first, so that no list depends on how the disk keeps it.
 * @param compareTitles by the letters of Vietnamese: `new Intl.Collator('vi').compare`
 */
export function sortEntries(
  entries: readonly Entry[],
  order: Order,
  reversed: boolean,
  compareTitles: (a: string, b: string) => number,
): Entry[] {
  const keyOf = keys[order];
  const sign = descends[order] === reversed ? 1 : -1;
  return entries
    .map((entry) => ({ entry, key: keyOf(entry) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null)
        return (
          Number(a.key === null) - Number(b.key === null) ||
          newestFirst(a.entry, b.entry)
        );
      const difference =
        typeof a.key === 'string'
          ? compareTitles(a.key, String(b.key))
          : a.key - Number(b.key);
      return sign * difference || newestFirst(a.entry, b.entry);
    })
    .map(({ entry }) => entry);
}

function newestFirst(a: Entry, b: Entry): number {
  return b.savedAt - a.savedAt || (a.id < b.id ? -1 : 1);
}

function timeOf(iso: string | null): number | null {
  const time = iso === null ? Number.NaN : Date.parse(iso);
  return Number.isNaN(time) ? null : time;
}
