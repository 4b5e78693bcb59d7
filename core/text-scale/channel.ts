import { defineChannel } from '../messages';
import type { TextScaleStatus } from './text-scale';

export interface PageSize {
  /** The kind of page that this is (`templateOf`). */
  readonly template: string;
  /** What enlarging has done on the page; null while it has its own size. */
  readonly status: TextScaleStatus | null;
}

/** Served in a tab by the script that enlarges, once it is there. */
export const textScaleChannel = defineChannel<{
  ping(): true;
  look(): PageSize;
}>('text-scale');

/** Served by the background, for the tab of the page's own script that asks. */
export const textScaleHelp = defineChannel<{
  /** Brings the script that enlarges; into the tab of the caller, or the one that our own page names. */
  bring(tabId: number | null): void;
  /** Selectors of the article's text on this site. */
  article(): readonly string[];
  /**
   * Zooms the caller's tab to so many times what it is.
   * @returns the zoom before; null where the browser keeps one for all tabs of a site, so that nothing was done
   */
  zoom(factor: number): number | null;
  /** Puts the zoom of the caller's tab back to what it was before. */
  unzoom(before: number): void;
}>('text-scale-help');
