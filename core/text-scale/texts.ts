import { elementsIn, hasOwnText, viewOf } from '../page-style/tree';

/** An element with text of its own, and how the page set it. */
export interface Text {
  readonly element: Element;
  /** CSS px. */
  readonly size: number;
  /** Line height as a multiple of the size; null for the font's own. */
  readonly lineHeight: number | null;
}

/** Whether something of the element can be seen now; what waits for a pointer cannot. */
export function isSeen({ element }: Text): boolean {
  return element.checkVisibility({
    opacityProperty: true,
    visibilityProperty: true,
  });
}

const fields = /^(?:INPUT|TEXTAREA|SELECT)$/;

/** All texts in `scope` that show, in document order; icon fonts are pictures and no texts. */
export function textsIn(scope: Element): Text[] {
  return elementsIn(scope).flatMap((element) => {
    if (!hasOwnText(element) && !fields.test(element.tagName)) return [];
    if (isIcon(element) || !element.checkVisibility()) return [];
    const { fontSize, lineHeight } = viewOf(element).getComputedStyle(element);
    const size = Number.parseFloat(fontSize);
    if (!(size > 0)) return [];
    const height = Number.parseFloat(lineHeight);
    return [
      {
        element,
        size,
        lineHeight: Number.isNaN(height) ? null : height / size,
      },
    ];
  });
}

/** Code points of private use, which icon fonts draw with. */
function isIcon(element: Element): boolean {
  return /^[\p{Co}\s]+$/u.test(element.textContent ?? '');
}
