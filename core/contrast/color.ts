/**
 * sRGB colour with straight (not premultiplied) alpha; every channel 0-1. Channels may lie outside
 * 0-1 when the source was a wide-gamut colour; `clampColor` brings them back.
 */
export interface Color {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

export const white: Color = { red: 1, green: 1, blue: 1, alpha: 1 };
export const black: Color = { red: 0, green: 0, blue: 0, alpha: 1 };
export const transparent: Color = { red: 0, green: 0, blue: 0, alpha: 0 };

export function clampColor(color: Color): Color {
  return {
    red: clamp(color.red),
    green: clamp(color.green),
    blue: clamp(color.blue),
    alpha: clamp(color.alpha),
  };
}

/**
 * The colour seen when `top` is painted over `bottom` ("source over").
 * @see https://www.w3.org/TR/compositing-1/#simplealphacompositing
 */
export function composite(top: Color, bottom: Color): Color {
  if (top.alpha >= 1) return top;
  if (top.alpha <= 0) return bottom;
  const rest = bottom.alpha * (1 - top.alpha);
  const alpha = top.alpha + rest;
  const mix = (over: number, under: number) =>
    (over * top.alpha + under * rest) / alpha;
  return {
    red: mix(top.red, bottom.red),
    green: mix(top.green, bottom.green),
    blue: mix(top.blue, bottom.blue),
    alpha,
  };
}

/**
 * Relative luminance 0-1 of an opaque colour.
 * @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
 */
export function luminance(color: Color): number {
  return (
    0.2126 * toLinear(clamp(color.red)) +
    0.7152 * toLinear(clamp(color.green)) +
    0.0722 * toLinear(clamp(color.blue))
  );
}

/**
 * Contrast ratio 1-21 of two opaque colours, in either order.
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(first: Color, second: Color): number {
  return contrastOfLuminances(luminance(first), luminance(second));
}

/** Contrast ratio 1-21 of two relative luminances, in either order. */
export function contrastOfLuminances(first: number, second: number): number {
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** `#rrggbb`, or `#rrggbbaa` when not opaque; channels rounded to 8 bits. */
export function formatHex(color: Color): string {
  const channels = [color.red, color.green, color.blue];
  if (color.alpha < 1) channels.push(color.alpha);
  return `#${channels.map((channel) => toByte(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** Encoded sRGB channel to linear light (IEC 61966-2-1); odd, for channels outside the gamut. */
export function toLinear(channel: number): number {
  const size = Math.abs(channel);
  const linear =
    size <= 0.04045 ? size / 12.92 : ((size + 0.055) / 1.055) ** 2.4;
  return channel < 0 ? -linear : linear;
}

/** Linear light to encoded sRGB channel; the inverse of `toLinear`. */
export function fromLinear(linear: number): number {
  const size = Math.abs(linear);
  const channel =
    size <= 0.0031308 ? size * 12.92 : 1.055 * size ** (1 / 2.4) - 0.055;
  return linear < 0 ? -channel : channel;
}

function toByte(channel: number): number {
  return Math.round(clamp(channel) * 255);
}

function clamp(channel: number): number {
  return Math.min(1, Math.max(0, channel));
}
