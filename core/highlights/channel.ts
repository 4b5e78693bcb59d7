import { defineChannel } from '../messages';
import type { Finding, Highlight } from './highlight';

/**
 * Writes to highlights all go to the background. Everything takes `unknown`, since content scripts are the
 * least trusted context (`parse.ts` says what each must be), and a page's script reaches highlights of its
 * own site only.
 */
export const highlights = defineChannel<{
  /** `{article, draft}`; the article is saved with its first highlight. */
  add(given: unknown): Highlight;
  /** Highlights of the article of an address, in the order of its text; none when it is not saved. */
  of(url: unknown): readonly Highlight[];
  /** `{id, patch}`: meaning, note, tags. */
  change(given: unknown): Highlight;
  /** `{id, article, place}`: where the reader has put a lost one by hand. */
  reattach(given: unknown): Highlight;
  /** `{id, status, changedTo}[]`: how they were found in the page as it is now. */
  found(given: unknown): void;
  trash(id: unknown): Highlight;
  restore(id: unknown): Highlight;
  /** `{ids, edit}`, from our own pages only, in one transaction. @returns them as they were, for `putBack` */
  editMany(given: unknown): readonly Highlight[];
  /** Rows that `editMany` has given; from our own pages only. */
  putBack(rows: unknown): void;
}>('highlights');

/** How one highlight was found. */
export interface Found extends Finding {
  readonly id: string;
}
