import { defineChannel } from '../messages';
import type { SaveResult } from './store';

/**
 * Writes to the library all go to the background, which outlives the popup and the page. `save` takes
 * `unknown` since content scripts are the least trusted context: the background parses it.
 */
export const library = defineChannel<{
  save(article: unknown): SaveResult;
  /** Extracts the article of a tab and saves it. */
  saveTab(tabId: number): SaveResult;
  /** Whether the article of an address is saved. */
  isSaved(url: string): boolean;
  trash(id: string): void;
  restore(id: string): void;
  progress(place: { id: string; progress: number }): void;
}>('library');
