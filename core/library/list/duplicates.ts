import { lookupForm } from '../../text/normal';
import { lookupSyllables } from '../../text/words';
import type { Entry } from '../entry';

/** Titles shorter than this ("Tin vắn", "Thông báo") are shared by articles that have nothing in common. */
const LEAST_SYLLABLES = 4;

/** Entries that are probably one article, the one that is worth keeping first. */
export type Duplicates = readonly Entry[];

/**
 * Groups of entries that carry the same title but for case, marks and tone style: the same piece on two
 * addresses, or taken over by another paper. Pages of one address are one entry already.
 * @param entries the library, without the trash
 * @returns the largest groups first
 */
export function findDuplicates(entries: readonly Entry[]): Duplicates[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const title = titleKey(entry);
    if (title === null) continue;
    const group = groups.get(title);
    if (group) group.push(entry);
    else groups.set(title, [entry]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.sort(betterFirst))
    .sort((a, b) => b.length - a.length || savedLast(b) - savedLast(a));
}

function titleKey({ title, siteName }: Entry): string | null {
  // "Tựa – Báo X" and "Tựa" are one title.
  const parts = title.split(/\s+[|–—-]\s+/u);
  const own =
    parts.length > 1 && lookupForm(parts.at(-1) ?? '') === lookupForm(siteName)
      ? parts.slice(0, -1).join(' ')
      : title;
  const syllables = lookupSyllables(own);
  return syllables.length >= LEAST_SYLLABLES ? syllables.join(' ') : null;
}

/** What the reader has put work into, then what has text, then the older one. */
function betterFirst(a: Entry, b: Entry): number {
  return work(b) - work(a) || a.savedAt - b.savedAt || (a.id < b.id ? -1 : 1);
}

function work(entry: Entry): number {
  return (
    Number(!entry.unloaded) * 8 +
    Number(entry.rating !== undefined) * 4 +
    Number(entry.note !== null) * 4 +
    entry.tags.length +
    entry.progress
  );
}

function savedLast(group: readonly Entry[]): number {
  return Math.max(...group.map(({ savedAt }) => savedAt));
}
