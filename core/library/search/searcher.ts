import { foldString } from '../../text/fold';
import { packArticles } from './pack';
import { looseQuery, type Phrase, parseQuery, type Query } from './query';
import { Match, type OpenSegment, openSegment, scan } from './scan';
import type { Segment } from './segment';

/** What the library knows besides the text, asked for each search. */
export interface Surroundings {
  /** Articles that are not to be found: those in the trash. */
  readonly hidden: ReadonlySet<string>;
  readonly notes: readonly { readonly id: string; readonly note: string }[];
  /** Tags with the articles that have them. */
  tagged(key: string): Promise<ReadonlySet<string>>;
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
  /** The segment that speaks for each article. */
  let owners = new Map<string, number>();

  return {
    update(added, present) {
      for (const n of segments.keys()) if (!present.has(n)) segments.delete(n);
      for (const segment of added)
        segments.set(segment.n, openSegment(segment));
      owners = ownersOf([...segments.values()]);
    },
    numbers: () => new Set(segments.keys()),
    ids: () => new Set(owners.keys()),
    async find(text, { typing, pause }, surroundings) {
      const query = parseQuery(text, typing);
      if (isEmpty(query)) return null;
      const run = (query: Query) =>
        search(query, segments, owners, surroundings, pause);
      const ids = await run(query);
      const loose = looseQuery(query);
      if (ids.length > 0 || loose.phrases.length === query.phrases.length)
        return { ids, isLoose: false };
      const looseIds = await run(loose);
      return { ids: looseIds, isLoose: looseIds.length > 0 };
    },
  };
}

/** The newest segment that has an article speaks for it; without tokens it says that the article is gone. */
function ownersOf(segments: readonly OpenSegment[]): Map<string, number> {
  const owners = new Map<string, number>();
  const gone = new Set<string>();
  for (const { n, ids, segment } of segments.toSorted((a, b) => a.n - b.n))
    for (const [index, id] of ids.entries()) {
      const begin = index > 0 ? segment.ends[index - 1] : 0;
      owners.set(id, n);
      if (begin === segment.ends[index]) gone.add(id);
      else gone.delete(id);
    }
  for (const id of gone) owners.delete(id);
  return owners;
}

function isEmpty({ phrases, sites, tags, from, to }: Query): boolean {
  return (
    phrases.length + sites.length + tags.length === 0 &&
    from === null &&
    to === null
  );
}

async function search(
  query: Query,
  segments: ReadonlyMap<number, OpenSegment>,
  owners: ReadonlyMap<string, number>,
  surroundings: Surroundings,
  pause: () => Promise<void>,
): Promise<string[]> {
  const extra = await extras(query, surroundings);
  const chosen = await Promise.all(query.tags.map(surroundings.tagged));
  const hits: { id: string; match: number; savedAt: number }[] = [];
  for (const open of segments.values()) {
    await pause();
    const wanted = query.phrases.map((phrase) => scan(open, phrase));
    const unwanted = query.excluded.map((phrase) => scan(open, phrase));
    for (const [index, id] of open.ids.entries()) {
      if (owners.get(id) !== open.n || surroundings.hidden.has(id)) continue;
      const savedAt = open.segment.savedAt[index] ?? 0;
      if (!fits(query, open.sites[index] ?? '', savedAt)) continue;
      if (chosen.some((ids) => !ids.has(id))) continue;
      if (unwanted.some((found) => found[index])) continue;
      if (extra.excluded.some((found) => found.has(id))) continue;
      const match = worst(
        wanted.map((found, phrase) =>
          Math.max(found[index] ?? 0, extra.phrases[phrase]?.get(id) ?? 0),
        ),
      );
      if (match > Match.none) hits.push({ id, match, savedAt });
    }
  }
  return hits
    .sort((a, b) => b.match - a.match || b.savedAt - a.savedAt)
    .map(({ id }) => id);
}

function fits({ sites, from, to }: Query, site: string, savedAt: number) {
  return (
    (sites.length === 0 || sites.some((part) => site.includes(part))) &&
    (from === null || savedAt >= from) &&
    (to === null || savedAt < to)
  );
}

/** An article is as good as the phrase that it answers worst; without a phrase, all are alike. */
function worst(matches: readonly number[]): number {
  return matches.reduce((low, match) => Math.min(low, match), Match.exactTitle);
}

/** What notes and tags answer; they change often and are few, so they are packed for each search. */
async function extras(
  { phrases, excluded }: Query,
  { notes, tags, tagged }: Surroundings,
): Promise<{
  readonly phrases: readonly ReadonlyMap<string, number>[];
  readonly excluded: readonly ReadonlyMap<string, number>[];
}> {
  const packed = packArticles(
    notes.map(({ id, note }) => ({
      id,
      site: '',
      savedAt: 0,
      leaves: ['', note],
    })),
  ).map((segment) => openSegment({ ...segment, n: 0 }));
  const answers = async (phrase: Phrase) => {
    const found = new Map<string, number>();
    for (const open of packed)
      for (const [index, match] of scan(open, phrase).entries())
        if (match > Match.none) found.set(open.ids[index] ?? '', match);
    const words = phrase.terms.map(({ folded }) => folded).join(' ');
    for (const key of tags)
      if (foldString(key) === words)
        for (const id of await tagged(key)) found.set(id, Match.title);
    return found;
  };
  return {
    phrases: await Promise.all(phrases.map(answers)),
    excluded: await Promise.all(excluded.map(answers)),
  };
}
