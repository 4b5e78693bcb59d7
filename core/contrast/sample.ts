import { hasOwnText, viewOf } from '../page-style/tree';
import type { Backdrops } from './backdrop';
import { type Color, contrast } from './color';
import { generatedSize } from './generated-box';
import {
  layeredScenes,
  type Place,
  type Underlay,
  underlaysOf,
  veilsOf,
} from './layers';
import { fewLetters } from './look';
import { ownPaint, type Paint, stopsOf } from './paint';
import type { PainterIndex } from './painter-index';
import type { Painter } from './painters';
import { parseColor } from './parse-color';
import { boxOf, onPage, type Rect } from './rect';
import { backgroundOf, paintOver, type Scene } from './scene';

type Pseudo = '' | Generated | Part | ':visited';
type Generated = '::before' | '::after' | '::placeholder';
/** Parts of an element's text that may have a colour of their own. */
type Part = '::first-letter' | '::first-line' | '::marker';

/** What a colour is needed for; `goal.ts` knows how much each needs. */
export type Kind = 'text' | 'hairline' | 'sign';

/** One colour of the page that has to be told from what lies behind it. */
export interface Sample {
  readonly element: Element;
  readonly pseudo: Pseudo;
  readonly kind: Kind;
  /** The CSS properties that the colour is set by. */
  readonly properties: readonly string[];
  readonly foreground: Color;
  /** Declarations that go with a new colour ("the gradient in the letters goes"). */
  readonly extra: Readonly<Record<string, string>>;
  /** What lies behind the text without being around it. */
  readonly underlays?: readonly Underlay[];
  /** What lies over the text only to let it fade away. */
  readonly veils?: readonly Painter[];
  /** Puts an opaque ground behind generated text, which owns its box. */
  lay?(ground: Color): void;
  /** What lies behind; asked anew after a background was moved. */
  scenes(): readonly Scene[];
}

const controls = /^(?:INPUT|TEXTAREA|SELECT)$/;
const noText = /^(?:hidden|checkbox|radio|range|color|file|image)$/;

/** Everything of `element` itself (not of its descendants) that carries text. */
export function sampleText(
  element: Element,
  backdrops: Backdrops,
  painters: PainterIndex,
): Sample[] {
  const samples: Sample[] = [];
  const isControl = controls.test(element.tagName);
  const isField = isControl && !noText.test((element as HTMLInputElement).type);
  if (isField || (!isControl && hasOwnText(element))) {
    const sample = ownText(element, backdrops, painters);
    if (sample) samples.push(sample, ...parts(sample, backdrops));
  }
  if (isField && element.hasAttribute('placeholder'))
    add(samples, pseudoText(element, '::placeholder', backdrops, painters));
  for (const pseudo of ['::before', '::after'] as const)
    add(samples, pseudoText(element, pseudo, backdrops, painters));
  return samples;
}

function add(samples: Sample[], sample: Sample | null): void {
  if (sample) samples.push(sample);
}

function ownText(
  element: Element,
  backdrops: Backdrops,
  painters: PainterIndex,
): Sample | null {
  const { style } = backdrops.facts(element);
  const isSvg = 'ownerSVGElement' in element;
  const clipped = isSvg ? null : clippedFill(element, backdrops);
  const fill = isSvg ? style.fill : style.webkitTextFillColor || style.color;
  const foreground = clipped ?? parseColor(fill);
  if (!foreground || foreground.alpha < 0.05) return null;
  const { place, veils } = placeOf(element, backdrops, painters);
  return {
    element,
    pseudo: '',
    kind: isHairline(element) ? 'hairline' : 'text',
    underlays: place.underlays,
    veils,
    properties: isSvg
      ? ['fill']
      : fill === style.color
        ? ['color']
        : ['color', '-webkit-text-fill-color'],
    foreground: isSvg ? faded(foreground, style.fillOpacity) : foreground,
    extra: {
      ...(clipped && {
        'background-image': 'none',
        'background-color': 'transparent',
      }),
      ...(isSvg && { 'fill-opacity': '1' }),
      // The letters may have a fill of their own that is the same colour only by chance.
      ...(!isSvg &&
        fill === style.color && { '-webkit-text-fill-color': 'currentcolor' }),
      ...(!isSvg && style.textShadow !== 'none' && { 'text-shadow': 'none' }),
      // The new colour is to be seen as it is, not as what it would make of the ground.
      ...(style.mixBlendMode !== 'normal' && { 'mix-blend-mode': 'normal' }),
    },
    scenes: layeredScenes(element, place, backdrops),
  };
}

/** The first letter, the first line and the list marker, where they are not of the text's colour. */
function parts(text: Sample, backdrops: Backdrops): Sample[] {
  const { element } = text;
  const { style } = backdrops.facts(element);
  if (style.display.startsWith('inline') || 'ownerSVGElement' in element)
    return [];
  const names: Part[] = ['::first-letter', '::first-line'];
  if (style.display === 'list-item') names.push('::marker');
  return names.flatMap((pseudo) => {
    const { color } = viewOf(element).getComputedStyle(element, pseudo);
    const foreground = color === style.color ? null : parseColor(color);
    if (!foreground || foreground.alpha < 0.05) return [];
    const kind = pseudo === '::marker' ? 'sign' : 'text';
    return [
      { ...text, pseudo, kind, properties: ['color'], foreground, extra: {} },
    ];
  });
}

/** The weakest colour of a background that shows in the letters only (`background-clip: text`). */
function clippedFill(element: Element, backdrops: Backdrops): Color | null {
  const { style } = backdrops.facts(element);
  if (style.backgroundImage === 'none') return null;
  if (!style.backgroundClip.includes('text')) return null;
  const fill = parseColor(style.webkitTextFillColor);
  if (fill && fill.alpha > 0.5) return null;
  const stops = stopsOf(style.backgroundImage);
  const [scene] = backdrops.scenes(element);
  if (!scene || stops.length === 0) return null;
  const behind = backgroundOf(scene);
  return stops.reduce((weakest, stop) =>
    contrast(stop, behind) < contrast(weakest, behind) ? stop : weakest,
  );
}

function pseudoText(
  element: Element,
  pseudo: Generated,
  backdrops: Backdrops,
  painters: PainterIndex,
): Sample | null {
  const isPlaceholder = pseudo === '::placeholder';
  const style = isPlaceholder
    ? viewOf(element).getComputedStyle(element, pseudo)
    : backdrops.generated(element, pseudo);
  if (!style) return null;
  if (!isPlaceholder && !/["'](?=[^"'])|counter/.test(style.content))
    return null;
  if (!isPlaceholder && style.display === 'none') return null;
  const color = parseColor(style.webkitTextFillColor || style.color);
  if (!color || color.alpha < 0.05) return null;
  let own: Paint | null = ownPaint(style, () => generatedSize(style));
  const { place } = placeOf(element, backdrops, painters);
  const behind = layeredScenes(element, place, backdrops);
  return {
    element,
    pseudo,
    kind: isIconText(style.content) ? 'sign' : 'text',
    properties:
      style.webkitTextFillColor === style.color
        ? ['color']
        : ['color', '-webkit-text-fill-color'],
    foreground: faded(color, style.opacity),
    extra: style.opacity === '1' ? {} : { opacity: '1' },
    ...(!isPlaceholder && {
      lay(ground: Color) {
        own = { colors: [ground], image: false };
      },
    }),
    scenes: () => {
      const scenes = behind();
      return own ? paintOver(scenes, own.colors) : scenes;
    },
  };
}

/** Text of thin strokes only, which smoothing pales: separators, dashes, dots. */
function isHairline(element: Element): boolean {
  const text = fewLetters(element);
  return text !== null && /^[\s|/\\·•.,:;'"…\-–—_]+$/u.test(text);
}

/** Icon fonts draw with code points that belong to no script. */
function isIconText(content: string): boolean {
  return /^["'][\p{Co}\p{So}\p{Sm}\s]+["']$/u.test(content);
}

function faded(color: Color, opacity: string): Color {
  return { ...color, alpha: color.alpha * Number.parseFloat(opacity || '1') };
}

/** Where the text stands, and what lies over it. */
function placeOf(
  element: Element,
  backdrops: Backdrops,
  painters: PainterIndex,
): { place: Place; veils: readonly Painter[] } {
  const box = boxOf(element);
  const near = painters.near(element, box);
  let known: readonly Rect[] | null = null;
  const lines = () => {
    known ??= lineRects(element, box);
    return known;
  };
  if (near.length === 0) return { place: { lines, underlays: [] }, veils: [] };
  return {
    place: { lines, underlays: underlaysOf(element, lines(), near, backdrops) },
    veils: veilsOf(element, lines(), near, backdrops),
  };
}

/** Boxes of the lines of an element's own text; many lines are thinned, the ends kept. */
function lineRects(element: Element, box: Rect): readonly Rect[] {
  const range = element.ownerDocument.createRange();
  const rects: Rect[] = [];
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType !== 3) continue;
    range.selectNodeContents(child);
    for (const line of range.getClientRects())
      rects.push(onPage(line, element));
  }
  if (rects.length === 0) return [box];
  return rects.length > 12
    ? rects.filter((_, i) => i % 4 === 0 || i === rects.length - 1)
    : rects;
}
