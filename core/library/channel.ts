import { defineChannel } from '../messages';
import type { EntryEdit } from './edit';
import type { LinkResult } from './links';
import type { Loss } from './loss';
import type { NearEntry } from './near';
import type { Place } from './place';
import type { SaveResult } from './save';
import type { TagColor } from './tag';

/** What the reader of a page is told of its saved copy. */
export interface Known {
  readonly rating: number | null;
  readonly place: Place | null;
  /** Changes with every save of it. */
  readonly updatedAt: number;
}

/** What a save came to. */
export interface Saving extends SaveResult {
  /** Origins of pictures that the reader has not allowed yet. */
  readonly refused: readonly string[];
}

/** What the second copy gave back. */
export interface Recovered {
  /** Articles. */
  readonly restored: number;
  /** Whether the copy holds something, and the library now holds as many articles. */
  readonly hasAll: boolean;
}

/** The second copy. */
export interface CopyState {
  readonly articles: number;
  /** Milliseconds since the epoch when it was last compared whole, or null. */
  readonly at: number | null;
  /** When every row of the library was last read, since the browser was started; else null. */
  readonly readAt: number | null;
}

/**
 * Writes to the library all go to the background, which outlives the popup and the page. `save` takes
 * `unknown` since content scripts are the least trusted context: the background parses it.
 */
export const library = defineChannel<{
  save(article: unknown): Saving;
  /** Extracts the article of a tab and saves it. */
  saveTab(tabId: number): Saving;
  /** Brings the pictures of a saved article that are still missing, once their origins are allowed. */
  bringPictures(id: string): Saving | null;
  /** What is kept of the article of an address; null when it is not saved. */
  known(url: string): Known | null;
  /** Stars from 1 to 5, or null to take them away; saves the article if need be. */
  rate(given: { article: unknown; rating: number | null }): void;
  keepPlace(at: { url: string; place: Place }): void;
  /** Saved articles near an article in content. A page hears only of its own site's. */
  near(article: unknown): readonly NearEntry[];
  /**
   * Edits entries as one undoable unit. Only our own pages may do this and what follows.
   * @returns the unit, for `undo`
   */
  edit(given: { ids: readonly string[]; edit: EntryEdit }): string;
  /** Renames or colours a tag, or makes it; an empty `key` is a new one. @returns the unit */
  changeTag(given: { key: string; name?: string; color?: TagColor }): string;
  /** Takes a tag off all articles. @returns the unit */
  deleteTag(key: string): string;
  /** Takes an edit back as a whole. @returns how many entries changed */
  undo(unit: string): number;
  /**
   * Takes an import back as a whole, with the highlights that it brought.
   * @returns how many entries changed; null when it is too old to be taken back
   */
  undoImport(unit: string): number | null;
  /** Keeps a link unread, its text to be read when it is next opened. */
  saveLink(link: { url: string; title: string }): LinkResult;
  /** Opens the page of a kept link in a new tab, and saves its text once it is there. */
  loadLink(id: string): void;
  /** An article was opened in the library. */
  opened(id: string): void;
  /** Removes entries for good; only what is in the trash goes. */
  forget(ids: readonly string[]): void;
  /** What was lost since the library was last whole, if anything. */
  loss(): Loss | null;
  /**
   * Something could not be read: reads every row, unless a loss is known of already.
   * @returns what is lost; null when all can be read
   */
  suspect(): Loss | null;
  copyState(): CopyState;
  /** Puts back what the second copy has. */
  recover(): Recovered;
  /** The reader goes on with what is there. */
  acceptLoss(): void;
  trash(id: string): void;
  restore(id: string): void;
  progress(place: { id: string; progress: number }): void;
}>('library');
