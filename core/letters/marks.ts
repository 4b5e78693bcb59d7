import { hasOwnText, viewOf } from '../page-style/tree';
import { type LetterChoice, leastSize } from './letter-style';

/** What a style sheet cannot select: pictures drawn by a font, text too small, text set justified. */
export type Mark = 'icon' | 'small' | 'justified';

/** Space-separated marks of an element. */
export const markAttribute = 'data-dedoc-letters';

/**
 * First families of icon fonts. Only the first counts: common stacks of text end in "Segoe UI Symbol".
 * ASCII: names of font families.
 */
const iconFamily =
  /icon|awesome|glyph|symbol|fontello|icomoon|ionic|dings|themify|entypo|^"?(?:slick|lg|fa)"?$/i;

const privateUse = /^[\p{Co}\s]+$/u;
/** `content` of a pseudo-element: a quoted string. */
const privateContent = /^"[\p{Co}\s]+"/u;
/** Small on purpose. */
const raised = /^(?:SUB|SUP|RT)$/;

/** Whether a choice needs its page looked through at all. */
export function needsMarks(choice: LetterChoice): boolean {
  return choice.font !== 'page' || choice.clearMarks || choice.unjustified;
}

/** The marks of an element as the page drew it: our own sheet must be off. */
export function marksOf(element: Element, choice: LetterChoice): Mark[] {
  const style = viewOf(element).getComputedStyle(element);
  if (isIcon(element, style)) return ['icon'];
  const marks: Mark[] = [];
  if (
    choice.clearMarks &&
    Number.parseFloat(style.fontSize) < leastSize &&
    !raised.test(element.tagName) &&
    hasOwnText(element)
  )
    marks.push('small');
  if (
    choice.unjustified &&
    style.textAlign === 'justify' &&
    !style.display.startsWith('inline')
  )
    marks.push('justified');
  return marks;
}

function isIcon(element: Element, style: CSSStyleDeclaration): boolean {
  if (iconFamily.test(style.fontFamily.split(',')[0] ?? '')) return true;
  const { textContent } = element;
  if (textContent?.trim()) return privateUse.test(textContent);
  if (element.firstElementChild) return false;
  const view = viewOf(element);
  return ['::before', '::after'].some((pseudo) =>
    privateContent.test(view.getComputedStyle(element, pseudo).content),
  );
}
