import {
  black,
  type Color,
  clampColor,
  contrast,
  luminance,
  white,
} from './color';
import { greyChroma, hueDistance, inGamut, type Oklch, toOklch } from './oklch';

/** The side of its backgrounds on which a text lies. */
export type Polarity = 'dark' | 'light';

/**
 * The opaque colour nearest to `foreground` that has the target ratio on every background: OKLCH
 * lightness moves the least, hue stays, chroma gives way only to the gamut; the side that the text is on
 * is tried first, then the other.
 * @param backgrounds opaque colours, at least one
 * @param target ratio 1-21, or what it is for one background
 * @returns null when no colour does it
 */
export function solveColor(
  foreground: Color,
  backgrounds: readonly Color[],
  target: number | ((background: Color) => number),
): Color | null {
  const ratio = typeof target === 'number' ? () => target : target;
  return solveLightness(
    foreground,
    polarityOf(foreground, backgrounds),
    (color) =>
      backgrounds.every(
        // 21 is reached by exactly two colours, so rounding must not stand in the way.
        (background) => contrast(color, background) >= ratio(background) - 1e-6,
      ),
  );
}

/**
 * The nearest lightness at which `passes` holds, in the direction of `polarity`, else in the other.
 * @param passes asked with opaque colours; expected to hold at an end if anywhere
 */
export function solveLightness(
  foreground: Color,
  polarity: Polarity,
  passes: (color: Color) => boolean,
): Color | null {
  const wanted = { ...toOklch(foreground), alpha: 1 };
  const start = roundColor({ ...foreground, alpha: 1 });
  if (passes(start)) return start;
  const first = polarity === 'dark' ? 0 : 1;
  return towards(wanted, first, passes) ?? towards(wanted, 1 - first, passes);
}

/**
 * Tones text down: the lightness moves towards the background until the lowest ratio is `ceiling`.
 * @returns null when it is not above the ceiling
 */
export function softenColor(
  foreground: Color,
  backgrounds: readonly Color[],
  ceiling: number,
): Color | null {
  const lowest = (color: Color) =>
    Math.min(...backgrounds.map((background) => contrast(color, background)));
  if (lowest(foreground) <= ceiling + 0.05) return null;
  const wanted = { ...toOklch(foreground), alpha: 1 };
  const dark = polarityOf(foreground, backgrounds) === 'dark';
  let strong = dark ? 0 : 1;
  let weak = dark ? 1 : 0;
  for (let step = 0; step < 12; step += 1) {
    const lightness = (strong + weak) / 2;
    if (lowest(inGamut({ ...wanted, lightness })) >= ceiling)
      strong = lightness;
    else weak = lightness;
  }
  return nearestByte(
    { ...wanted, lightness: strong },
    (color) => lowest(color) >= ceiling - 0.2,
  );
}

/** Dark when the text is darker than the mean of its backgrounds; a tie goes where there is more room. */
export function polarityOf(
  foreground: Color,
  backgrounds: readonly Color[],
): Polarity {
  const mean =
    backgrounds.reduce((sum, color) => sum + luminance(color), 0) /
    backgrounds.length;
  const own = luminance(foreground);
  if (Math.abs(own - mean) < 1e-3) return mean > 0.18 ? 'dark' : 'light';
  return own < mean ? 'dark' : 'light';
}

/** Steps of lightness, and how many, in which rounding to 8 bits is made good. */
const roundingStep = 0.002;
const roundingSteps = 6;

/**
 * Bisects between the own lightness, which fails, and the end, which must pass; what is found is rounded
 * only then, since to try all roundings on the way takes ten times as long.
 */
function towards(
  wanted: Oklch,
  end: number,
  passes: (color: Color) => boolean,
): Color | null {
  const extreme = end === 0 ? black : white;
  if (!passes(extreme)) return null;
  let failing = wanted.lightness;
  let passing = end;
  for (let step = 0; step < 10; step += 1) {
    const lightness = (failing + passing) / 2;
    if (passes(clampColor(inGamut({ ...wanted, lightness }))))
      passing = lightness;
    else failing = lightness;
  }
  for (let step = 0; step < roundingSteps; step += 1) {
    const away = step * roundingStep * (end === 0 ? -1 : 1);
    const color = nearestByte({ ...wanted, lightness: passing + away }, passes);
    if (color) return color;
  }
  return extreme;
}

/**
 * Of the eight 8-bit colours around the wanted one, the one that passes and keeps the hue best: plain
 * rounding turns the hue of a dark colour by more than ten degrees.
 */
function nearestByte(
  wanted: Oklch,
  passes: (color: Color) => boolean,
): Color | null {
  const exact = clampColor(inGamut(wanted));
  const isGrey = wanted.chroma < greyChroma;
  let best: Color | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let corner = 0; corner < 8; corner += isGrey ? 7 : 1) {
    const color = roundColor(exact, corner);
    const turn = isGrey ? 0 : hueDistance(toOklch(color).hue, wanted.hue);
    if (turn >= least || !passes(color)) continue;
    best = color;
    least = turn;
  }
  return best;
}

/** To 8 bits: to the nearest, or by `corner` down (bit clear) or up (bit set) for each channel. */
function roundColor(color: Color, corner?: number): Color {
  const round = (channel: number, bit: number) => {
    const scaled = channel * 255;
    if (corner === undefined) return Math.round(scaled) / 255;
    return (corner & bit ? Math.ceil(scaled) : Math.floor(scaled)) / 255;
  };
  return {
    red: round(color.red, 1),
    green: round(color.green, 2),
    blue: round(color.blue, 4),
    alpha: color.alpha,
  };
}
