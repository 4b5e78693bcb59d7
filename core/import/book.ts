import type { Article } from '../article/article';
import type { ImportedItem } from './importer';

/** The library of the Internet Archive; a reader who wants the book finds it, or that there is none, there. */
const CATALOGUE = 'https://openlibrary.org/search';

/**
 * An item as a page. A book, of which a service has kept highlights and no address, as something to keep: the search
 * for it in an open catalogue is its address, which nothing but a reader's click ever opens, and the highlights are its
 * text.
 */
export function asPage(book: ImportedItem): ImportedItem {
  if (book.url !== '') return book;
  const { title, author = '', highlights } = book;
  const query = new URLSearchParams({ q: `${title} ${author}`.trim() });
  const url = `${CATALOGUE}?${query}`;
  return { ...book, url, article: textOf(book, url, highlights) };
}

function textOf(
  { title, author }: ImportedItem,
  url: string,
  highlights: ImportedItem['highlights'],
): Article {
  return {
    ...{ url, canonicalUrl: url, title },
    ...{ site: new URL(url).hostname, siteName: author ?? '' },
    ...{ kicker: null, lead: null, leadStamp: null },
    byline: author ? [author] : [],
    sources: [],
    ...{ publishedTime: null, modifiedTime: null, section: null },
    ...{ breadcrumbs: [], tags: [], related: [] },
    language: 'vi',
    blocks: highlights
      .filter(({ quote }) => quote !== '')
      .map(({ quote }) => ({
        type: 'paragraph',
        inlines: [{ type: 'text', text: quote }],
      })),
    extractor: { version: 0 },
  };
}
