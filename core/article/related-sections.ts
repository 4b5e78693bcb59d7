import { cleanText } from '../text/clean';
import { foldString } from '../text/fold';
import { isRelatedLabel } from './labels';
import type { RelatedLinks } from './related';
import { httpUrl, siteOf } from './urls';

/** What is near this article, before what is only beside it; "most read" and "newest" are neither. */
const NEAR =
  /lien quan|cung (?:chuyen )?muc|cung su kien|dong su kien|chu de|doc them|xem them|doc tiep|tham khao|quan tam|see also|related|read more/u;
const BESIDE =
  /tin(?: bai)? khac|bai(?: viet)? khac|da (?:dang|dua)|(?:moi|cu) hon/u;

/** Levels that a label's links may stand above it: heading, its wrapper, the wrapper's wrapper. */
const HIGHEST = 4;
/** More links are a page of news and no section of one. */
const MOST = 24;
/** A headline has as many words; names of sections and authors have fewer. */
const FEWEST_WORDS = 4;
const SHORTEST = 18;
/** Of the words below a label, how many its links must have: teasers and times stand between them. */
const LEAST_LINKED = 0.25;
const LONGEST_LABEL = 60;
/** The same with the blanks of the markup. */
const LONGEST_RAW = 300;
/** No page has more sections; each is looked at beside all others. */
const MOST_LABELS = 20;
/** What every page of a site has. An article may have a header and a footer of its own. */
const FURNITURE =
  'nav, [role="navigation"], [role="menu"], [hidden], body > header, body > footer, body > div > header, body > div > footer';

/**
 * Collects the links of sections that follow the article under a heading such as "Tin liên quan" or "Cùng
 * chuyên mục", on any site.
 * @param after last element of the article's text
 */
export function collectSections(
  copy: Document,
  after: Element,
  page: { readonly url: string; readonly related: RelatedLinks },
): void {
  const labels = labelsAfter(copy, after);
  const near = labels.filter(({ text }) => NEAR.test(text));
  const chosen =
    near.length > 0 ? near : labels.filter(({ text }) => BESIDE.test(text));
  const all = new Set(labels.map(({ element }) => element));
  for (const { element } of chosen)
    for (const link of linksUnder(element, all, page.url))
      page.related.addFrom(link);
}

interface Label {
  readonly element: Element;
  /** Folded. */
  readonly text: string;
}

function labelsAfter(copy: Document, after: Element): Label[] {
  const labels: Label[] = [];
  const walker = copy.createTreeWalker(copy.body, 4 /* SHOW_TEXT */);
  walker.currentNode = after;
  for (
    let node = walker.nextNode();
    node && labels.length < MOST_LABELS;
    node = walker.nextNode()
  ) {
    const raw = node.nodeValue ?? '';
    if (raw.length < 5 || raw.length > LONGEST_RAW) continue;
    const text = cleanText(raw);
    if (text.length < 5 || text.length > LONGEST_LABEL) continue;
    if (!isRelatedLabel(text) || !node.parentElement) continue;
    const element = wholeLabel(node.parentElement, text);
    if (!element.closest(FURNITURE))
      labels.push({ element, text: foldString(text) });
  }
  return labels;
}

/** The outermost element that says nothing but the label. */
function wholeLabel(inner: Element, text: string): Element {
  let label = inner;
  for (
    let up = label.parentElement;
    up && cleanText(up.textContent ?? '') === text;
    up = up.parentElement
  )
    label = up;
  return label;
}

/** Links between a label and the next one, on the lowest level where there are any. */
function linksUnder(
  label: Element,
  labels: ReadonlySet<Element>,
  url: string,
): Element[] {
  let node: Element | null = label;
  for (let level = 0; node && level < HIGHEST; level++) {
    const links: Element[] = [];
    let length = 0;
    for (
      let next: Element | null = node.nextElementSibling;
      next;
      next = next.nextElementSibling
    ) {
      if (isLabelled(next, labels)) break;
      if (next.matches(FURNITURE)) continue;
      links.push(...headlinesIn(next, url));
      length += cleanText(next.textContent ?? '').length;
      if (links.length > MOST) return [];
    }
    const linked = links.reduce(
      (sum, link) => sum + cleanText(link.textContent ?? '').length,
      0,
    );
    if (links.length > 0) return linked >= length * LEAST_LINKED ? links : [];
    // Beyond a body of text of its own a label has nothing more to say.
    if (length > 400) return [];
    node = node.parentElement;
    if (!node || node.localName === 'body') return [];
  }
  return [];
}

function isLabelled(element: Element, labels: ReadonlySet<Element>): boolean {
  if (labels.has(element)) return true;
  for (const label of labels) if (element.contains(label)) return true;
  return false;
}

function headlinesIn(element: Element, url: string): Element[] {
  const site = siteOf(url);
  const links =
    element.localName === 'a'
      ? [element]
      : [...element.querySelectorAll('a[href]')];
  return links.filter((link) => {
    const words = cleanText(link.textContent ?? '');
    const target = httpUrl(link.getAttribute('href'), url);
    if (!target || words.length < SHORTEST) return false;
    if (words.split(' ').length < FEWEST_WORDS) return false;
    const to = siteOf(target);
    return to === site || to.endsWith(`.${site}`) || site.endsWith(`.${to}`);
  });
}
