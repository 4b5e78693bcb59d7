import { type Color, composite } from './color';
import { parseColor } from './parse-color';
import type { Rect } from './rect';

/** A gradient along one edge of its box: what lies behind a text is the part that the text stands on. */
export interface Ramp {
  readonly axis: 'x' | 'y';
  /** In order of `at`, which is 0-1 from left or top. */
  readonly stops: readonly { readonly at: number; readonly color: Color }[];
}

const directions: Readonly<Record<string, readonly ['x' | 'y', boolean]>> = {
  '0deg': ['y', true],
  '90deg': ['x', false],
  '180deg': ['y', false],
  '270deg': ['x', true],
  'to top': ['y', true],
  'to right': ['x', false],
  'to bottom': ['y', false],
  'to left': ['x', true],
};

/**
 * Reads a `linear-gradient()` as computed styles write it.
 * @param parts the arguments, split at their commas
 * @returns null for what runs at an angle or has stops in px
 */
export function parseRamp(
  parts: readonly string[],
  ground: Color | null,
): Ramp | null {
  const named = directions[parts[0] ?? ''];
  const [axis, backwards] = named ?? ['y', false];
  const found = (named ? parts.slice(1) : parts).map((part) => {
    const [, css = '', at] = /^(.*?)(?:\s+(-?[\d.]+)%)?$/u.exec(part) ?? [];
    return {
      color: parseColor(css),
      at: at === undefined ? null : Number(at) / 100,
    };
  });
  if (found.length < 2 || found.some(({ color }) => !color)) return null;
  const places = spread(found.map(({ at }) => at));
  const stops = found.map(({ color }, index) => ({
    at: places[index] as number,
    color: ground ? composite(color as Color, ground) : (color as Color),
  }));
  if (!backwards) return { axis, stops };
  return {
    axis,
    stops: stops.map(({ at, color }) => ({ at: 1 - at, color })).reverse(),
  };
}

/** The colours of the ramp in `box` where `text` stands on it: at its ends, and every stop in between. */
export function colorsUnder(
  { axis, stops }: Ramp,
  box: Rect,
  text: Rect,
): readonly Color[] {
  const [start, size] =
    axis === 'x'
      ? [box.left, box.right - box.left]
      : [box.top, box.bottom - box.top];
  const place = (value: number) =>
    Math.min(1, Math.max(0, (value - start) / Math.max(1, size)));
  const from = place(axis === 'x' ? text.left : text.top);
  const to = place(axis === 'x' ? text.right : text.bottom);
  const between = stops.filter(({ at }) => at > from && at < to);
  return [
    colorAt(stops, from),
    ...between.map(({ color }) => color),
    colorAt(stops, to),
  ];
}

function colorAt(stops: Ramp['stops'], place: number): Color {
  const after = stops.findIndex(({ at }) => at >= place);
  const [first, last] = [stops[0], stops.at(-1)] as [
    Ramp['stops'][0],
    Ramp['stops'][0],
  ];
  if (after === 0) return first.color;
  const [below, above] = [stops[after - 1], stops[after]];
  if (!below || !above) return last.color;
  const share = (place - below.at) / Math.max(1e-6, above.at - below.at);
  return mixed(below.color, above.color, share);
}

/** Gradients are mixed with alpha multiplied in, so that clear black does not darken. */
function mixed(a: Color, b: Color, share: number): Color {
  const alpha = a.alpha + (b.alpha - a.alpha) * share;
  const mix = (one: number, other: number) =>
    alpha === 0
      ? 0
      : (one * a.alpha * (1 - share) + other * b.alpha * share) / alpha;
  return {
    red: mix(a.red, b.red),
    green: mix(a.green, b.green),
    blue: mix(a.blue, b.blue),
    alpha,
  };
}

/** Stops without a place stand evenly between their neighbours (CSS Images 3). */
function spread(given: readonly (number | null)[]): readonly number[] {
  const places = [...given];
  places[0] ??= 0;
  places[places.length - 1] ??= 1;
  for (let index = 1; index < places.length; index += 1) {
    if (places[index] !== null) continue;
    const next = places.findIndex((place, at) => at > index && place !== null);
    const before = places[index - 1] as number;
    places[index] =
      before + ((places[next] as number) - before) / (next - index + 1);
  }
  return places as number[];
}
