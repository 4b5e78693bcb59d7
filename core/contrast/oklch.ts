import { type Color, fromLinear, toLinear } from './color';

/**
 * A colour by perceived lightness 0-1, chroma (0 = grey, about 0.32 at most in sRGB) and hue in
 * degrees 0-360. Alpha 0-1.
 */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
  readonly alpha: number;
}

/** Below this chroma the eye sees grey, and the hue of an 8-bit colour is mere rounding. */
export const greyChroma = 0.02;

/**
 * sRGB to OKLCH, with Björn Ottosson's matrices of 2021-01-25.
 * @see https://bottosson.github.io/posts/oklab/
 */
export function toOklch(color: Color): Oklch {
  const [r, g, b] = [color.red, color.green, color.blue].map(toLinear) as [
    number,
    number,
    number,
  ];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bAxis = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness,
    chroma: Math.hypot(a, bAxis),
    hue: ((Math.atan2(bAxis, a) * 180) / Math.PI + 360) % 360,
    alpha: color.alpha,
  };
}

/** OKLCH to sRGB; channels fall outside 0-1 where sRGB has no such colour. Source as `toOklch`. */
export function fromOklch({ lightness, chroma, hue, alpha }: Oklch): Color {
  const angle = (hue * Math.PI) / 180;
  return fromOklab(
    lightness,
    chroma * Math.cos(angle),
    chroma * Math.sin(angle),
    alpha,
  );
}

/** OKLab (lightness 0-1, axes about ±0.4) to sRGB, channels possibly outside 0-1. */
export function fromOklab(
  lightness: number,
  a: number,
  b: number,
  alpha: number,
): Color {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return {
    red: fromLinear(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    green: fromLinear(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    blue: fromLinear(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
    alpha,
  };
}

/**
 * The sRGB colour of that lightness and hue with as much of the chroma as sRGB can show: chroma is
 * what gives way, since a changed hue reads as another colour.
 */
export function inGamut(wanted: Oklch): Color {
  const lightness = Math.min(1, Math.max(0, wanted.lightness));
  const at = (chroma: number) => fromOklch({ ...wanted, lightness, chroma });
  const full = at(wanted.chroma);
  if (isInGamut(full)) return full;
  let inside = 0;
  let outside = wanted.chroma;
  for (let step = 0; step < 16; step += 1) {
    const middle = (inside + outside) / 2;
    if (isInGamut(at(middle))) inside = middle;
    else outside = middle;
  }
  return at(inside);
}

/** Distance of two hues in degrees, 0-180. */
export function hueDistance(first: number, second: number): number {
  const turn = Math.abs(first - second) % 360;
  return Math.min(turn, 360 - turn);
}

function isInGamut({ red, green, blue }: Color): boolean {
  // Half a step of 8 bits: what rounds into the gamut is in it.
  const slack = 0.5 / 255;
  return [red, green, blue].every(
    (channel) => channel >= -slack && channel <= 1 + slack,
  );
}
