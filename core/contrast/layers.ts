import { flatParent } from '../page-style/tree';
import type { Backdrops, Generated } from './backdrop';
import type { Color } from './color';
import type { Paint } from './paint';
import {
  contains,
  intersection,
  overlaps,
  type Painter,
  visibleRect,
} from './painters';
import { colorsUnder } from './ramp';
import { around, type Rect } from './rect';
import { paintOver, type Scene } from './scene';
import { commonAncestor, holds } from './stacking';

/** A painter that does not contain the text and yet lies behind it. */
export interface Underlay {
  readonly painter: Painter;
  /** Whether all of the text stands on it; else both grounds count. */
  readonly covers: boolean;
}

/**
 * The boxes that lie behind a text without being its ancestors: absolute blocks, pictures beneath
 * captions, what a negative margin or a transform pulled over.
 * @param texts boxes of the lines of text
 */
export function underlaysOf(
  element: Element,
  texts: readonly Rect[],
  painters: readonly Painter[],
  { stacking }: Backdrops,
): readonly Underlay[] {
  const found: Underlay[] = [];
  for (const painter of painters) {
    if (!texts.some((text) => overlaps(text, painter.rect))) continue;
    if (!isApart(painter, element)) continue;
    const rect = visibleRect(painter, element);
    const shared = texts.filter((text) => overlaps(text, rect));
    if (shared.length === 0) continue;
    if (!stacking.isPaintedBefore(painter, element, true)) continue;
    const covers = texts.every((text) => contains(rect, shrunk(text)));
    found.push({ painter, covers });
  }
  return found;
}

/**
 * Boxes that lie over a text only to let it fade away: gradients from clear to opaque, with nothing in
 * them. No colour of the text shows through their opaque end.
 */
export function veilsOf(
  element: Element,
  texts: readonly Rect[],
  painters: readonly Painter[],
  { stacking }: Backdrops,
): readonly Painter[] {
  return painters.filter(
    (painter) =>
      fadesAway(painter) &&
      texts.some((text) => overlaps(text, painter.rect)) &&
      isApart(painter, element) &&
      !stacking.isPaintedBefore(painter, element, true),
  );
}

/** Whether it goes from clear to opaque, with nothing in it. */
export function fadesAway({ element, pseudo, paint }: Painter): boolean {
  const alphas = paint.colors.map(({ alpha }) => alpha);
  return (
    !paint.image &&
    (pseudo !== undefined || element.childNodes.length === 0) &&
    Math.max(...alphas) - Math.min(...alphas) > 0.2
  );
}

/** What is known of the place of a text: its lines, and what lies behind it besides its ancestors. */
export interface Place {
  /** Asked only where it matters, since it lays the text out. */
  lines(): readonly Rect[];
  readonly underlays: readonly Underlay[];
}

/**
 * Gives the scenes behind the text of `element` at its place. They are asked for many times over, so
 * they are made anew only after a background was moved.
 */
export function layeredScenes(
  element: Element,
  place: Place,
  backdrops: Backdrops,
): () => readonly Scene[] {
  let places: readonly number[] | null = null;
  let known: readonly Scene[] = [];
  let version = -1;
  return () => {
    if (place.underlays.length === 0 && !backdrops.isOnRamp(element))
      return backdrops.scenes(element);
    if (version === backdrops.version) return known;
    version = backdrops.version;
    const chain = chainOf(element);
    places ??= place.underlays.map((underlay) =>
      placeOf(underlay, chain, backdrops),
    );
    known = scenesAlong(chain, place, places, backdrops);
    return known;
  };
}

function scenesAlong(
  chain: readonly Element[],
  place: Place,
  places: readonly number[],
  backdrops: Backdrops,
): readonly Scene[] {
  const { underlays } = place;
  const text = around(place.lines()) ?? undefined;
  const ramp = chain.findIndex((at) => backdrops.paint(at)?.ramp);
  // Down to here it is the same for every text in the ancestor.
  const shared = Math.min(...places, ramp < 0 ? chain.length : ramp - 1);
  const start = Math.max(0, shared);
  let scenes = backdrops.scenes(chain[start] as Element);
  for (let index = start; index < chain.length; index += 1) {
    const here = chain[index] as Element;
    if (index > start) scenes = backdrops.enter(here, scenes, text);
    for (const [which, { painter, covers }] of underlays.entries()) {
      if (places[which] !== index) continue;
      const over = paintOver(scenes, faded(painter, here, backdrops, text));
      scenes = covers ? over : [...over, ...scenes];
    }
  }
  return scenes;
}

/** What paints the ground that a text stands on. */
export interface Ground {
  readonly element: Element;
  readonly pseudo?: Generated;
  readonly paint: Paint;
  /** Whether it lies over the own background of the text's element. */
  readonly isOverOwn: boolean;
}

/**
 * What is painted last of all that lies behind the text of `element`.
 * @returns null where it does not lie behind all of the text
 */
export function groundUnder(
  element: Element,
  underlays: readonly Underlay[],
  backdrops: Backdrops,
): Ground | null {
  const chain = chainOf(element);
  const places = underlays.map((under) => placeOf(under, chain, backdrops));
  for (let index = chain.length - 1; index >= 0; index -= 1) {
    const last = places.lastIndexOf(index);
    const under = underlays[last];
    if (under && !under.covers) return null;
    const here = under?.painter.element ?? (chain[index] as Element);
    const pseudo = under?.painter.pseudo;
    const paint = under
      ? paintOf(under.painter, backdrops)
      : backdrops.paint(here);
    const isOverOwn = under !== undefined && index === chain.length - 1;
    if (paint)
      return { element: here, ...(pseudo && { pseudo }), paint, isOverOwn };
  }
  return null;
}

function paintOf(
  { element, pseudo, paint }: Painter,
  backdrops: Backdrops,
): Paint {
  return backdrops.planned(element, pseudo) ?? paint;
}

function isApart(painter: Painter, element: Element): boolean {
  if (painter.element.ownerDocument !== element.ownerDocument) return false;
  if (painter.pseudo) return true;
  return !holds(painter.element, element) && !holds(element, painter.element);
}

/** Index in the chain after whose element the underlay is painted. */
function placeOf(
  { painter }: Underlay,
  chain: readonly Element[],
  { stacking }: Backdrops,
): number {
  const shared = commonAncestor(painter.element, chain.at(-1) as Element);
  let place = shared ? chain.indexOf(stacking.floorOf(painter, shared)) : 0;
  for (let index = place + 1; index < chain.length; index += 1)
    if (!stacking.isPaintedBefore(painter, chain[index] as Element, false))
      place = index;
  return Math.max(0, place);
}

/** The painter's colours as they come through the opacity around it, up to `end`. */
function faded(
  painter: Painter,
  end: Element,
  backdrops: Backdrops,
  text: Rect | undefined,
): readonly Color[] {
  const { rect } = painter;
  const paint = paintOf(painter, backdrops);
  const colors =
    paint.ramp && text ? colorsUnder(paint.ramp, rect, text) : paint.colors;
  let opacity = 1;
  for (
    let at: Element | null = painter.element;
    at && at !== end && !at.contains(end);
    at = flatParent(at)
  )
    opacity *= backdrops.effect(at)?.opacity ?? 1;
  if (opacity === 1) return colors;
  return colors.map((color) => ({
    ...color,
    alpha: color.alpha * opacity,
  }));
}

function chainOf(element: Element): Element[] {
  const chain: Element[] = [];
  for (let at: Element | null = element; at; at = flatParent(at))
    chain.unshift(at);
  return chain;
}

/** A line's box reaches above and below its letters. */
function shrunk(text: Rect): Rect {
  const margin = (text.bottom - text.top) * 0.15;
  return intersection(text, {
    left: text.left,
    right: text.right,
    top: text.top + margin,
    bottom: text.bottom - margin,
  });
}
