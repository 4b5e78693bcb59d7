import { writeFormulas } from './formulas';
import type { Trace } from './trace';

/** Never text, never a picture, in any article. */
const NEVER_CONTENT =
  'script, style, link, template, noscript, object, applet, dialog, svg, canvas, amp-ad, amp-embed, amp-sticky-ad, amp-analytics, amp-auto-ads, ins.adsbygoogle, [role="dialog"], [aria-modal="true"], nav, [role="navigation"], [role="search"]';

const HIDDEN =
  '[hidden], [style*="display:none" i], [style*="display: none" i], [style*="visibility:hidden" i], [style*="visibility: hidden" i]';

/** A folded-away part with this much prose is the article behind a "read on" button, not a widget. */
const FOLDED_ARTICLE = 1200;

/**
 * Takes out of the copy what no reader sees or needs, so that every later step meets only text, pictures
 * and links. Only elements that hold words are traced.
 */
export function preClean(copy: Document, trace: Trace): void {
  // Before what is hidden goes: MediaWiki hides the formula and shows its picture.
  writeFormulas(copy);
  for (const element of copy.querySelectorAll(NEVER_CONTENT)) element.remove();
  for (const element of copy.querySelectorAll(HIDDEN)) {
    if (element === copy.body || element === copy.documentElement) continue;
    if (proseLength(element) >= FOLDED_ARTICLE) continue;
    // Lazy loaders hide the picture until it has come, slideshows the caption.
    if (/^(?:img|figcaption|picture)$/u.test(element.localName)) continue;
    if (element.textContent?.trim())
      trace.note('pre-clean', element, 'hidden on the page');
    element.remove();
  }
}

function proseLength(element: Element): number {
  let length = 0;
  for (const paragraph of element.querySelectorAll('p'))
    length += paragraph.textContent?.length ?? 0;
  return length;
}
