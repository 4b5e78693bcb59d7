import { flatParent, viewOf } from '../page-style/tree';
import type { Backdrops, Generated } from './backdrop';
import { generatedBox, isTurned } from './generated-box';
import type { Size } from './inset-shade';
import { anyPicture, ownPaint, type Paint } from './paint';
import { parseColor } from './parse-color';
import { boxOf, type Rect } from './rect';
import { commonAncestor } from './stacking';

/** A box that paints something, and may lie behind text that it does not contain. */
export interface Painter {
  readonly element: Element;
  /** Set when it is not the element itself that paints. */
  readonly pseudo?: Generated;
  readonly paint: Paint;
  readonly rect: Rect;
}

const pictures = /^(?:IMG|VIDEO|CANVAS|IFRAME|OBJECT|EMBED)$/;
const shapes = /^(?:rect|circle|ellipse|path|polygon|image)$/;
/** Smaller boxes are dots, rules and icons: no text stands on them. */
const leastSide = 8;

/** The painters that `element` brings with it: itself, and its `::before` and `::after` laid out apart. */
export function paintersOf(element: Element, backdrops: Backdrops): Painter[] {
  const painters: Painter[] = [];
  const paint = pictureOrShape(element, backdrops) ?? backdrops.paint(element);
  if (paint) {
    const rect = boxOf(element);
    if (isLarge(rect)) painters.push({ element, paint, rect });
  }
  for (const pseudo of ['::before', '::after'] as const) {
    const painter = pseudoPainter(element, pseudo, backdrops);
    if (painter) painters.push(painter);
  }
  return painters;
}

/** The part of a painter that shows, between it and the ancestor that it shares with `other`. */
export function visibleRect(painter: Painter, other: Element): Rect {
  const end = commonAncestor(painter.element, other);
  let { rect } = painter;
  let escapes = positionOf(painter.element);
  let at = flatParent(painter.element);
  for (; at && at !== end; at = flatParent(at)) {
    const style = viewOf(at).getComputedStyle(at);
    const holds =
      escapes === 'fixed'
        ? style.transform !== 'none'
        : escapes !== 'absolute' || style.position !== 'static';
    if (!holds) continue;
    if (style.overflowX !== 'visible' || style.overflowY !== 'visible')
      rect = intersection(rect, boxOf(at));
    escapes = style.position;
  }
  return rect;
}

export function intersection(a: Rect, b: Rect): Rect {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

/** Whether the two share more than a touch. */
export function overlaps(a: Rect, b: Rect): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2
  );
}

export function contains(outer: Rect, inner: Rect): boolean {
  return (
    outer.left <= inner.left + 1 &&
    outer.top <= inner.top + 1 &&
    outer.right >= inner.right - 1 &&
    outer.bottom >= inner.bottom - 1
  );
}

function pictureOrShape(element: Element, backdrops: Backdrops): Paint | null {
  if (pictures.test(element.tagName)) return anyPicture;
  if (!shapes.test(element.tagName)) return null;
  if (element.tagName === 'image') return anyPicture;
  const { fill, fillOpacity } = backdrops.facts(element).style;
  const color = parseColor(fill);
  if (!color) return fill.startsWith('url') ? anyPicture : null;
  const alpha = color.alpha * Number.parseFloat(fillOpacity);
  return alpha > 0 ? { colors: [{ ...color, alpha }], image: false } : null;
}

/** Only what is positioned is looked for: in the flow a pseudo-element lies beside the text. */
function pseudoPainter(
  element: Element,
  pseudo: Generated,
  backdrops: Backdrops,
): Painter | null {
  const style = backdrops.generated(element, pseudo);
  if (!style) return null;
  if (style.position !== 'absolute' || style.display === 'none') return null;
  const rect = generatedBox(element, style);
  const paint = ownPaint(style, () => sizeOf(rect));
  if (!paint || style.opacity === '0') return null;
  if (!isLarge(rect)) return null;
  const { ramp, ...whole } = paint;
  const known = ramp && isTurned(style.transform) ? whole : paint;
  const opacity = Number.parseFloat(style.opacity);
  return { element, pseudo, paint: dimmed(known, opacity), rect };
}

function positionOf(element: Element): string {
  return viewOf(element).getComputedStyle(element).position;
}

function dimmed(paint: Paint, opacity: number): Paint {
  if (opacity === 1) return paint;
  const colors = paint.colors.map((color) => ({
    ...color,
    alpha: color.alpha * opacity,
  }));
  return { colors, image: paint.image };
}

function sizeOf({ left, top, right, bottom }: Rect): Size {
  return { width: right - left, height: bottom - top };
}

function isLarge(rect: Rect): boolean {
  return (
    rect.right - rect.left >= leastSide && rect.bottom - rect.top >= leastSide
  );
}
