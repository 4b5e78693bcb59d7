import { flatParent } from '../page-style/tree';
import type { Fix } from '../page-style/writer';
import type { Backdrops } from './backdrop';
import {
  black,
  type Color,
  composite,
  formatHex,
  luminance,
  white,
} from './color';
import { shareOfGoal } from './goal';
import { mapColors, stopsOf } from './paint';
import type { Sample } from './sample';
import { backgroundOf, paintOver, type Scene } from './scene';
import { polarityOf, solveLightness } from './solve';
import type { Solver } from './solve-sample';

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
  const owner = ownerOf(sample, backdrops);
  if (!owner) return null;
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
  const { backgroundImage } = backdrops.facts(owner).style;
  const paint = backdrops.paint(owner);
  const colors = paint?.colors.map(move) ?? [];
  if (!colors.every((color) => color !== null)) return null;
  backdrops.override(owner, { paint: { colors, image: false } });
  const declarations: Record<string, string> =
    backgroundImage === 'none'
      ? { 'background-color': formatHex(colors[0] as Color) }
      : {
          'background-image': mapColors(backgroundImage, (color) =>
            formatHex(move(color) ?? color),
          ),
        };
  return { element: owner, pseudo: '', declarations };
}

/**
 * The ancestor whose opaque background the text stands on and which may be moved: one colour, or a
 * gradient whose stops are near each other, since stops far apart would all end as the same.
 */
function ownerOf(sample: Sample, backdrops: Backdrops): Element | null {
  const scenes = sample.scenes();
  if (scenes.some(({ group }) => group)) return null;
  const lights = scenes.map((scene) => luminance(backgroundOf(scene)) + 0.05);
  if (Math.max(...lights) / Math.min(...lights) > 2.5) return null;
  for (let at: Element | null = sample.element; at; at = flatParent(at)) {
    const paint = backdrops.paint(at);
    if (!paint) continue;
    const isPlain =
      !paint.image && paint.colors.every(({ alpha }) => alpha === 1);
    const { backgroundImage, boxShadow } = backdrops.facts(at).style;
    // What a shadow inwards covers is not changed by changing what it covers.
    if (/px \d\d[\d.]*px inset/.test(boxShadow)) return null;
    const isGradient = stopsOf(backgroundImage).every(
      ({ alpha }) => alpha === 1,
    );
    const known = new Set(paint.colors.map(formatHex));
    const isGround = scenes.every((scene) =>
      known.has(formatHex(backgroundOf(scene))),
    );
    return isPlain && isGradient && isGround ? at : null;
  }
  return null;
}

/** A veil of black or white behind the text, the thinnest on which a colour reaches the goal. */
function layPlate(
  sample: Sample,
  backdrops: Backdrops,
  solver: Solver,
): Fix | null {
  const { element, pseudo } = sample;
  const scenes = sample.scenes();
  const isLight = luminance(sample.foreground) > 0.18;
  for (const alpha of [0.7, 0.78, 0.86, 0.94, 1]) {
    const plate = { ...(isLight ? black : white), alpha };
    if (!solver.solve(sample, paintOver(scenes, [plate])).reached) continue;
    if (sample.lay) return plateOfGenerated(sample, plate);
    return pseudo === '::before' || pseudo === '::after'
      ? null
      : plateOfElement(element, plate, backdrops);
  }
  return null;
}

function plateOfGenerated(sample: Sample, plate: Color): Fix {
  const ground = backgroundOf(sample.scenes()[0] as Scene);
  const color = { ...composite(plate, ground), alpha: 1 };
  sample.lay?.(color);
  return {
    element: sample.element,
    pseudo: sample.pseudo,
    declarations: {
      'background-color': formatHex(color),
      'background-image': 'none',
    },
  };
}

function plateOfElement(
  element: Element,
  plate: Color,
  backdrops: Backdrops,
): Fix | null {
  const before = backdrops.paint(element);
  const style = backdrops.facts(element).style;
  if ('ownerSVGElement' in element) {
    backdrops.override(element, {
      paint: { colors: [{ ...plate, alpha: 1 }], image: false },
    });
    return {
      element,
      pseudo: '',
      declarations: {
        stroke: formatHex({ ...plate, alpha: 1 }),
        'stroke-width': '5px',
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      },
    };
  }
  const colors = before
    ? before.colors.map((color) => composite(plate, color))
    : [plate];
  backdrops.override(element, { paint: { colors, image: false } });
  const declarations: Record<string, string> =
    style.backgroundImage === 'none'
      ? { 'background-color': formatHex(colors[0] as Color) }
      : overImage(style, plate);
  // With padding a box at every line end would push the text along.
  if (style.display === 'inline' && style.padding === '0px')
    Object.assign(declarations, {
      'box-decoration-break': 'clone',
      '-webkit-box-decoration-break': 'clone',
    });
  return { element, pseudo: '', declarations };
}

/** The plate as a first layer over the element's own pictures, whose placing stays theirs. */
function overImage(
  style: CSSStyleDeclaration,
  plate: Color,
): Record<string, string> {
  const hex = formatHex(plate);
  return {
    'background-image': `linear-gradient(${hex},${hex}),${style.backgroundImage}`,
    'background-size': `auto,${style.backgroundSize}`,
    'background-position': `0 0,${style.backgroundPosition}`,
    'background-repeat': `repeat,${style.backgroundRepeat}`,
    'background-origin': `border-box,${style.backgroundOrigin}`,
    'background-clip': `border-box,${style.backgroundClip}`,
    'background-attachment': `scroll,${style.backgroundAttachment}`,
  };
}
