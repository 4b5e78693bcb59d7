import { flatParent } from '../page-style/tree';
import type { Fix } from '../page-style/writer';
import type { Backdrops } from './backdrop';
import { black, type Color, formatHex, luminance, white } from './color';
import { shareOfGoal } from './goal';
import { type Ground, groundUnder } from './layers';
import { mapColors, stopsOf } from './paint';
import { layPlate, overShadow } from './plate';
import type { Sample } from './sample';
import { backgroundOf } from './scene';
import { polarityOf, solveLightness } from './solve';
import type { Solver } from './solve-sample';
import { holds } from './stacking';

/**
 * Changes what a text stands on, as little as it can, when no colour of the text does it: first what
 * fades it, then the background that it owns, then a plate behind it.
 * @returns what to write, already counted in `backdrops`; null when nothing helps
 */
export function moveGround(
  sample: Sample,
  backdrops: Backdrops,
  solver: Solver,
): Fix | null {
  return (
    unfade(sample, backdrops) ??
    moveBackground(sample, backdrops, solver) ??
    layPlate(sample, backdrops, solver)
  );
}

function unfade(sample: Sample, backdrops: Backdrops): Fix | null {
  for (let at: Element | null = sample.element; at; at = flatParent(at)) {
    const effect = backdrops.effect(at);
    // What is being faded in or out comes to rest without us.
    if (!effect || at.getAnimations().length > 0) continue;
    const { style } = backdrops.facts(at);
    backdrops.override(at, { noEffect: true });
    const declarations: Record<string, string> = {};
    // Nearly 1 and not 1: the element stays a stacking context, so nothing changes places.
    if (style.opacity !== '1') declarations.opacity = '0.999';
    if (style.filter !== 'none') declarations.filter = 'opacity(1)';
    if (style.maskImage !== 'none') declarations['mask-image'] = 'none';
    return { element: at, pseudo: '', declarations };
  }
  return null;
}

function moveBackground(
  sample: Sample,
  backdrops: Backdrops,
  solver: Solver,
): Fix | null {
  const ground = ownGround(sample, backdrops);
  if (!ground) return null;
  const { element, pseudo, paint } = ground;
  const style = pseudo
    ? backdrops.generated(element, pseudo)
    : backdrops.facts(element).style;
  if (!style || !hasSolidStops(style.backgroundImage)) return null;
  const scenes = sample.scenes();
  const polarity = polarityOf(sample.foreground, scenes.map(backgroundOf));
  const extreme = polarity === 'dark' ? black : white;
  const away = polarity === 'dark' ? 'light' : 'dark';
  const move = (color: Color) =>
    solveLightness(
      color,
      away,
      (ground) => shareOfGoal(solver.goal, sample.kind, extreme, ground) >= 1,
    );
  const colors = paint.colors.flatMap((color) => move(color) ?? []);
  const [first] = colors;
  if (!first || colors.length < paint.colors.length) return null;
  const moved = { colors, image: false };
  if (pseudo) backdrops.overrideGenerated(element, pseudo, moved);
  else backdrops.override(element, { paint: moved });
  const declarations: Record<string, string> = paint.shaded
    ? { 'box-shadow': overShadow(style.boxShadow, first) }
    : style.backgroundImage === 'none'
      ? { 'background-color': formatHex(first) }
      : {
          'background-image': mapColors(style.backgroundImage, (color) =>
            formatHex(move(color) ?? color),
          ),
        };
  return { element, pseudo: pseudo ?? '', declarations };
}

/**
 * The opaque ground that the text stands on and which may be moved, be it of an ancestor or of what an
 * ancestor generates: one colour, or a gradient whose stops are near each other, since stops far apart
 * would all end as the same.
 */
function ownGround(sample: Sample, backdrops: Backdrops): Ground | null {
  const scenes = sample.scenes();
  if (scenes.some(({ group }) => group)) return null;
  const lights = scenes.map((scene) => luminance(backgroundOf(scene)) + 0.05);
  if (Math.max(...lights) / Math.min(...lights) > 2.5) return null;
  const { element, underlays = [] } = sample;
  const ground = groundUnder(element, underlays, backdrops);
  if (!ground) return null;
  const { paint, pseudo } = ground;
  // Others stand on what is beside the text, and it is not asked about when they are.
  if (!pseudo && !holds(ground.element, element)) return null;
  const isPlain =
    !paint.image && paint.colors.every(({ alpha }) => alpha === 1);
  // One shadow over a gradient would make one colour of it.
  if (!isPlain || (paint.shaded && paint.colors.length > 1)) return null;
  const known = new Set(paint.colors.map(formatHex));
  return scenes.every((scene) => known.has(formatHex(backgroundOf(scene))))
    ? ground
    : null;
}

function hasSolidStops(image: string): boolean {
  return stopsOf(image).every(({ alpha }) => alpha === 1);
}
