import { defineChannel } from '../messages';
import type { Place } from './entry';
import type { NearEntry } from './near';
import type { SaveResult } from './store';

/** What the reader of a page is told of its saved copy. */
export interface Known {
  readonly rating: number | null;
  readonly place: Place | null;
}

/**
 * Writes to the library all go to the background, which outlives the popup and the page. `save` takes
 * `unknown` since content scripts are the least trusted context: the background parses it.
 */
export const library = defineChannel<{
  save(article: unknown): SaveResult;
  /** Extracts the article of a tab and saves it. */
  saveTab(tabId: number): SaveResult;
  /** What is kept of the article of an address; null when it is not saved. */
  known(url: string): Known | null;
  /** Stars from 1 to 5, or null to take them away; saves the article if need be. */
  rate(given: { article: unknown; rating: number | null }): void;
  keepPlace(at: { url: string; place: Place }): void;
  /** Saved articles near an article in content. A page hears only of its own site's. */
  near(article: unknown): readonly NearEntry[];
  trash(id: string): void;
  restore(id: string): void;
  progress(place: { id: string; progress: number }): void;
}>('library');
