import { flatParent, viewOf } from '../page-style/tree';
import { boxOf, type Rect } from './rect';

type BoxStyle = Pick<
  CSSStyleDeclaration,
  | 'left'
  | 'top'
  | 'width'
  | 'height'
  | 'marginLeft'
  | 'marginTop'
  | 'boxSizing'
  | 'paddingLeft'
  | 'paddingRight'
  | 'paddingTop'
  | 'paddingBottom'
  | 'borderLeftWidth'
  | 'borderRightWidth'
  | 'borderTopWidth'
  | 'borderBottomWidth'
  | 'transform'
  | 'transformOrigin'
>;

/**
 * Where on its page an absolutely positioned `::before` or `::after` of `element` lies: browsers tell of
 * generated boxes only what their computed style says.
 */
export function generatedBox(element: Element, style: BoxStyle): Rect {
  const holder = containingBlock(element);
  const outer = boxOf(holder);
  return generatedRect(style, {
    left: outer.left + holder.clientLeft,
    top: outer.top + holder.clientTop,
  });
}

/** @param corner the top left one of the padding box of what the generated box is positioned in */
export function generatedRect(
  style: BoxStyle,
  corner: { readonly left: number; readonly top: number },
): Rect {
  const { width, height } = generatedSize(style);
  const left = corner.left + px(style.left) + px(style.marginLeft);
  const top = corner.top + px(style.top) + px(style.marginTop);
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = numbers(style.transform);
  const box = { left, top, right: left + width, bottom: top + height };
  // Turned boxes are taken as they lie before the turn.
  if (b !== 0 || c !== 0 || style.transform.includes('3d')) return box;
  const [atX = 0, atY = 0] = numbers(style.transformOrigin);
  const sides = [left + atX - atX * a + x, left + atX + (width - atX) * a + x];
  const ends = [top + atY - atY * d + y, top + atY + (height - atY) * d + y];
  // What is mirrored begins where it ended.
  return {
    left: Math.min(...sides),
    top: Math.min(...ends),
    right: Math.max(...sides),
    bottom: Math.max(...ends),
  };
}

/** Whether a `transform`, as computed styles write it, does more to a box than to move and to stretch it. */
export function isTurned(transform: string): boolean {
  const [a = 1, b = 0, c = 0, d = 1] = numbers(transform);
  return transform.includes('3d') || b !== 0 || c !== 0 || a < 0 || d < 0;
}

/** Width and height with padding and border, in CSS px. */
export function generatedSize(style: BoxStyle) {
  const isWhole = style.boxSizing === 'border-box';
  const around = (...sides: string[]) =>
    isWhole ? 0 : sides.reduce((sum, side) => sum + px(side), 0);
  return {
    width:
      px(style.width) +
      around(
        style.paddingLeft,
        style.paddingRight,
        style.borderLeftWidth,
        style.borderRightWidth,
      ),
    height:
      px(style.height) +
      around(
        style.paddingTop,
        style.paddingBottom,
        style.borderTopWidth,
        style.borderBottomWidth,
      ),
  };
}

/** What `left` and `top` of an absolutely positioned child of `element` are counted from. */
function containingBlock(element: Element): Element {
  for (let at: Element = element; ; ) {
    const { position, transform, filter } = viewOf(at).getComputedStyle(at);
    if (position !== 'static' || transform !== 'none' || filter !== 'none')
      return at;
    const parent = flatParent(at);
    if (!parent) return at;
    at = parent;
  }
}

function px(value: string): number {
  return Number.parseFloat(value) || 0;
}

function numbers(value: string): number[] {
  return [...value.matchAll(/-?[\d.]+(?:e[+-]?\d+)?/g)].map(Number);
}
