import { windowOf } from '../page-style/tree';
import type { LetterChoice } from './letter-style';
import { markAttribute, marksOf, needsMarks } from './marks';
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
    if (needsMarks(choice)) mark(document, choice, sheet, seen);
    // A page that replaces its list of sheets drops ours without a word.
    if (!document.adoptedStyleSheets.includes(sheet))
      document.adoptedStyleSheets.push(sheet);
  };
  look();
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

/** Marks what has not been looked at yet. All is read before anything is written. */
function mark(
  document: Document,
  choice: LetterChoice,
  sheet: CSSStyleSheet,
  seen: WeakSet<Element>,
): void {
  const fresh = [...document.querySelectorAll('body, body *')].filter(
    (element) => !seen.has(element),
  );
  if (fresh.length === 0) return;
  sheet.disabled = true;
  const found = fresh.map((element) => marksOf(element, choice));
  sheet.disabled = false;
  fresh.forEach((element, index) => {
    seen.add(element);
    const marks = found[index] ?? [];
    if (marks.length > 0) element.setAttribute(markAttribute, marks.join(' '));
  });
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
