import { lookupForm } from '../../text/normal';
import { lookupSyllables } from '../../text/words';
import type { Entry } from '../entry';
import { pageKeysIfAny } from '../identity';

/** Titles shorter than this ("Tin vắn", "Thông báo") are shared by articles that have nothing in common. */
const LEAST_SYLLABLES = 4;

/** Entries that are probably one article, the one that is worth keeping first. */
export type Duplicates = readonly Entry[];

/**
 * Groups of entries that carry the same title but for case, marks and tone style: the same piece on two
 * addresses, or taken over by another paper. Pages of one address are one entry already, unless they were saved when
 * the rules did not know yet that they are one: they are a group too.
 * @param entries the library, without the trash
 * @returns the largest groups first
 */
export function findDuplicates(entries: readonly Entry[]): Duplicates[] {
  /** For each entry one of its group; the first of a group stands for it. */
  const above = entries.map((_, at) => at);
  const first = (at: number): number => {
    let top = at;
    while (above[top] !== top) top = above[top] ?? top;
    above[at] = top;
    return top;
  };
  const known = new Map<string, number>();
  for (const [at, entry] of entries.entries())
    for (const name of namesOf(entry)) {
      const other = known.get(name);
      if (other === undefined) known.set(name, at);
      else above[first(at)] = first(other);
    }
  const groups = Map.groupBy(entries.keys(), first);
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.flatMap((at) => entries[at] ?? []))
    .map((group) => group.sort(betterFirst))
    .sort((a, b) => b.length - a.length || savedLast(b) - savedLast(a));
}

/** What two entries of one page have in common. */
function namesOf(entry: Entry): string[] {
  const title = titleKey(entry);
  return [
    ...(title === null ? [] : [`title:${title}`]),
    ...pageKeysIfAny(entry.url).map((key) => `page:${key}`),
  ];
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
