/** How far a repair turns the hue of a text, by an OKLCH of its own rather than core's. */

export interface HueChange {
  /** Texts whose colour changed and which have a hue before and after. */
  readonly hues: number;
  /** Degrees 0-180. */
  readonly hueMax: number;
  readonly hueMean: number;
}

/** Chroma below which a colour is grey to the eye, and its angle chance. */
const leastChroma = 0.02;

/** @param before,after CSS colours of the same texts by number */
export function hueChange(
  before: Readonly<Record<number, string>>,
  after: Readonly<Record<number, string>>,
): HueChange {
  const turns = Object.entries(before).flatMap(([number, color]) => {
    const now = after[Number(number)];
    if (now === undefined || now === color) return [];
    const [from, to] = [hueOf(color), hueOf(now)];
    if (from === null || to === null) return [];
    const turn = Math.abs(from - to) % 360;
    return [Math.min(turn, 360 - turn)];
  });
  return {
    hues: turns.length,
    hueMax: Math.max(0, ...turns),
    hueMean:
      turns.reduce((all, turn) => all + turn, 0) / Math.max(1, turns.length),
  };
}

/**
 * Degrees; null for greys and for what is not written as rgb.
 * @see https://bottosson.github.io/posts/oklab/
 */
function hueOf(css: string): number | null {
  const found = /^rgba?\(([^)]*)\)$/.exec(css)?.[1];
  const [red, green, blue] = (found ?? '').split(/[\s,/]+/).map((part) => {
    const channel = Number(part) / 255;
    return channel <= 0.04045
      ? channel / 12.92
      : ((channel + 0.055) / 1.055) ** 2.4;
  });
  if (red === undefined || green === undefined || blue === undefined)
    return null;
  const long = Math.cbrt(
    0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue,
  );
  const middle = Math.cbrt(
    0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue,
  );
  const short = Math.cbrt(
    0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue,
  );
  const a = 1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short;
  const b = 0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short;
  if (Math.hypot(a, b) < leastChroma) return null;
  return (Math.atan2(b, a) * 180) / Math.PI;
}
