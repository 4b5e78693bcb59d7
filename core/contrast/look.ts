import { viewOf } from '../page-style/tree';

/** Fewer letters may be a separator, of which more is asked than of words. */
const few = 12;

/**
 * What can be told of an element's looks with one short question: two that are equal have the same
 * colours on the same own ground, and text of the same kind. What lies around it is not asked about.
 */
export function lookOf(element: Element): string {
  const {
    color,
    webkitTextFillColor,
    backgroundColor,
    backgroundImage,
    opacity,
  } = viewOf(element).getComputedStyle(element);
  return [
    color,
    webkitTextFillColor,
    backgroundColor,
    backgroundImage,
    opacity,
    fewLetters(element) ?? 'words',
  ].join();
}

/** The own text of an element, null when it is too long to be a separator. */
export function fewLetters(element: Element): string | null {
  let text = '';
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType !== 3) continue;
    text += (child as Text).data.trim();
    if (text.length >= few) return null;
  }
  return text;
}
