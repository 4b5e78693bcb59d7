/**
 * The part of a page whose text is enlarged: the article's, since that is what the reader came for and
 * menus set in small boxes only break; on a page without one, all of it.
 */
export function scopeOf(
  document: Document,
  selectors: readonly string[] = [],
): Element | null {
  const { body } = document;
  if (!body) return null;
  for (const selector of selectors) {
    const found = document.querySelector(selector);
    if (found && lengthOfText(found) >= leastArticle) return withTitle(found);
  }
  const content = densest(document);
  return content ? withTitle(content) : body;
}

/** Characters of running text that make an article rather than a list of teasers. */
const leastArticle = 1200;
/** A paragraph of running text, not a teaser. */
const leastParagraph = 80;
/** Share of a page's running text that its article holds. */
const mostOfPage = 0.6;

/** The element whose own paragraphs hold most of the page's running text; null when they are scattered. */
function densest(document: Document): Element | null {
  const lengths = new Map<Element, number>();
  let all = 0;
  for (const paragraph of document.querySelectorAll('p')) {
    const { length } = (paragraph.textContent ?? '').trim();
    const parent = paragraph.parentElement;
    if (length < leastParagraph || !parent) continue;
    all += length;
    lengths.set(parent, (lengths.get(parent) ?? 0) + length);
  }
  const best = [...lengths].sort(([, a], [, b]) => b - a)[0];
  if (!best || best[1] < leastArticle || best[1] < all * mostOfPage)
    return null;
  return best[0];
}

/** The nearest ancestor that holds the page's main heading too, if it is not the whole page. */
function withTitle(content: Element): Element {
  const { body } = content.ownerDocument;
  for (let at = content.parentElement; at && at !== body; at = at.parentElement)
    if (
      at.querySelector('h1') &&
      lengthOfText(at) < lengthOfText(content) * 2.5
    )
      return at;
  return content;
}

function lengthOfText(element: Element): number {
  let length = 0;
  for (const paragraph of element.querySelectorAll('p'))
    length += (paragraph.textContent ?? '').trim().length;
  return length;
}
