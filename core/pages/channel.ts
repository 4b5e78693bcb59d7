import type { Article } from '../article/article';
import { defineChannel } from '../messages';
import type { Mark } from '../reader/marks';

/** Why a page has no article for us; each has a text `page.<reason>`. */
export type NoArticle =
  | 'listPage'
  | 'tooShort'
  | 'noText'
  | 'tooLarge'
  | 'pdf'
  | 'browserPage'
  | 'blocked';

export type Reading =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'none'; readonly reason: NoArticle };

/** Served by the background, which alone may put scripts into a tab. */
export const pages = defineChannel<{
  /** Makes the tab answer `page` and `reader`; says why it cannot. */
  prepare(tabId: number): 'ready' | NoArticle;
  /** Lets the reader highlight on the tab's page; says why it cannot. */
  highlight(tabId: number): 'ready' | NoArticle;
  /**
   * From a page's own script: it has loaded, and this is what it calls itself. Highlights come back by
   * themselves if the library has any.
   */
  arrived(address: string): void;
  /** From a page's own script: the page keeps its words from being selected. */
  letSelect(): void;
  /** `{before, now}`, from a page's own script: the pictures of it that are framed as highlighted. */
  framePictures(given: unknown): void;
  /** For a page's own script: what of it keeps its colours (`PageRules.ignoreContrast`). */
  ignoredByContrast(): readonly string[];
  /** From a page's own script: whether the page is shown otherwise than its makers drew it. */
  showChanged(isChanged: boolean): void;
}>('pages');

/** Served by the small script on supported sites, elsewhere after a click. */
export const page = defineChannel<{
  ping(): true;
  /** Whether the page has buttons of its own for text size or contrast. */
  hasOwnWidget(): boolean;
}>('page');

/** Served in a tab by the script that extracts and shows articles; it is there after `pages.prepare`. */
export const reader = defineChannel<{
  ping(): true;
  read(): Reading;
  /** Opens the reader; with a mark at that sentence; `listens` reads aloud from there. */
  open(place: { mark: Mark | null; listens?: boolean }): void;
  toggle(): void;
  isOpen(): boolean;
  /** A picture of the page's own origin as base64, which the page itself may read; null when it is larger. */
  picture(wanted: { src: string; limit: number }): string | null;
  /** Lets the reader point at the article's text; the choice is remembered for the site. */
  pick(): void;
}>('reader');
