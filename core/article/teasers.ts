import { textLength } from './prose';

/** Counts that tell a list of articles from an article. */
export interface TeaserCounts {
  /** Headlines that are links, anywhere on the page. */
  readonly headlineLinks: number;
  /** Share of the content's paragraphs that stand beside such a headline, 0 to 1. */
  readonly teasers: number;
}

const HEADLINE =
  ':is(h1, h2, h3, h4, h5) a[href], a[href] :is(h1, h2, h3, h4, h5)';
const PARAGRAPH =
  'p, [class*="sapo" i], [class*="desc" i], [class*="summary" i]';
const SHORTEST = 25;

/** Counts before clutter is taken out, so that a list's teasers are still whole. */
export function countTeasers(
  body: Element,
  roots: readonly Element[],
): TeaserCounts {
  let headlineLinks = 0;
  for (const link of body.querySelectorAll(HEADLINE))
    if (textLength(link) >= SHORTEST) headlineLinks++;
  let total = 0;
  let teasers = 0;
  for (const root of roots) {
    const length = textLength(root);
    total += length;
    teasers += teaserShare(root) * length;
  }
  return { headlineLinks, teasers: total === 0 ? 0 : teasers / total };
}

/** Share of an element's paragraphs that are teasers of other articles, 0 to 1. */
export function teaserShare(root: Element): number {
  let paragraphs = 0;
  let teasers = 0;
  for (const paragraph of root.querySelectorAll(PARAGRAPH)) {
    const length = textLength(paragraph);
    if (length < 40) continue;
    paragraphs += length;
    if (isTeaser(paragraph, root)) teasers += length;
  }
  return paragraphs === 0 ? 0 : teasers / paragraphs;
}

/** A paragraph beside one linked headline, in a small box of its own. */
function isTeaser(paragraph: Element, root: Element): boolean {
  for (
    let box = paragraph.parentElement, level = 0;
    box && box !== root && level < 3;
    box = box.parentElement, level++
  ) {
    if (box.querySelectorAll('p').length > 3) return false;
    if (box.querySelector(HEADLINE)) return true;
  }
  return false;
}
