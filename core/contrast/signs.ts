import { flatParent } from '../page-style/tree';
import type { Backdrops } from './backdrop';
import { type Color, contrast, formatHex } from './color';
import { parseColor } from './parse-color';
import type { Sample } from './sample';
import { backgroundOf, type Scene } from './scene';

/** Larger drawings are pictures, and keep their colours. */
const largestIcon = 64;
const fields = /^(?:INPUT|TEXTAREA|SELECT)$/;
const shapes = 'path, circle, rect, line, polyline, polygon, ellipse';
const borderless =
  /^(?:hidden|checkbox|radio|range|image|submit|button|reset)$/;

/**
 * What carries meaning without being text: the border that says "write here", the ring around what has
 * the keyboard's focus, and icons.
 * @see https://www.w3.org/TR/WCAG22/#non-text-contrast
 */
export function sampleSigns(element: Element, backdrops: Backdrops): Sample[] {
  const ring = element.matches(':focus-visible')
    ? focusRing(element, backdrops)
    : [];
  if (fields.test(element.tagName))
    return [...ring, ...fieldBorder(element, backdrops)];
  if (element.tagName === 'svg') return icon(element, backdrops);
  return ring;
}

/**
 * What `element` is looked at with: the shapes of an icon have one colour or are a picture, which none of
 * them tells by itself.
 */
export function wholeOf(element: Element): Element {
  const icon = (element as SVGElement).ownerSVGElement;
  return icon && element.matches(shapes) ? icon : element;
}

/** All that is looked at with `whole`, itself first. */
export function partsOf(whole: Element): readonly Element[] {
  return whole.tagName === 'svg'
    ? [whole, ...whole.querySelectorAll(shapes)]
    : [whole];
}

/** The outline that says where the keyboard is; the browser's own (`auto`) is two-coloured already. */
function focusRing(element: Element, backdrops: Backdrops): Sample[] {
  const { style } = backdrops.facts(element);
  const color = parseColor(style.outlineColor);
  const isDrawn =
    !/^(?:none|auto)$/.test(style.outlineStyle) &&
    Number.parseFloat(style.outlineWidth) > 0;
  if (!color || !isDrawn || color.alpha < 0.05) return [];
  const isInside = Number.parseFloat(style.outlineOffset) < 0;
  const ground = isInside ? element : (flatParent(element) ?? element);
  return [
    {
      element,
      pseudo: '',
      kind: 'sign',
      properties: ['outline-color'],
      foreground: color,
      extra: {},
      scenes: () => backdrops.scenes(ground),
    },
  ];
}

function fieldBorder(element: Element, backdrops: Backdrops): Sample[] {
  const parent = flatParent(element);
  if (!parent || borderless.test((element as HTMLInputElement).type)) return [];
  const { style } = backdrops.facts(element);
  if (style.appearance === 'none' && style.borderBottomStyle === 'none')
    return [];
  const border = parseColor(style.borderBottomColor);
  if (!border || Number.parseFloat(style.borderBottomWidth) === 0) return [];
  const around = backdrops.scenes(parent);
  // A field that stands out by its own background needs no border.
  if (around.some((scene) => stands(element, scene, backdrops))) return [];
  return [
    {
      element,
      pseudo: '',
      kind: 'sign',
      properties: ['border-color'],
      foreground: border,
      extra: {},
      scenes: () => backdrops.scenes(parent),
    },
  ];
}

function stands(
  element: Element,
  around: Scene,
  backdrops: Backdrops,
): boolean {
  return backdrops
    .scenes(element)
    .some((scene) => contrast(backgroundOf(scene), backgroundOf(around)) >= 3);
}

/** Icons of one colour; what has several is a picture, a flag or a logo. */
function icon(element: Element, backdrops: Backdrops): Sample[] {
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.width > largestIcon || box.height > largestIcon)
    return [];
  if (element.closest('[class*="logo" i], [id*="logo" i]')) return [];
  const samples: Sample[] = [];
  const colors = new Set<string>();
  for (const shape of element.querySelectorAll(shapes)) {
    const { style } = backdrops.facts(shape);
    for (const property of ['fill', 'stroke'] as const) {
      const color = parseColor(style[property]);
      if (!color || color.alpha < 0.05) continue;
      colors.add(formatHex(color));
      samples.push(shapeSample(shape, property, color, element, backdrops));
    }
  }
  return colors.size === 1 ? samples : [];
}

function shapeSample(
  shape: Element,
  property: string,
  color: Color,
  icon: Element,
  backdrops: Backdrops,
): Sample {
  return {
    element: shape,
    pseudo: '',
    kind: 'sign',
    properties: [property],
    foreground: color,
    extra: {},
    scenes: () => backdrops.scenes(icon),
  };
}
