import type { Color } from './color';
import { stopsOf } from './paint';

/** What an element's `opacity` and `filter` do to everything painted inside it. */
export interface Effect {
  /** Share 0-1 that is left of the inside. */
  readonly opacity: number;
  /** Colour functions of the filter, in order; each maps one channel triple to another. */
  readonly filters: readonly ((color: Color) => Color)[];
  readonly key: string;
}

type Matrix = readonly [number, number, number][];

/**
 * @param mask `mask-image`, of which the palest place counts
 * @returns null when the element paints its inside unchanged
 */
export function parseEffect(
  opacity: string,
  filter: string,
  mask = 'none',
): Effect | null {
  const left = leftBy(mask);
  if (opacity === '1' && filter === 'none' && left === 1) return null;
  const effect = {
    opacity: Number.parseFloat(opacity) * left,
    filters: [] as ((color: Color) => Color)[],
    key: `${opacity} ${filter} ${left}`,
  };
  for (const [, name, argument] of filter.matchAll(/([a-z-]+)\(([^()]*)\)/g)) {
    const amount = amountOf(argument ?? '');
    if (name === 'opacity') effect.opacity *= Math.min(1, amount);
    const make = colorFilters[name ?? ''];
    if (make) effect.filters.push(make(amount));
  }
  return effect;
}

/** Text that a mask lets vanish invites to read on below; only what it leaves pale is meant to be read. */
const leastLeft = 0.2;

function leftBy(mask: string): number {
  if (!mask.includes('gradient')) return 1;
  const least = Math.min(...stopsOf(mask).map(({ alpha }) => alpha), 1);
  return least < leastLeft ? 1 : least;
}

/** Applies an effect to a colour painted inside it. */
export function applyEffect(effect: Effect, color: Color): Color {
  let result = color;
  for (const filter of effect.filters) result = filter(result);
  return { ...result, alpha: result.alpha * effect.opacity };
}

/** @see https://www.w3.org/TR/filter-effects-1/#ShorthandEquivalents */
const colorFilters: Record<
  string,
  (amount: number) => (color: Color) => Color
> = {
  brightness: (n) => perChannel((channel) => channel * n),
  contrast: (n) => perChannel((channel) => (channel - 0.5) * n + 0.5),
  invert: (n) => {
    const share = Math.min(1, n);
    return perChannel((channel) => channel * (1 - 2 * share) + share);
  },
  grayscale: (n) => saturation(1 - Math.min(1, n)),
  saturate: saturation,
  'hue-rotate': hueRotation,
  sepia: (n) => sepia(Math.min(1, n)),
};

function perChannel(change: (channel: number) => number) {
  return (color: Color): Color =>
    clamped({
      red: change(color.red),
      green: change(color.green),
      blue: change(color.blue),
      alpha: color.alpha,
    });
}

function saturation(s: number) {
  return multiply([
    [0.213 + 0.787 * s, 0.715 - 0.715 * s, 0.072 - 0.072 * s],
    [0.213 - 0.213 * s, 0.715 + 0.285 * s, 0.072 - 0.072 * s],
    [0.213 - 0.213 * s, 0.715 - 0.715 * s, 0.072 + 0.928 * s],
  ]);
}

function hueRotation(radians: number) {
  const [c, s] = [Math.cos(radians), Math.sin(radians)];
  return multiply([
    [
      0.213 + c * 0.787 - s * 0.213,
      0.715 - c * 0.715 - s * 0.715,
      0.072 - c * 0.072 + s * 0.928,
    ],
    [
      0.213 - c * 0.213 + s * 0.143,
      0.715 + c * 0.285 + s * 0.14,
      0.072 - c * 0.072 - s * 0.283,
    ],
    [
      0.213 - c * 0.213 - s * 0.787,
      0.715 - c * 0.715 + s * 0.715,
      0.072 + c * 0.928 + s * 0.072,
    ],
  ]);
}

function sepia(n: number) {
  const rest = 1 - n;
  return multiply([
    [0.393 + 0.607 * rest, 0.769 - 0.769 * rest, 0.189 - 0.189 * rest],
    [0.349 - 0.349 * rest, 0.686 + 0.314 * rest, 0.168 - 0.168 * rest],
    [0.272 - 0.272 * rest, 0.534 - 0.534 * rest, 0.131 + 0.869 * rest],
  ]);
}

function multiply(matrix: Matrix) {
  return ({ red, green, blue, alpha }: Color): Color => {
    const [r = red, g = green, b = blue] = matrix.map(
      ([x, y, z]) => x * red + y * green + z * blue,
    );
    return clamped({ red: r, green: g, blue: b, alpha });
  };
}

function clamped(color: Color): Color {
  const clamp = (channel: number) => Math.min(1, Math.max(0, channel));
  return {
    red: clamp(color.red),
    green: clamp(color.green),
    blue: clamp(color.blue),
    alpha: color.alpha,
  };
}

/** A factor, a percentage, or an angle in radians; a missing argument means 1. */
function amountOf(argument: string): number {
  const value = Number.parseFloat(argument);
  if (Number.isNaN(value)) return 1;
  if (argument.endsWith('%')) return value / 100;
  if (argument.endsWith('grad')) return (value * Math.PI) / 200;
  if (argument.endsWith('deg')) return (value * Math.PI) / 180;
  if (argument.endsWith('turn')) return value * 2 * Math.PI;
  return value;
}
