import type { Entry } from '../entry';

/** Room between two places, so that most moves touch one entry only. */
export const QUEUE_STEP = 1024;

type Queued = Pick<Entry, 'id' | 'queue'>;

/** A place in the queue that an entry is to have. */
export interface QueuePlace {
  readonly id: string;
  readonly queue: number;
}

/** Entries in the order in which they will be read. */
export function inQueueOrder<E extends Queued>(entries: readonly E[]): E[] {
  return entries
    .filter(({ queue }) => queue !== null)
    .sort((a, b) => (a.queue ?? 0) - (b.queue ?? 0) || (a.id < b.id ? -1 : 1));
}

/** Where the next one to read goes: behind all others. `QUEUE_STEP` apart there is room for moves between. */
export function queueEnd(queue: readonly Queued[]): number {
  return (inQueueOrder(queue).at(-1)?.queue ?? 0) + QUEUE_STEP;
}

/**
 * The places that change when an entry moves: its own, or all of them once there is no room left.
 * @param to index that it is to have afterwards; beyond the ends means the ends
 */
export function moved(
  queue: readonly Queued[],
  id: string,
  to: number,
): QueuePlace[] {
  const ordered = inQueueOrder(queue);
  const from = ordered.findIndex((entry) => entry.id === id);
  if (from < 0) return [];
  const others = ordered.filter((entry) => entry.id !== id);
  const index = Math.max(0, Math.min(to, others.length));
  if (index === from) return [];
  const before = others[index - 1]?.queue ?? null;
  const after = others[index]?.queue ?? null;
  const place = between(before, after);
  if (place !== null) return [{ id, queue: place }];
  return others
    .toSpliced(index, 0, { id, queue: null })
    .map((entry, position) => ({
      id: entry.id,
      queue: QUEUE_STEP * (position + 1),
    }));
}

/** Null when no number lies between the two. */
function between(before: number | null, after: number | null): number | null {
  if (before === null) return (after ?? 0) - QUEUE_STEP;
  if (after === null) return before + QUEUE_STEP;
  const middle = (before + after) / 2;
  return middle > before && middle < after ? middle : null;
}
