import type { CitationStyle } from '../citations/citation-style';
import { type Reference, referenceOf } from '../citations/reference';
import type { Entry } from '../library/entry';
import type { Highlight } from './highlight';

/** The article that a highlight was made in. */
export interface Source {
  readonly entry: Entry;
  readonly reference: Reference;
}

export interface Passage {
  readonly highlight: Highlight;
  readonly source: Source;
}

/** Passages under one heading: an article's title, or a heading of a project's outline. */
export interface Section {
  /** Empty for what stands above the first heading. */
  readonly heading: string;
  /** The article whose passages these are; null in an outline, where each tells its own. */
  readonly source: Source | null;
  readonly passages: readonly Passage[];
}

/** What is exported: highlights in the order that the reader wants, and how their sources are named. */
export interface Collection {
  readonly name: string;
  readonly sections: readonly Section[];
  readonly style: CitationStyle;
  /** Milliseconds; printed where a format wants a date of export. */
  readonly now: number;
}

/** Highlights of articles that are there, in the order given. */
export function passagesOf(
  highlights: readonly Highlight[],
  entries: ReadonlyMap<string, Entry>,
): readonly Passage[] {
  const sources = new Map<string, Source>();
  return highlights.flatMap((highlight) => {
    const entry = entries.get(highlight.entryId);
    if (!entry) return [];
    const source =
      sources.get(entry.id) ??
      ({ entry, reference: referenceOf(entry, entry.updatedAt) } as const);
    sources.set(entry.id, source);
    return [{ highlight, source }];
  });
}

/** One section an article, in the order of first mention. */
export function byArticle(passages: readonly Passage[]): readonly Section[] {
  const groups = Map.groupBy(passages, ({ source }) => source.entry.id);
  return [...groups.values()].map((group) => {
    const source = group[0]?.source ?? null;
    return {
      heading: source?.entry.title ?? '',
      source,
      passages: group,
    };
  });
}

/** Every source once, in the order of first mention. */
export function sourcesOf({ sections }: Collection): readonly Source[] {
  const known = new Map<string, Source>();
  for (const { passages } of sections)
    for (const { source } of passages)
      if (!known.has(source.entry.id)) known.set(source.entry.id, source);
  return [...known.values()];
}
