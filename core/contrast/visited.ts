import { type View, viewOf } from '../page-style/tree';
import type { Backdrops } from './backdrop';
import type { Color } from './color';
import { parseColor } from './parse-color';
import type { Sample } from './sample';

interface VisitedRule {
  /** Matches the links that the rule is for, visited or not. */
  readonly selector: string;
  readonly color: string;
}

/**
 * What a page's rules say of visited links. A browser tells nobody which links are visited or how they
 * look, so the rules are read instead: little by little, since large sites have tens of thousands.
 */
export class VisitedRules {
  readonly #rules: VisitedRule[] = [];
  readonly #view: View;
  readonly #left: Iterator<VisitedRule | null>;
  readonly #names = new Map<string, Color | null>();

  constructor(root: Element) {
    this.#view = viewOf(root);
    this.#left = rulesOf([...root.ownerDocument.styleSheets], this.#view);
  }

  get isEmpty(): boolean {
    return this.#rules.length === 0;
  }

  /** @returns whether all rules are read; else it is to be called again */
  read(isOver: () => boolean): boolean {
    for (let count = 1; ; count += 1) {
      const { done, value } = this.#left.next();
      if (done) return true;
      if (value) this.#rules.push(value);
      if (count % 50 === 0 && isOver()) return false;
    }
  }

  /** The text of `link` as it is when visited; null where no rule says how. */
  sample(link: Element, backdrops: Backdrops): Sample | null {
    const foreground = this.#colorOf(link);
    return (
      foreground && {
        element: link,
        pseudo: ':visited',
        kind: 'text',
        properties: ['color'],
        foreground,
        extra: {},
        scenes: () => backdrops.scenes(link),
      }
    );
  }

  #colorOf(link: Element): Color | null {
    const rule = this.#rules.findLast(({ selector }) => link.matches(selector));
    if (!rule) return null;
    const name = /^var\((--[^,)]+)/.exec(rule.color)?.[1];
    const value = name
      ? this.#view.getComputedStyle(link).getPropertyValue(name).trim()
      : rule.color;
    const color = parseColor(value);
    if (color) return color;
    let known = this.#names.get(value);
    if (known === undefined) {
      known = this.#named(value);
      this.#names.set(value, known);
    }
    return known;
  }

  /** Names and functions that computed styles do not have. */
  #named(value: string): Color | null {
    if (!this.#view.CSS.supports('color', value)) return null;
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    if (!context) return null;
    context.fillStyle = value;
    return parseColor(String(context.fillStyle));
  }
}

/** Each rule of the sheets, null where it says nothing of visited links. */
function* rulesOf(
  sheets: readonly CSSStyleSheet[],
  view: View,
): Generator<VisitedRule | null> {
  const known = new Map<string, boolean>();
  /** Large sites ask the same few questions in thousands of places. */
  const holds = (query: string) => {
    const answer = known.get(query) ?? view.matchMedia(query).matches;
    known.set(query, answer);
    return answer;
  };
  for (const sheet of sheets) {
    const inPage = sheet.ownerNode?.textContent;
    if (sheet.disabled || (inPage && !inPage.includes(':visited'))) continue;
    yield* rulesIn(listOf(sheet), holds);
  }
}

function* rulesIn(
  list: Iterable<CSSRule>,
  holds: (query: string) => boolean,
): Generator<VisitedRule | null> {
  for (const rule of list) {
    const { selectorText } = rule as Partial<CSSStyleRule>;
    if (selectorText === undefined) {
      const { media, cssRules } = rule as Partial<CSSMediaRule>;
      if (cssRules && (!media || holds(media.mediaText)))
        yield* rulesIn(cssRules, holds);
      yield null;
    } else yield visitedRule(selectorText, rule as CSSStyleRule);
  }
}

function visitedRule(selector: string, rule: CSSStyleRule): VisitedRule | null {
  if (!selector.includes(':visited')) return null;
  const { color } = rule.style;
  return color
    ? { selector: selector.replaceAll(':visited', ':any-link'), color }
    : null;
}

function listOf(sheet: CSSStyleSheet): Iterable<CSSRule> {
  try {
    return sheet.cssRules;
  } catch {
    return []; // of another origin: its rules are closed to everybody
  }
}
