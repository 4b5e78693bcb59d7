import { black, type Color, composite, white } from './color';
import { splitList } from './css-list';
import { insetShades, type Size } from './inset-shade';
import { parseColor } from './parse-color';
import { parseRamp, type Ramp } from './ramp';

/** What one element paints behind its content. */
export interface Paint {
  /** Any of these may be what lies at a given point; alpha where it lets through. */
  readonly colors: readonly Color[];
  /** A picture, whose colours are unknown: then `colors` are the extremes. */
  readonly image: boolean;
  /** Set when it is one gradient along an edge, whose `colors` differ from place to place. */
  readonly ramp?: Ramp;
  /** Whether a shadow inwards covers it all, so that what is beneath shows little or not at all. */
  readonly shaded?: boolean;
}

/** A picture may be anything, and what is right on black and on white is right in between. */
export const anyPicture: Paint = { colors: [black, white], image: true };

/** The style properties that `ownPaint` reads; a computed style, of an element or of a pseudo-element. */
export type PaintStyle = Pick<
  CSSStyleDeclaration,
  | 'backgroundColor'
  | 'backgroundImage'
  | 'backgroundSize'
  | 'backgroundRepeat'
  | 'backgroundClip'
  | 'boxShadow'
>;

const functionName =
  /^(?:-[a-z]+-)?(?:repeating-)?(?:(?:linear|radial|conic)-)?gradient/;
// ASCII: keywords and functions of CSS.
const colorInside =
  /#[0-9a-f]{3,8}\b|(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([^()]*\)|\btransparent\b/gi;

/**
 * @param size of the box that has the style; asked only where its answer matters
 * @returns null when nothing is painted behind the content
 */
export function ownPaint(style: PaintStyle, size: () => Size): Paint | null {
  const paint = background(style);
  const shades = insetShades(style.boxShadow, size);
  if (shades.length === 0) return paint;
  const colors = shades.reduce<readonly Color[]>(
    (below, shade) => over([shade], below),
    paint?.colors ?? [],
  );
  return { colors, image: paint?.image ?? false, shaded: true };
}

function background(style: PaintStyle): Paint | null {
  const base = parseColor(style.backgroundColor);
  const layers = style.backgroundImage;
  const solid = base && base.alpha > 0 ? base : null;
  if (layers === 'none') return solid && { colors: [solid], image: false };
  if (style.backgroundClip.includes('text')) return null;
  let colors: readonly Color[] = solid ? [solid] : [];
  let image = false;
  const sizes = splitList(style.backgroundSize);
  const repeats = splitList(style.backgroundRepeat);
  const parts = splitList(layers);
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    const layer = parts[index] ?? '';
    const size = sizes[index % sizes.length] ?? 'auto';
    const repeat = repeats[index % repeats.length] ?? 'repeat';
    if (isSmall(size, repeat, layer)) continue;
    const stops = functionName.test(layer) ? stopsOf(layer) : null;
    if (!stops) image = true;
    colors = over(stops ?? anyPicture.colors, colors);
  }
  if (colors.length === 0) return null;
  const ramp = parts.length === 1 ? rampOf(layers, solid) : null;
  return { colors, image, ...(ramp && { ramp }) };
}

function rampOf(layer: string, ground: Color | null): Ramp | null {
  const body = /^linear-gradient\((.*)\)$/u.exec(layer)?.[1];
  return body === undefined ? null : parseRamp(splitList(body), ground);
}

/** The colours of a gradient, in order. */
export function stopsOf(gradient: string): readonly Color[] {
  return [...gradient.matchAll(colorInside)].flatMap(
    ([css]) => parseColor(css) ?? [],
  );
}

/** The same CSS value with each of its colours replaced. */
export function mapColors(
  css: string,
  change: (color: Color) => string,
): string {
  return css.replace(colorInside, (found) => {
    const color = parseColor(found);
    return color ? change(color) : found;
  });
}

function over(
  top: readonly Color[],
  bottom: readonly Color[],
): readonly Color[] {
  if (bottom.length === 0) return top;
  const mixed = top.flatMap((color) =>
    bottom.map((below) => composite(color, below)),
  );
  return mixed.length > 8 ? mixed.filter((_, index) => index % 2 === 0) : mixed;
}

/**
 * Icons, bullets and drawn underlines stand beside or under the text, not behind it: a layer that is not
 * repeated and is small in one direction, or a picture at its natural size that is not repeated.
 */
function isSmall(size: string, repeat: string, layer: string): boolean {
  if (repeat !== 'no-repeat') return false;
  if (size === 'auto' || size === 'auto auto') return /^url\(/.test(layer);
  return isShort(size);
}

function isShort(size: string): boolean {
  return size
    .split(' ')
    .some((part) => part.endsWith('px') && Number.parseFloat(part) <= 6);
}
