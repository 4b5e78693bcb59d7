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
import { type Ground, groundUnder } from './layers';
import type { Sample } from './sample';
import { backgroundOf, paintOver, type Scene } from './scene';
import type { Solver } from './solve-sample';

/** A veil of black or white behind the text, the thinnest on which a colour reaches the goal. */
export function layPlate(
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
    if (pseudo === '::before' || pseudo === '::after') return null;
    if ('ownerSVGElement' in element)
      return sample.kind === 'sign'
        ? haloOfIcon(element as SVGElement, plate, backdrops)
        : plateOfDrawing(element, plate, backdrops);
    const ground = groundUnder(element, sample.underlays ?? [], backdrops);
    return ground?.isOverOwn
      ? plateOnUnderlay(ground, plate, backdrops)
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

function plateOfDrawing(
  element: Element,
  plate: Color,
  backdrops: Backdrops,
): Fix {
  const color = { ...plate, alpha: 1 };
  backdrops.override(element, { paint: { colors: [color], image: false } });
  return {
    element,
    pseudo: '',
    declarations: {
      stroke: formatHex(color),
      'stroke-width': '5px',
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    },
  };
}

/**
 * A glow along everything that an icon draws. A stroke would make another drawing of one that is itself
 * made of strokes, and Firefox counts it to the shape's box.
 */
function haloOfIcon(
  shape: SVGElement,
  plate: Color,
  backdrops: Backdrops,
): Fix {
  const icon = shape.ownerSVGElement ?? shape;
  const { filter } = backdrops.facts(icon).style;
  const color = { ...plate, alpha: 1 };
  backdrops.override(icon, { paint: { colors: [color], image: false } });
  const glow = `drop-shadow(0 0 1px ${formatHex(color)})`;
  return {
    element: icon,
    pseudo: '',
    declarations: {
      filter: [filter === 'none' ? '' : filter, glow, glow, glow]
        .join(' ')
        .trim(),
    },
  };
}

/** A generated box that lies over the text's own background takes the plate: under it none would show. */
function plateOnUnderlay(
  { element, pseudo, paint }: Ground,
  plate: Color,
  backdrops: Backdrops,
): Fix | null {
  const style = pseudo && backdrops.generated(element, pseudo);
  if (!style) return null;
  const isFaded = style.opacity !== '1';
  // What is faded would fade the plate as well, and raised it would be another picture.
  const over = isFaded && paint.image ? { ...plate, alpha: 1 } : plate;
  const colors = paint.colors.map((color) => composite(over, color));
  backdrops.overrideGenerated(element, pseudo, { colors, image: false });
  const declarations = isFaded
    ? {
        'background-color': formatHex(colors[0] as Color),
        'background-image': 'none',
        'box-shadow': 'none',
        opacity: '1',
      }
    : plated(style, paint.shaded, colors, over);
  return { element, pseudo, declarations };
}

function plateOfElement(
  element: Element,
  plate: Color,
  backdrops: Backdrops,
): Fix {
  const before = backdrops.paint(element);
  const { style } = backdrops.facts(element);
  const colors = before
    ? before.colors.map((color) => composite(plate, color))
    : [plate];
  backdrops.override(element, { paint: { colors, image: false } });
  const declarations = plated(style, before?.shaded, colors, plate);
  // With padding a box at every line end would push the text along.
  if (style.display === 'inline' && style.padding === '0px')
    Object.assign(declarations, {
      'box-decoration-break': 'clone',
      '-webkit-box-decoration-break': 'clone',
    });
  return { element, pseudo: '', declarations };
}

/** The declarations of a plate over all that a box with `style` paints already. */
function plated(
  style: CSSStyleDeclaration,
  shaded: boolean | undefined,
  colors: readonly Color[],
  plate: Color,
): Record<string, string> {
  if (shaded) return { 'box-shadow': overShadow(style.boxShadow, plate) };
  return style.backgroundImage === 'none'
    ? { 'background-color': formatHex(colors[0] as Color) }
    : overImage(style, plate);
}

/** A shadow inwards covers the background, so what is to lie over it is the first shadow. */
export function overShadow(boxShadow: string, color: Color): string {
  return `inset 0 0 0 100vmax ${formatHex(color)},${boxShadow}`;
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
