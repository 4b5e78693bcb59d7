import type { Entry } from '../entry';

/** One week, from Monday. */
export interface Week {
  /** Its first millisecond on the reader's own clock. */
  readonly start: number;
  readonly saved: number;
  readonly read: number;
  /** Reading time of what was read, by the pace that articles are counted with. */
  readonly minutes: number;
}

export interface Statistics {
  /** In the library, without the trash. */
  readonly articles: number;
  readonly read: number;
  readonly minutes: number;
  /** Reading time of what is not read yet. */
  readonly minutesLeft: number;
  /** Oldest first; the last is the week of `now`. */
  readonly weeks: readonly Week[];
}

/**
 * Plain counts of a library.
 * @param entries without the trash
 * @param now ms since the epoch
 * @param weeks how many weeks to look back
 */
export function readingStatistics(
  entries: readonly Entry[],
  now: number,
  weeks = 12,
): Statistics {
  const starts = Array.from({ length: weeks }, (_, index) =>
    weekStart(now, index - weeks + 1),
  );
  const end = weekStart(now, 1);
  const counts = starts.map((start) => ({
    start,
    saved: 0,
    read: 0,
    minutes: 0,
  }));
  const weekOf = (time: number) =>
    time < end ? counts.findLast(({ start }) => time >= start) : undefined;
  let [read, minutes, minutesLeft] = [0, 0, 0];
  for (const entry of entries) {
    const savedIn = weekOf(entry.savedAt);
    if (savedIn) savedIn.saved += 1;
    if (!isRead(entry)) {
      minutesLeft += Math.round(entry.minutes * (1 - entry.progress));
      continue;
    }
    read += 1;
    minutes += entry.minutes;
    const readIn = entry.doneAt === null ? undefined : weekOf(entry.doneAt);
    if (!readIn) continue;
    readIn.read += 1;
    readIn.minutes += entry.minutes;
  }
  return {
    articles: entries.length,
    read,
    minutes,
    minutesLeft,
    weeks: counts,
  };
}

/** An article once read is read, even when it was put aside again since. */
function isRead({ state, doneAt }: Entry): boolean {
  return state === 'done' || doneAt !== null;
}

/** Monday's midnight, so many weeks later; by the calendar, since days with a clock change are no 24 h. */
function weekStart(time: number, later: number): number {
  const date = new Date(time);
  const sinceMonday = (date.getDay() + 6) % 7;
  return new Date(
    date.getFullYear(),
    date.getMonth(),
    date.getDate() - sinceMonday + 7 * later,
  ).getTime();
}
