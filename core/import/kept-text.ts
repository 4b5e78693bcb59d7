import type { Article } from '../article/article';
import { extract } from '../article/extract';
import { appendHtml } from './html-tree';
import type { ImportedItem } from './importer';

/** Shorter texts say that the service could not have the page. In UTF-16 units. */
const SHORTEST = 200;

/** An import has many of them; what is larger comes as a link. */
const MOST_ELEMENTS = 20_000;

/**
 * The article that came along as HTML, read by the way of every page: its elements are built, one by one, in an empty
 * document, and what is kept are our blocks.
 * @param empty a document without a window, in which nothing runs and nothing is loaded
 * @returns null when there is no text to speak of
 */
export function keptArticle(
  { url, title, kept }: Pick<ImportedItem, 'url' | 'title' | 'kept'>,
  empty: () => Document,
): Article | null {
  if (!kept) return null;
  const document = empty();
  document.title = title;
  meta(document, 'og:title', title);
  if (kept.byline) meta(document, 'author', kept.byline);
  if (kept.published) meta(document, 'article:published_time', kept.published);
  const body = document.createElement('article');
  const heading = document.createElement('h1');
  heading.append(document.createTextNode(title));
  body.append(heading);
  document.body.append(body);
  appendHtml(kept.html, body);
  if ((body.textContent ?? '').length < SHORTEST) return null;
  // The rules of a site are for its own pages; that this is an article was said by whoever kept it.
  const read = extract(document, {
    ...{ url, sites: [], anyway: true },
    limits: { elements: MOST_ELEMENTS },
  });
  return read.kind === 'article' ? read.article : null;
}

function meta(document: Document, name: string, content: string): void {
  const element = document.createElement('meta');
  element.setAttribute(name.includes(':') ? 'property' : 'name', name);
  element.setAttribute('content', content);
  document.head.append(element);
}
