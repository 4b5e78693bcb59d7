import type { Article } from '../article/article';
import { readingMinutes } from '../article/reading-time';
import { siteOf } from '../article/urls';
import { pageKey } from './identity';
import type { Place } from './place';
import { type ReadState, stateOfProgress } from './read-state';

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

  readonly state: ReadState;
  readonly favorite: boolean;
  /** Names of its tags, each once by `tagKey`; colours are in the table of tags. */
  readonly tags: readonly string[];
  /** The reader's own words about the article. */
  readonly note: string | null;
  /** "Chưa tải": only the link is kept, its text is read when it is next opened. */
  readonly unloaded: boolean;
  /** Its place in the reading queue, ascending, with room between two; null outside of it. */
  readonly queue: number | null;
  /** When it was last opened, else null. */
  readonly openedAt: number | null;
  /** When it was first read to the end, else null. */
  readonly doneAt: number | null;
  /** When its paper was found to have taken it down ("đã gỡ"), else null. */
  readonly goneAt: number | null;
  /** Older copies that are kept beside the shown one. */
  readonly versions: number;
  /** Pictures kept, and their size in bytes. */
  readonly images: number;
  readonly imageBytes: number;
}

/** What a reader adds to an article: the neutral values of each. */
const untouched = {
  progress: 0,
  deletedAt: null,
  state: 'unread',
  favorite: false,
  tags: [],
  note: null,
  unloaded: false,
  queue: null,
  openedAt: null,
  doneAt: null,
  goneAt: null,
  versions: 0,
  images: 0,
  imageBytes: 0,
} as const satisfies Partial<Entry>;

/** The entry of an article that is saved for the first time. */
export function newEntry(article: Article, id: string, now: number): Entry {
  return {
    ...untouched,
    ...describe(article),
    id,
    key: pageKey(article.canonicalUrl),
    savedAt: now,
    updatedAt: now,
  };
}

/** The entry of a page of which only the address is known. */
export function newLink(
  link: { readonly url: string; readonly title: string },
  id: string,
  now: number,
): Entry {
  const site = siteOf(link.url);
  return {
    ...untouched,
    id,
    key: pageKey(link.url),
    url: link.url,
    title: link.title || link.url,
    site,
    siteName: site,
    lead: null,
    byline: [],
    publishedTime: null,
    minutes: 0,
    savedAt: now,
    updatedAt: now,
    unloaded: true,
  };
}

/** The same entry with a fresh copy: saved again, it also comes back from the trash. */
export function refreshedEntry(
  entry: Entry,
  article: Article,
  now: number,
): Entry {
  return {
    ...entry,
    ...describe(article),
    updatedAt: now,
    deletedAt: null,
    unloaded: false,
    goneAt: null,
  };
}

/** An entry of an older schema or archive, with the fields that it did not have yet. */
export function completeEntry(
  older: Omit<Entry, keyof typeof untouched> & Partial<Entry>,
): Entry {
  const state = stateOfProgress(older.progress ?? 0);
  return { ...untouched, state, ...older };
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
