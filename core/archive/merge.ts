import type { Entry } from '../library/entry';
import { changedTags } from '../library/tag';

const ADVANCE: readonly Entry['state'][] = [
  'unread',
  'reading',
  'done',
  'archived',
];

/**
 * An article of the library with what an archive knows of it: all tags and notes, the earliest date, whatever
 * was read furthest; of things that exclude each other the library's, unless it has none. It comes back from
 * the trash, since it was kept when the archive was made.
 * @param isShown whether the archive's text is shown from now on
 */
export function mergedEntry(
  here: Entry,
  there: Entry,
  isShown: boolean,
): Entry {
  const text = isShown ? textFacts(there) : textFacts(here);
  const rating = here.rating ?? there.rating;
  const place =
    (there.openedAt ?? 0) > (here.openedAt ?? 0)
      ? (there.place ?? here.place)
      : (here.place ?? there.place);
  const notes = [here.note, there.note].filter((note) => note !== null);
  return {
    ...here,
    ...text,
    ...(rating && { rating }),
    ...(place && { place }),
    unloaded: here.unloaded && !isShown,
    tags: changedTags(here.tags, there.tags),
    note: joinedNotes(notes),
    state:
      ADVANCE.indexOf(there.state) > ADVANCE.indexOf(here.state)
        ? there.state
        : here.state,
    progress: Math.max(here.progress, there.progress),
    favorite: here.favorite || there.favorite,
    queue: here.queue ?? there.queue,
    savedAt: Math.min(here.savedAt, there.savedAt),
    updatedAt: Math.max(here.updatedAt, there.updatedAt),
    openedAt: later(here.openedAt, there.openedAt),
    doneAt: here.doneAt ?? there.doneAt,
    deletedAt: null,
  };
}

function textFacts(entry: Entry) {
  const { title, siteName, lead, byline, publishedTime, minutes } = entry;
  const { goneAt } = entry;
  return { title, siteName, lead, byline, publishedTime, minutes, goneAt };
}

/** A note that the other one holds already says nothing new. */
function joinedNotes(notes: readonly string[]): string | null {
  const [first, second] = notes;
  if (first === undefined || second === undefined) return first ?? null;
  if (first.includes(second)) return first;
  return second.includes(first) ? second : `${first}\n\n${second}`;
}

function later(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}
