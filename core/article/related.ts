import { cleanText } from '../text/clean';
import type { RelatedLink } from './article';
import type { Draft } from './draft';
import { isPointer, isRelatedLabel, isWidgetLabel } from './labels';
import { essence } from './similar';
import type { Trace } from './trace';

import { httpUrl, siteOf, withoutTracking } from './urls';

const SHORTEST = 15;
const LONGEST = 250;
const MOST = 40;

const DOCUMENT = /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar)(?:$|[?#])/iu;

/** Whether an address is a file to download and no page. */
export function isDocument(url: string): boolean {
  return DOCUMENT.test(url);
}

/** Where the list of a section goes on, which is no article. */
const MORE = /^xem (?:tiếp|thêm|tất cả|toàn bộ)(?=\s)/iu;

/** When the other article appeared stands behind its title in lists of some portals. */
const WHEN =
  /\s*[([|–-]?\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:[\s,-]+\d{1,2}:\d{2}(?::\d{2})?)?\s*[)\]]?$/u;

/** The headline of a link, which may be a whole card, or a picture that is named only by its tooltip. */
function headlineOf(anchor: Element): string {
  const heading = anchor.querySelector('h2, h3, h4, h5');
  const words = cleanText((heading ?? anchor).textContent ?? '');
  return (words || cleanText(anchor.getAttribute('title') ?? ''))
    .replace(/^[>»►▶→\s]+/u, '')
    .replace(WHEN, '')
    .trim();
}

/** Collects links to other articles from wherever a step meets them. */
export class RelatedLinks {
  private readonly links = new Map<string, RelatedLink>();
  private readonly page: string;

  constructor(page: string) {
    this.page = page;
  }

  addFrom(element: Element): void {
    const anchors =
      element.localName === 'a'
        ? [element]
        : [...element.querySelectorAll('a[href]')];
    for (const anchor of anchors) this.add(anchor);
  }

  private add(anchor: Element): void {
    const url = httpUrl(anchor.getAttribute('href'), this.page);
    const title = headlineOf(anchor);
    if (
      !url ||
      title.length < SHORTEST ||
      title.length > LONGEST ||
      DOCUMENT.test(url) ||
      MORE.test(title)
    )
      return;
    const key = withoutTracking(url);
    if (key === withoutTracking(this.page) || this.links.size >= MOST) return;
    if (!this.links.has(key)) this.links.set(key, { title, url });
  }

  /** In the order in which they were met. */
  list(): RelatedLink[] {
    return [...this.links.values()];
  }
}

/**
 * Takes out of the text what only leads to other articles: ">> …", "Xem thêm: …", paragraphs that are one
 * link to the same site, lists of such links, and the labels above them.
 */
export function dropPointers(
  drafts: readonly Draft[],
  page: {
    readonly url: string;
    readonly related: RelatedLinks;
    readonly trace: Trace;
  },
): Draft[] {
  const site = siteOf(page.url);
  let afterLabel = false;
  return drafts.filter((draft, index) => {
    const follows = afterLabel && isOnlyLinks(draft);
    const reason = follows
      ? 'links below a label'
      : whyPointer(draft, drafts[index + 1], site, page.url);
    afterLabel = follows || (reason?.startsWith('label') ?? false);
    if (!reason) return true;
    page.related.addFrom(draft.element);
    page.trace.note('related', draft.element, reason, textOf(draft));
    return false;
  });
}

function isOnlyLinks(draft: Draft): boolean {
  return draft.kind === 'text' && draft.linked > 0.9;
}

function whyPointer(
  draft: Draft,
  next: Draft | undefined,
  site: string,
  page: string,
): string | null {
  if (draft.kind === 'quote') return null;
  if (draft.kind === 'block')
    return draft.block.type === 'list' && isLinkList(draft.element, site, page)
      ? 'list of links'
      : null;
  if (isWidgetLabel(draft.text)) return 'label of a widget';
  if (isRelatedLabel(draft.text) && !isProse(next))
    return 'label above other articles';
  if (isPointer(draft.text) && draft.linked > 0.3)
    return 'points to another article';
  if (
    draft.linked < 0.95 ||
    draft.text.length < SHORTEST ||
    (draft.level === 0 && draft.text.length > LONGEST)
  )
    return null;
  return isLinkToArticle(draft.element, site, page, draft.text)
    ? 'nothing but a link to another article'
    : null;
}

function isProse(draft: Draft | undefined): boolean {
  return draft?.kind === 'text' && draft.text.length >= 200;
}

function isLinkList(list: Element, site: string, page: string): boolean {
  const items = [...list.querySelectorAll('li')];
  const links = items.filter((item) => {
    const text = cleanText(item.textContent ?? '');
    const linked = [...item.querySelectorAll('a')].reduce(
      (sum, a) => sum + cleanText(a.textContent ?? '').length,
      0,
    );
    return (
      linked > text.length * 0.7 && isLinkToArticle(item, site, page, text)
    );
  });
  return items.length > 0 && links.length >= items.length * 0.8;
}

/** Same site, no document, and a text that is a headline and not the address itself. */
function isLinkToArticle(
  element: Element,
  site: string,
  page: string,
  text: string,
): boolean {
  const anchors =
    element.localName === 'a'
      ? [element]
      : [...element.querySelectorAll('a[href]')];
  const ofText = anchors.filter((one) =>
    essence(text).includes(essence(one.textContent ?? '')),
  );
  return ofText.some((anchor) => {
    const url = httpUrl(anchor.getAttribute('href'), page);
    if (!url || DOCUMENT.test(url) || text.includes('://')) return false;
    return (
      site === '' ||
      siteOf(url) === site ||
      siteOf(url).endsWith(`.${site}`) ||
      site.endsWith(`.${siteOf(url)}`)
    );
  });
}

function textOf(draft: Draft): string {
  return draft.kind === 'text'
    ? draft.text
    : cleanText(draft.element.textContent ?? '');
}
