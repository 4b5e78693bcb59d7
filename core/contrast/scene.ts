import { type Color, composite, formatHex, transparent } from './color';
import { applyEffect, type Effect } from './effects';

/**
 * One possibility of what lies behind a text: what is painted so far inside its innermost group, and
 * the scene that this group (an element with opacity or a filter) is itself painted on. A gradient, a
 * picture or a half-covered text makes several scenes, and a colour has to hold on each.
 */
export interface Scene {
  /** Painted inside the group so far; opaque in the outermost scene. */
  readonly inside: Color;
  readonly group: { readonly effect: Effect; readonly outer: Scene } | null;
  /** Equal scenes have equal keys. */
  readonly key: string;
}

/** More possibilities than these are thinned out to the extremes. */
const maxScenes = 8;

/** The bare canvas of a document. */
export function canvasScene(color: Color): Scene {
  return scene(color, null);
}

/** The scenes after painting one layer that may have any of the colours of `paint`. */
export function paintOver(
  scenes: readonly Scene[],
  paint: readonly Color[],
): readonly Scene[] {
  const found = new Map<string, Scene>();
  for (const below of scenes)
    for (const color of paint) {
      const next = scene(composite(color, below.inside), below.group);
      found.set(next.key, next);
    }
  return thinned([...found.values()]);
}

/** Opens a group: what follows is painted apart, then laid on `scenes` with the effect. */
export function openGroup(
  scenes: readonly Scene[],
  effect: Effect,
): readonly Scene[] {
  return scenes.map((outer) => scene(transparent, { effect, outer }));
}

/** The opaque colour that the eye gets where `color` is painted on the scene. */
export function render(color: Color, on: Scene): Color {
  let result = composite(color, on.inside);
  let { group } = on;
  while (group) {
    result = composite(applyEffect(group.effect, result), group.outer.inside);
    group = group.outer.group;
  }
  return result;
}

/** The opaque colour that the eye gets behind the text. */
export function backgroundOf(on: Scene): Color {
  return on.group ? render(transparent, on) : on.inside;
}

export function keyOf(scenes: readonly Scene[]): string {
  return scenes.map(({ key }) => key).join('|');
}

function scene(inside: Color, group: Scene['group']): Scene {
  const own = formatHex(inside);
  return {
    inside,
    group,
    key: group ? `${own}<${group.effect.key}<${group.outer.key}` : own,
  };
}

function thinned(scenes: readonly Scene[]): readonly Scene[] {
  if (scenes.length <= maxScenes) return scenes;
  const brightness = ({ inside }: Scene) =>
    inside.red * 0.2 + inside.green * 0.7 + inside.blue * 0.1;
  const sorted = [...scenes].sort((a, b) => brightness(a) - brightness(b));
  return Array.from(
    { length: maxScenes },
    (_, index) =>
      sorted[
        Math.round((index * (sorted.length - 1)) / (maxScenes - 1))
      ] as Scene,
  );
}
