import { flatParent, frameOf, viewOf } from '../page-style/tree';
import { type Color, white } from './color';
import { parseEffect } from './effects';
import { ownPaint, type Paint } from './paint';
import { parseColor } from './parse-color';
import { colorsUnder } from './ramp';
import { boxOf, type Rect } from './rect';
import { canvasScene, openGroup, paintOver, type Scene } from './scene';
import { Stacking } from './stacking';

/** Less is left of what is not meant to be read. */
const leastOpacity = 0.2;

export type Generated = '::before' | '::after';

/** Changes that are planned but not yet made; they count as made. */
export interface Override {
  readonly paint?: Paint | null;
  /** The element no longer fades or filters what is in it. */
  readonly noEffect?: boolean;
}

/** What an element does to the scene: its style is read once a run, before anything is written. */
export interface Facts {
  readonly style: CSSStyleDeclaration;
  readonly paint: Paint | null;
  readonly effect: ReturnType<typeof parseEffect>;
}

/**
 * What lies behind each element, by its ancestors: remembered for one run, in which nothing of the page
 * changes but by `override`.
 */
export class Backdrops {
  readonly stacking = new Stacking();
  readonly #facts = new Map<Element, Facts>();
  readonly #generated = new Map<
    Element,
    Record<Generated, CSSStyleDeclaration | null>
  >();
  readonly #overrides = new Map<Element, Override>();
  readonly #generatedPaints = new Map<
    Element,
    Partial<Record<Generated, Paint>>
  >();
  /** Grows with every background that is moved. */
  version = 0;
  #faint = new Map<Element, boolean>();
  #ramps = new Map<Element, boolean>();
  #scenes = new Map<Element, readonly Scene[]>();

  facts(element: Element): Facts {
    let facts = this.#facts.get(element);
    if (!facts) {
      const style = viewOf(element).getComputedStyle(element);
      // An element without a box paints nothing and fades nothing.
      const hasBox = style.display !== 'contents';
      facts = {
        style,
        paint: hasBox
          ? ownPaint(style, () => element.getBoundingClientRect())
          : null,
        effect: hasBox
          ? parseEffect(style.opacity, style.filter, style.maskImage)
          : null,
      };
      this.#facts.set(element, facts);
    }
    return facts;
  }

  /** The style of generated content, null where nothing is generated. */
  generated(element: Element, pseudo: Generated): CSSStyleDeclaration | null {
    if ('ownerSVGElement' in element || element.localName === 'img')
      return null;
    const known = this.#generated.get(element);
    if (known) return known[pseudo];
    const read = (name: string) => {
      const style = viewOf(element).getComputedStyle(element, name);
      const { content } = style;
      return content === 'none' || content === 'normal' ? null : style;
    };
    const both = { '::before': read('::before'), '::after': read('::after') };
    this.#generated.set(element, both);
    return both[pseudo];
  }

  paint(element: Element): Paint | null {
    const planned = this.planned(element);
    return planned === undefined ? this.facts(element).paint : planned;
  }

  effect(element: Element): Facts['effect'] {
    return this.#overrides.get(element)?.noEffect
      ? null
      : this.facts(element).effect;
  }

  override(element: Element, change: Override): void {
    this.#overrides.set(element, {
      ...this.#overrides.get(element),
      ...change,
    });
    if (change.noEffect) this.#faint = new Map();
    this.#moved();
  }

  /** Plans another paint for the generated box of an element. */
  overrideGenerated(element: Element, pseudo: Generated, paint: Paint): void {
    this.#generatedPaints.set(element, {
      ...this.#generatedPaints.get(element),
      [pseudo]: paint,
    });
    this.#moved();
  }

  /** The paint that is planned for an element or its generated box; undefined where it stays. */
  planned(element: Element, pseudo?: Generated): Paint | null | undefined {
    return pseudo
      ? this.#generatedPaints.get(element)?.[pseudo]
      : this.#overrides.get(element)?.paint;
  }

  /** Whether `element` is hidden on purpose by its opacity, or on its way in or out. */
  isFaint(element: Element): boolean {
    let known = this.#faint.get(element);
    if (known === undefined) {
      const effect = this.effect(element);
      const parent = flatParent(element);
      known =
        (effect !== null && effect.opacity < leastOpacity) ||
        (parent !== null && this.isFaint(parent));
      this.#faint.set(element, known);
    }
    return known;
  }

  /** Whether what lies behind `element` differs from place to place along a gradient. */
  isOnRamp(element: Element): boolean {
    let known = this.#ramps.get(element);
    if (known === undefined) {
      const parent = flatParent(element);
      known =
        this.paint(element)?.ramp !== undefined ||
        (parent !== null && this.isOnRamp(parent));
      this.#ramps.set(element, known);
    }
    return known;
  }

  /** What lies behind the content of `element`, its own background included. */
  scenes(element: Element): readonly Scene[] {
    let scenes = this.#scenes.get(element);
    if (!scenes) {
      scenes = this.enter(element, this.#around(element));
      this.#scenes.set(element, scenes);
    }
    return scenes;
  }

  /**
   * The scenes inside `element` when `around` is what lies behind it.
   * @param text box of the text, where it is to be told which part of a gradient is behind it
   */
  enter(
    element: Element,
    around: readonly Scene[],
    text?: Rect,
  ): readonly Scene[] {
    const effect = this.effect(element);
    const paint = this.paint(element);
    const group = effect ? openGroup(around, effect) : around;
    if (!paint) return group;
    const { ramp } = paint;
    if (!ramp || !text) return paintOver(group, paint.colors);
    return paintOver(group, colorsUnder(ramp, boxOf(element), text));
  }

  #moved(): void {
    this.version += 1;
    this.#scenes = new Map();
    this.#ramps = new Map();
  }

  #around(element: Element): readonly Scene[] {
    const parent = flatParent(element);
    if (parent) return this.scenes(parent);
    const frame = frameOf(element);
    if (frame?.isConnected) return this.scenes(frame);
    const canvas = [canvasScene(this.#canvas(element))];
    // What body paints is the canvas when html itself paints nothing.
    const body = element.ownerDocument.body;
    if (!body || this.paint(element)) return canvas;
    const paint = this.paint(body);
    return paint ? paintOver(canvas, paint.colors) : canvas;
  }

  /** What the browser itself paints first; `color-scheme` decides. */
  #canvas(root: Element): Color {
    const view = viewOf(root);
    const scheme = this.facts(root).style.colorScheme ?? '';
    const dark =
      scheme.includes('dark') &&
      (!scheme.includes('light') ||
        view.matchMedia('(prefers-color-scheme: dark)').matches);
    return dark ? (parseColor('#121212') ?? white) : white;
  }
}
