import { foldString } from '../../text/fold';
import { packArticles } from './pack';
import { looseQuery, type Phrase, parseQuery, type Query } from './query';
import { Match, type OpenSegment, openSegment, scan } from './scan';
import type { Segment } from './segment';
import { type Stock, stockOf } from './stock';

/** What the library knows besides the text, asked for each search. */
export interface Surroundings {
  /** Articles that are not to be found: those in the trash. */
  readonly hidden: ReadonlySet<string>;
  readonly notes: readonly { readonly id: string; readonly note: string }[];
  /** The articles with a tag; typed without marks, any tag of these letters. */
  tagged(name: string): Promise<ReadonlySet<string>>;
  /** Keys of all tags. */
  readonly tags: readonly string[];
}

export interface Found {
  /** Of the entries: the best first, and of equals the newest. */
  readonly ids: readonly string[];
  /** Nobody says the words in a row: these articles only have them all. */
  readonly isLoose: boolean;
}

/** Scans the articles of a library. It holds tokens and dictionaries; 50,000 articles are some 55 MB. */
export interface Searcher {
  /** Takes segments up; `present` are the numbers that still hold. */
  update(segments: readonly Segment[], present: ReadonlySet<number>): void;
  /** Numbers of the segments that it has. */
  numbers(): ReadonlySet<number>;
  /** Ids of the articles that it can find. */
  ids(): ReadonlySet<string>;
  /**
   * @param pause called between segments; throws when the search is called off
   * @returns null when there is nothing to look for
   */
  find(
    text: string,
    options: { readonly typing: boolean; readonly pause: () => Promise<void> },
    surroundings: Surroundings,
  ): Promise<Found | null>;
}

export function openSearcher(): Searcher {
  const segments = new Map<number, OpenSegment>();
  let stock = stockOf([]);

  return {
    update(added, present) {
      for (const n of segments.keys()) if (!present.has(n)) segments.delete(n);
      for (const segment of added)
        segments.set(segment.n, openSegment(segment));
      stock = stockOf([...segments.values()]);
    },
    numbers: () => new Set(segments.keys()),
    ids: () => new Set(stock.places.keys()),
    async find(text, { typing, pause }, surroundings) {
      const query = parseQuery(text, typing);
      if (isEmpty(query)) return null;
      const now = stock; // what is saved meanwhile comes with the next search
      const run = (query: Query) => search(query, now, surroundings, pause);
      const ids = await run(query);
      const loose = looseQuery(query);
      if (ids.length > 0 || loose.phrases.length === query.phrases.length)
        return { ids, isLoose: false };
      const looseIds = await run(loose);
      return { ids: looseIds, isLoose: looseIds.length > 0 };
    },
  };
}

function isEmpty({ from, to, ...lists }: Query): boolean {
  return (
    Object.values(lists).every(({ length }) => length === 0) &&
    from === null &&
    to === null
  );
}

async function search(
  query: Query,
  stock: Stock,
  surroundings: Surroundings,
  pause: () => Promise<void>,
): Promise<string[]> {
  const extra = await extras(query, stock, surroundings);
  const { hidden, tagged } = surroundings;
  const chosen = await Promise.all(query.tags.map(tagged));
  const left = await Promise.all(query.notTags.map(tagged));
  /** An article is as good as the phrase that it answers worst; without a phrase, all are alike. */
  const matches = new Uint8Array(stock.size);
  for (const { open, base, alive } of stock.shelves) {
    await pause();
    const own = matches.subarray(base, base + alive.length);
    own.set(alive);
    leaveOutUnfit(own, open, query);
    for (const [index, phrase] of query.phrases.entries()) {
      const found = scan(open, phrase, own);
      const also = extra.phrases[index];
      for (let at = 0; at < own.length; at++)
        own[at] = Math.min(
          own[at] as number,
          Math.max(found[at] as number, also?.[base + at] ?? 0),
        );
    }
    for (const [index, phrase] of query.excluded.entries()) {
      const found = scan(open, phrase, own);
      const also = extra.excluded[index];
      for (let at = 0; at < own.length; at++)
        if (found[at] || also?.[base + at]) own[at] = Match.none;
    }
  }
  return bestFirst(
    matches,
    stock,
    (id) =>
      !hidden.has(id) &&
      chosen.every((ids) => ids.has(id)) &&
      !left.some((ids) => ids.has(id)),
  );
}

/** Takes out what was saved elsewhere or at another time than is asked for. */
function leaveOutUnfit(
  own: Uint8Array,
  { sites, segment }: OpenSegment,
  query: Query,
): void {
  const named = query.sites.length + query.notSites.length;
  if (named === 0 && query.from === null && query.to === null) return;
  for (let at = 0; at < own.length; at++)
    if (!fits(query, sites[at] ?? '', segment.savedAt[at] ?? 0))
      own[at] = Match.none;
}

function fits(
  { sites, notSites, from, to }: Query,
  site: string,
  savedAt: number,
) {
  return (
    !notSites.some((part) => site.includes(part)) &&
    (sites.length === 0 || sites.some((part) => site.includes(part))) &&
    (from === null || savedAt >= from) &&
    (to === null || savedAt < to)
  );
}

/** The best matches first, and of equals the newest. */
function bestFirst(
  matches: Uint8Array,
  { newestFirst, ids }: Stock,
  isWanted: (id: string) => boolean,
): string[] {
  const byMatch: string[][] = Array.from(
    { length: Match.exactTitle + 1 },
    () => [],
  );
  for (const place of newestFirst) {
    const match = matches[place] as number;
    if (match === Match.none) continue;
    const id = ids[place] as string;
    if (isWanted(id)) byMatch[match]?.push(id);
  }
  return byMatch.toReversed().flat();
}

/** What notes and tags answer, by place; null where they answer nothing. */
type Extra = readonly (Uint8Array | null)[];

/** What notes and tags answer; they change often and are few, so they are packed for each search. */
async function extras(
  { phrases, excluded }: Query,
  { places, size }: Stock,
  { notes, tags, tagged }: Surroundings,
): Promise<{ readonly phrases: Extra; readonly excluded: Extra }> {
  const packed = packArticles(
    notes.map(({ id, note }) => ({
      id,
      site: '',
      savedAt: 0,
      leaves: ['', note],
    })),
  ).map((segment) => openSegment({ ...segment, n: 0 }));
  const answers = async (phrase: Phrase) => {
    let found: Uint8Array | null = null;
    const add = (id: string, match: number) => {
      const place = places.get(id);
      if (place === undefined || match === Match.none) return;
      found ??= new Uint8Array(size);
      found[place] = Math.max(found[place] as number, match);
    };
    for (const open of packed) {
      const all = new Uint8Array(open.ids.length).fill(Match.exactTitle);
      for (const [index, match] of scan(open, phrase, all).entries())
        add(open.ids[index] ?? '', match);
    }
    const words = phrase.terms.map(({ folded }) => folded).join(' ');
    for (const key of tags)
      if (foldString(key) === words)
        for (const id of await tagged(key)) add(id, Match.title);
    return found;
  };
  return {
    phrases: await Promise.all(phrases.map(answers)),
    excluded: await Promise.all(excluded.map(answers)),
  };
}
