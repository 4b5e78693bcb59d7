import type { LibraryModel } from '../model';
import { type HighlightsPage, openHighlightsPage } from './model';

const pages = new WeakMap<LibraryModel, HighlightsPage>();

/** The one page model of a library: what was chosen and searched for is still there on the way back. */
export function pageOf(model: LibraryModel): HighlightsPage {
  let page = pages.get(model);
  if (!page) {
    page = openHighlightsPage(model.database, model.entries);
    pages.set(model, page);
  }
  return page;
}
