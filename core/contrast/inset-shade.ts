import type { Color } from './color';
import { splitList } from './css-list';
import { parseColor } from './parse-color';

/** CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

// ASCII: numbers of CSS.
const lengths = /(-?[\d.]+(?:e[+-]?\d+)?)px/g;
const afterColor = /\s-?[\d.]+(?:e[+-]?\d+)?px\s.*$/u;

/**
 * The colours of those shadows inwards that cover all of a box, the lowest first: pages darken a picture
 * or fill a button by one. Where it leaves a part of the box free it is a frame, and no ground of a text.
 * @param boxShadow as a computed style writes it, the colour first
 * @param size of the box; asked only where a shadow falls inwards
 */
export function insetShades(
  boxShadow: string,
  size: () => Size,
): readonly Color[] {
  if (!boxShadow.includes('inset')) return [];
  const box = size();
  return splitList(boxShadow)
    .filter((layer) => layer.endsWith('inset') && covers(layer, box))
    .flatMap((layer) => parseColor(layer.replace(afterColor, '')) ?? [])
    .reverse();
}

/**
 * From each side the shadow reaches its spread, and its offset further or less; half of its blur lies
 * within that and is not solid.
 * @see https://www.w3.org/TR/css-backgrounds-3/#shadow-layers
 */
function covers(layer: string, { width, height }: Size): boolean {
  const [x = 0, y = 0, blur = 0, spread = 0] = [...layer.matchAll(lengths)].map(
    ([, value]) => Number(value),
  );
  const solid = spread - blur / 2;
  return reaches(solid, x, width) || reaches(solid, y, height);
}

/** Whether what comes in from two opposite sides meets, or one side's alone comes all the way. */
function reaches(solid: number, offset: number, room: number): boolean {
  const [near, far] = [solid + offset, solid - offset].map((reach) =>
    Math.max(0, reach),
  ) as [number, number];
  return near + far >= room;
}
