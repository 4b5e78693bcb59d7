import { type Color, clampColor, fromLinear, transparent } from './color';
import { fromOklab, fromOklch } from './oklch';

/** Colours are few and asked for often: one page has a few dozen among thousands of elements. */
const known = new Map<string, Color | null>();
const maxKnown = 2000;

/**
 * Parses a CSS colour as computed styles write it: hex, `rgb()`, `rgba()`, `hsl()`, `hwb()`, `lab()`,
 * `lch()`, `oklab()`, `oklch()`, `color(srgb | srgb-linear | display-p3 …)`, and the keywords
 * `transparent`, `white` and `black` (computed styles have no other named colours).
 * @returns null for anything else, `currentcolor` and `none` included
 */
export function parseColor(css: string): Color | null {
  const cached = known.get(css);
  if (cached !== undefined) return cached;
  if (known.size > maxKnown) known.clear();
  const color = parse(css.trim().toLowerCase());
  known.set(css, color);
  return color;
}

function parse(css: string): Color | null {
  if (css === 'transparent') return transparent;
  if (css === 'white') return parseHex('ffffff');
  if (css === 'black') return parseHex('000000');
  if (css.startsWith('#')) return parseHex(css.slice(1));
  const [, name, body] = /^([a-z]+)\(([^()]*)\)$/.exec(css) ?? [];
  if (name === undefined || body === undefined) return null;
  const parts = body.split(/[\s,/]+/).filter(Boolean);
  const space = name === 'color' ? parts.shift() : name.replace(/a$/, '');
  const read = readers[space ?? ''];
  if (!read || parts.length < 3) return null;
  const alpha = parts[3] === undefined ? 1 : number(parts[3], 1);
  const color = read(parts as [string, string, string], alpha);
  return Object.values(color).some(Number.isNaN) ? null : clampColor(color);
}

function parseHex(digits: string): Color | null {
  if (!/^(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.test(digits)) return null;
  const wide =
    digits.length < 5 ? [...digits].map((d) => d + d).join('') : digits;
  const channel = (at: number) =>
    Number.parseInt(wide.slice(at, at + 2) || 'ff', 16) / 255;
  return {
    red: channel(0),
    green: channel(2),
    blue: channel(4),
    alpha: channel(6),
  };
}

type Reader = (parts: [string, string, string], alpha: number) => Color;

const readers: Record<string, Reader> = {
  rgb: ([r, g, b], alpha) => ({
    red: number(r, 255) / 255,
    green: number(g, 255) / 255,
    blue: number(b, 255) / 255,
    alpha,
  }),
  hsl: ([h, s, l], alpha) =>
    fromHsl(angle(h), number(s, 1), number(l, 1), alpha),
  hwb: ([h, w, b], alpha) =>
    fromHwb(angle(h), number(w, 1), number(b, 1), alpha),
  oklch: ([l, c, h], alpha) =>
    fromOklch({
      lightness: number(l, 1),
      chroma: number(c, 0.4),
      hue: angle(h),
      alpha,
    }),
  oklab: ([l, a, b], alpha) =>
    fromOklab(number(l, 1), number(a, 0.4), number(b, 0.4), alpha),
  lab: ([l, a, b], alpha) =>
    fromLab(number(l, 100), number(a, 125), number(b, 125), alpha),
  lch: ([l, c, h], alpha) => {
    const turn = (angle(h) * Math.PI) / 180;
    const chroma = number(c, 150);
    return fromLab(
      number(l, 100),
      chroma * Math.cos(turn),
      chroma * Math.sin(turn),
      alpha,
    );
  },
  srgb: ([r, g, b], alpha) => ({
    red: number(r, 1),
    green: number(g, 1),
    blue: number(b, 1),
    alpha,
  }),
  'srgb-linear': ([r, g, b], alpha) => ({
    red: fromLinear(number(r, 1)),
    green: fromLinear(number(g, 1)),
    blue: fromLinear(number(b, 1)),
    alpha,
  }),
  // Without the gamut mapping of Display P3: at most a few hundredths too pale, never too bright.
  'display-p3': (parts, alpha) => (readers.srgb as Reader)(parts, alpha),
};

/** A number, a percentage of `full`, or `none`, which counts as 0. */
function number(text: string, full: number): number {
  if (text === 'none') return 0;
  const value = Number.parseFloat(text);
  return text.endsWith('%') ? (value / 100) * full : value;
}

/** Degrees of an angle in deg (default), grad, rad or turn. */
function angle(text: string): number {
  const value = number(text, 360);
  if (text.endsWith('grad')) return value * 0.9;
  if (text.endsWith('rad')) return (value * 180) / Math.PI;
  if (text.endsWith('turn')) return value * 360;
  return value;
}

/** @see https://www.w3.org/TR/css-color-4/#hsl-to-rgb */
function fromHsl(h: number, s: number, l: number, alpha: number): Color {
  const channel = (shift: number) => {
    const k = (shift + (((h % 360) + 360) % 360) / 30) % 12;
    return l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  return { red: channel(0), green: channel(8), blue: channel(4), alpha };
}

/** @see https://www.w3.org/TR/css-color-4/#hwb-to-rgb */
function fromHwb(h: number, w: number, b: number, alpha: number): Color {
  const sum = Math.max(1, w + b);
  const pure = fromHsl(h, 1, 0.5, alpha);
  const mix = (channel: number) => channel * (1 - (w + b) / sum) + w / sum;
  return {
    red: mix(pure.red),
    green: mix(pure.green),
    blue: mix(pure.blue),
    alpha,
  };
}

/** CIE Lab (D50) to sRGB. @see https://www.w3.org/TR/css-color-4/#color-conversion-code */
function fromLab(l: number, a: number, b: number, alpha: number): Color {
  const f = (l + 16) / 116;
  const cube = (t: number) =>
    t ** 3 > 216 / 24389 ? t ** 3 : (116 * t - 16) / (24389 / 27);
  const x = cube(f + a / 500) * 0.96429568;
  const y = cube(f);
  const z = cube(f - b / 200) * 0.8251046;
  return {
    red: fromLinear(3.1341359 * x - 1.617386 * y - 0.4906619 * z),
    green: fromLinear(-0.978795 * x + 1.9162544 * y + 0.0334423 * z),
    blue: fromLinear(0.0719555 * x - 0.2289769 * y + 1.4053861 * z),
    alpha,
  };
}
