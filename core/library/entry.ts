import type { Article } from '../article/article';
import { readingMinutes } from '../article/reading-time';
import { pageKey } from './identity';

/** A sentence that reading stopped at. */
export interface Place {
  /** Where it begins in the canonical text. */
  readonly offset: number;
  /** Its first words: a copy that was refreshed may have moved them. */
  readonly quote: string;
}

/** Longest quote kept of a sentence. */
const LONGEST_QUOTE = 200;

/** Reads a place out of something that is not to be trusted. @throws TypeError when it is none */
export function parsePlace(input: unknown): Place {
  const { offset, quote } = (input ?? {}) as Partial<Place>;
  if (!Number.isSafeInteger(offset) || typeof quote !== 'string')
    throw new TypeError('no place in a text');
  return {
    offset: Math.max(0, Number(offset)),
    quote: quote.slice(0, LONGEST_QUOTE),
  };
}

/** What lists show of a saved article; its text is stored apart, so that lists stay small. */
export interface Entry {
  readonly id: string;
  /** `pageKey` of the canonical address; unique. */
  readonly key: string;
  readonly url: string;
  readonly title: string;
  readonly site: string;
  readonly siteName: string;
  readonly lead: string | null;
  readonly byline: readonly string[];
  readonly publishedTime: string | null;
  readonly minutes: number;
  /** Milliseconds since the epoch, when it was first saved. */
  readonly savedAt: number;
  /** When its copy was last refreshed. */
  readonly updatedAt: number;
  /** Furthest place read, 0 to 1. */
  readonly progress: number;
  /** Stars that the reader gave, 1 to 5; absent without a rating. */
  readonly rating?: number;
  /** Where reading stopped; absent until it did. */
  readonly place?: Place;
  /** When it went to the trash, else null. */
  readonly deletedAt: number | null;
}

/** The entry of an article that is saved for the first time. */
export function newEntry(article: Article, id: string, now: number): Entry {
  return {
    ...describe(article),
    id,
    key: pageKey(article.canonicalUrl),
    savedAt: now,
    updatedAt: now,
    progress: 0,
    deletedAt: null,
  };
}

/** The same entry with a fresh copy: saved again, it also comes back from the trash. */
export function refreshedEntry(
  entry: Entry,
  article: Article,
  now: number,
): Entry {
  return { ...entry, ...describe(article), updatedAt: now, deletedAt: null };
}

function describe(article: Article) {
  const { title, site, siteName, lead, byline, publishedTime } = article;
  return {
    url: article.canonicalUrl,
    title,
    site,
    siteName,
    lead,
    byline,
    publishedTime,
    minutes: readingMinutes(article),
  };
}
