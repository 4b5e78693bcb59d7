import { hasOwnText, viewOf } from '../page-style/tree';
import { type LetterChoice, leastLineHeight, leastSize } from './letter-style';

/** What a style sheet cannot select: pictures drawn by a font, text too small, lines too close, text set justified. */
export type Mark = 'icon' | 'small' | 'tight' | 'justified';

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
/** The name of an icon, which its font turns into a picture. ASCII: such names are English. */
const ligature = /^[a-z][a-z0-9_]*$/;
const iconClass = /icon|symbol|glyph/i;
/** Small on purpose. */
const raised = /^(?:SUB|SUP|RT)$/;
const fields = /^(?:INPUT|SELECT|TEXTAREA)$/;

/** Whether a choice needs its page looked through at all. */
export function needsMarks(choice: LetterChoice): boolean {
  return choice.font !== 'page' || choice.clearMarks || choice.unjustified;
}

/**
 * The marks of an element. Under our own sheet the page's typeface does not show, and an icon is told by
 * its code points and its class alone.
 */
export function marksOf(element: Element, choice: LetterChoice): Mark[] {
  const style = viewOf(element).getComputedStyle(element);
  if (isIconFont(style) || isIcon(element)) return ['icon'];
  const marks = marksOfText(element, style, choice);
  if (
    choice.unjustified &&
    style.textAlign === 'justify' &&
    !style.display.startsWith('inline')
  )
    marks.push('justified');
  return marks;
}

function marksOfText(
  element: Element,
  style: CSSStyleDeclaration,
  choice: LetterChoice,
): Mark[] {
  const { tagName } = element;
  if (raised.test(tagName)) return [];
  if (!hasOwnText(element) && !fields.test(tagName)) return [];
  const marks: Mark[] = [];
  let size = Number.parseFloat(style.fontSize);
  if (choice.clearMarks && size < leastSize) {
    marks.push('small');
    size = leastSize;
  }
  // NaN for "normal", which the typeface itself answers for.
  const height = Number.parseFloat(style.lineHeight);
  if (height < size * leastLineHeight(choice)) marks.push('tight');
  return marks;
}

/** Whether the page sets the element in a font of icons; our own sheet must be off. */
export function isIconFont({ fontFamily }: CSSStyleDeclaration): boolean {
  return iconFamily.test(fontFamily.split(',')[0] ?? '');
}

function isIcon(element: Element): boolean {
  const { textContent } = element;
  if (textContent?.trim())
    return (
      privateUse.test(textContent) ||
      (ligature.test(textContent.trim()) &&
        iconClass.test(element.getAttribute('class') ?? ''))
    );
  if (element.firstElementChild) return false;
  const view = viewOf(element);
  return ['::before', '::after'].some((pseudo) =>
    privateContent.test(view.getComputedStyle(element, pseudo).content),
  );
}
