import type { Entry } from '../library/entry';
import { foldString } from '../text/fold';
import { type Highlight, type Meaning, quoteOf } from './highlight';

/** A highlight and the article that it lies in. */
export interface Listed {
  readonly highlight: Highlight;
  readonly entry: Entry;
}

/** What the list is narrowed to; empty strings narrow nothing. */
export interface HighlightFilter {
  readonly query: string;
  readonly meaning: Meaning | '';
  readonly tag: string;
  readonly site: string;
  /**
   * `lost`: not found again; `waiting`: not looked for yet; `changed`: the paper has edited it; `trash`: those that were
   * removed, which are another list.
   */
  readonly state: 'lost' | 'waiting' | 'changed' | 'noted' | 'trash' | '';
  readonly project: string;
  readonly days: '1' | '7' | '30' | '365' | '';
}

export const noHighlightFilter: HighlightFilter = {
  query: '',
  meaning: '',
  tag: '',
  site: '',
  state: '',
  project: '',
  days: '',
};

export const groupings = ['article', 'meaning', 'tag', 'site', 'day'] as const;
export type Grouping = (typeof groupings)[number];

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Highlights of articles that are there, newest first.
 * @param from those that are kept, or those that were removed and can be had back
 */
export function listed(
  highlights: readonly Highlight[],
  entries: readonly Entry[],
  from: 'kept' | 'trash' = 'kept',
): readonly Listed[] {
  const byId = new Map(
    entries
      .filter(({ deletedAt }) => deletedAt === null)
      .map((entry) => [entry.id, entry]),
  );
  return highlights
    .flatMap((highlight) => {
      const entry = byId.get(highlight.entryId);
      return entry && (highlight.deletedAt === null) === (from === 'kept')
        ? [{ highlight, entry }]
        : [];
    })
    .sort((a, b) => b.highlight.createdAt - a.highlight.createdAt);
}

/**
 * What the filter lets through; with words to look for, those that have them with their very accents come first.
 * @param inProject ids of the chosen project's highlights
 */
export function filtered(
  all: readonly Listed[],
  filter: HighlightFilter,
  { now, inProject }: { now: number; inProject: ReadonlySet<string> },
): readonly Listed[] {
  const since = filter.days === '' ? 0 : now - Number(filter.days) * DAY_MS;
  const kept = all.filter(
    ({ highlight, entry }) =>
      (filter.meaning === '' || highlight.meaning === filter.meaning) &&
      (filter.tag === '' || highlight.tags.includes(filter.tag)) &&
      (filter.site === '' || entry.site === filter.site) &&
      (filter.project === '' || inProject.has(highlight.id)) &&
      highlight.createdAt >= since &&
      isInState(highlight, filter.state),
  );
  const query = filter.query.normalize('NFC').trim().replace(/\s+/gu, ' ');
  return query === '' ? kept : searched(kept, query);
}

function isInState(
  { status, note }: Highlight,
  state: HighlightFilter['state'],
): boolean {
  if (state === '' || state === 'trash') return true;
  if (state === 'noted') return note !== '';
  return state === 'lost' ? status === 'orphan' : status === state;
}

function searched(all: readonly Listed[], query: string): readonly Listed[] {
  const exact = query.toLocaleLowerCase('vi');
  const folded = foldString(query);
  const found = all.filter((one) => foldedOf(one).includes(folded));
  const isExact = new Map(
    found.map((one) => [
      one,
      wordsOf(one).toLocaleLowerCase('vi').includes(exact),
    ]),
  );
  return [
    ...found.filter((one) => isExact.get(one)),
    ...found.filter((one) => !isExact.get(one)),
  ];
}

/** Folded once a highlight: typing asks for it at every letter. */
const folds = new WeakMap<Highlight, string>();

function foldedOf(one: Listed): string {
  let folded = folds.get(one.highlight);
  if (folded === undefined) {
    folded = foldString(wordsOf(one));
    folds.set(one.highlight, folded);
  }
  return folded;
}

function wordsOf({ highlight, entry }: Listed): string {
  const { note, tags } = highlight;
  return [quoteOf(highlight), note, ...tags, entry.title, entry.siteName]
    .join('\n')
    .replace(/[^\S\n]+/gu, ' ');
}

/** Highlights under one heading. */
export interface Group {
  /** Id of an article, a meaning, a tag, a site, a day as ISO; '' for what has no tag. */
  readonly key: string;
  readonly members: readonly Listed[];
}

/** Groups in the order of their first member; one with several tags stands under each. */
export function grouped(
  all: readonly Listed[],
  grouping: Grouping,
): readonly Group[] {
  const groups = new Map<string, Listed[]>();
  for (const one of all)
    for (const key of keysOf(one, grouping)) {
      const members = groups.get(key);
      if (members) members.push(one);
      else groups.set(key, [one]);
    }
  return [...groups].map(([key, members]) => ({
    key,
    members: grouping === 'article' ? inTextOrder(members) : members,
  }));
}

function keysOf(
  { highlight, entry }: Listed,
  grouping: Grouping,
): readonly string[] {
  switch (grouping) {
    case 'article':
      return [entry.id];
    case 'meaning':
      return [highlight.meaning];
    case 'tag':
      return highlight.tags.length > 0 ? highlight.tags : [''];
    case 'site':
      return [entry.siteName];
    case 'day':
      // The reader's own day, as the list prints it.
      return [new Date(highlight.createdAt).toLocaleDateString('sv')];
  }
}

function inTextOrder(members: readonly Listed[]): readonly Listed[] {
  const start = ({ highlight: { target } }: Listed) =>
    target.type === 'text' && target.position
      ? target.position.start
      : Number.MAX_SAFE_INTEGER;
  return [...members].sort((a, b) => start(a) - start(b));
}

/** Values of a facet with how many have them, the most frequent first. */
export function facets(
  values: readonly string[],
): readonly { readonly value: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'vi'));
}
