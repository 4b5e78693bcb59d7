import { formatDay } from '../core/language/dates';
import { text } from '../core/language/text';
import type { Entry } from '../core/library/entry';
import { daysLeft } from '../core/library/trash';

/** What a list says of an article below its title, in one line of plain words. */
export function EntryFacts({
  entry,
  now,
}: {
  readonly entry: Entry;
  readonly now: number;
}) {
  return <p class="quiet row-facts">{factsOf(entry, now).join(' · ')}</p>;
}

function factsOf(entry: Entry, now: number): string[] {
  const { siteName, savedAt, rating, favorite, goneAt, deletedAt } = entry;
  return [
    siteName,
    text('library.savedOn', { date: formatDay(savedAt) }),
    ...lengthFacts(entry),
    goneAt !== null && text('list.gone'),
    rating !== undefined && text('list.starsGiven', { count: rating }),
    favorite && text('list.favorite'),
    deletedAt !== null &&
      text('list.daysLeft', { count: daysLeft(deletedAt, now) }),
  ].filter((fact) => fact !== false);
}

/** How long it is, or what is left of it; and how far the reader is, in words. */
function lengthFacts(entry: Entry): string[] {
  if (entry.unloaded) {
    const link = text('list.unloaded');
    // What was read or put away in another service is not to look like new.
    return entry.state === 'unread' ? [link] : [link, stateText(entry)];
  }
  const whole = text('common.minutes', { count: entry.minutes });
  if (entry.state !== 'reading') return [whole, stateText(entry)];
  const count = Math.max(1, Math.round(entry.minutes * (1 - entry.progress)));
  const minutes = text('common.minutesOnly', { count });
  return [text('list.left', { minutes }), stateText(entry)];
}

/** How far an article has been read, in words. */
export function stateText({
  state,
  progress,
}: Pick<Entry, 'state' | 'progress'>): string {
  switch (state) {
    case 'unread':
      return text('popup.unread');
    case 'reading':
      return progress > 0
        ? text('list.readShare', { count: Math.round(progress * 100) })
        : text('list.begun');
    case 'done':
      return text('popup.done');
    case 'archived':
      return text('list.inArchive');
  }
}
