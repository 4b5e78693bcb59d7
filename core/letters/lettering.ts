import { windowOf } from '../page-style/tree';
import type { LetterChoice } from './letter-style';
import { isIconFont, markAttribute, marksOf, needsMarks } from './marks';
import { pageSheet } from './page-sheet';

/** Pages build themselves in bursts; one look after each is enough. */
const settleMs = 200;

/**
 * Lays a choice of letters over a live document until `signal` aborts: one adopted style sheet, and an
 * attribute on what no selector finds. A choice of nothing does nothing.
 */
export function startLettering(
  document: Document,
  choice: LetterChoice,
  signal: AbortSignal,
): void {
  const css = pageSheet(choice);
  if (css === '') return;
  const view = windowOf(document);
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  const seen = new WeakSet<Element>();
  const look = () => {
    if (needsMarks(choice)) mark(document, choice, seen);
    // A page that replaces its list of sheets drops ours without a word.
    if (!document.adoptedStyleSheets.includes(sheet))
      document.adoptedStyleSheets.push(sheet);
  };
  look();
  if (choice.font !== 'page' && document.readyState !== 'complete')
    view.addEventListener(
      'load',
      () => {
        look();
        markIconFonts(document, sheet);
      },
      { once: true, signal },
    );
  const stop = follow(document, look);
  signal.addEventListener('abort', () => {
    stop();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
      (other) => other !== sheet,
    );
    // All that carry it, copies that the page has made included.
    for (const element of document.querySelectorAll(`[${markAttribute}]`))
      element.removeAttribute(markAttribute);
  });
}

/** What can hold text: pictures, breaks and scripts are half of a page and cost as much to look at. */
const written =
  'body, body :not(script, style, noscript, template, img, picture, source, video, audio, iframe, br, hr, option, svg, svg *)';

/** Marks what has not been looked at yet. All is read before anything is written. */
function mark(
  document: Document,
  choice: LetterChoice,
  seen: WeakSet<Element>,
): void {
  const fresh = [...document.querySelectorAll(written)].filter(
    (element) => !seen.has(element),
  );
  if (fresh.length === 0) return;
  const found = fresh.map((element) => marksOf(element, choice));
  fresh.forEach((element, index) => {
    seen.add(element);
    const marks = found[index] ?? [];
    if (marks.length > 0) element.setAttribute(markAttribute, marks.join(' '));
  });
}

/**
 * Looks once below our sheet for icons that only their typeface tells: on a page that was dressed before
 * it was written. Twice all of its style is worked out anew, so it is done once.
 */
function markIconFonts(document: Document, sheet: CSSStyleSheet): void {
  const view = windowOf(document);
  sheet.disabled = true;
  const icons = [...document.querySelectorAll(written)].filter((element) =>
    isIconFont(view.getComputedStyle(element)),
  );
  sheet.disabled = false;
  for (const icon of icons) icon.setAttribute(markAttribute, 'icon');
}

/** Calls `look` when the page has grown and come to rest. */
function follow(document: Document, look: () => void): () => void {
  const view = windowOf(document);
  let timer = 0;
  const observer = new view.MutationObserver(() => {
    if (timer) return;
    timer = view.setTimeout(() => {
      timer = 0;
      look();
    }, settleMs);
  });
  observer.observe(document, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    view.clearTimeout(timer);
  };
}
