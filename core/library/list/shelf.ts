import type { Entry } from '../entry';
import { isExpired } from '../trash';

/** The lists of the library: by how far one is, the queue, and what was thrown away. */
export const shelves = [
  'all',
  'unread',
  'reading',
  'done',
  'archived',
  'queue',
  'trash',
] as const;
export type Shelf = (typeof shelves)[number];

/**
 * Whether an entry stands on a shelf; it may on several.
 * @param now ms since the epoch: what has been in the trash for too long is on none
 */
export function isOnShelf(entry: Entry, shelf: Shelf, now: number): boolean {
  if (entry.deletedAt !== null)
    return shelf === 'trash' && !isExpired(entry.deletedAt, now);
  if (shelf === 'all') return true;
  if (shelf === 'queue') return entry.queue !== null;
  return entry.state === shelf;
}

/** How many entries each shelf holds. */
export function countShelves(
  entries: readonly Entry[],
  now: number,
): Readonly<Record<Shelf, number>> {
  const counts = Object.fromEntries(
    shelves.map((shelf) => [shelf, 0]),
  ) as Record<Shelf, number>;
  for (const entry of entries)
    for (const shelf of shelves)
      if (isOnShelf(entry, shelf, now)) counts[shelf] += 1;
  return counts;
}
