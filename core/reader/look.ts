import { computed, type ReadonlySignal } from '@preact/signals-core';
import { colorsAtStep } from '../appearance/colors-at-step';
import { keepLookFor, lookScope } from '../appearance/look-scope';
import {
  type Pair,
  pairsOf,
  type Selection,
  selectionOf,
  withOwnColors,
} from '../appearance/own-colors';
import { type Appearance, readerStyle } from '../appearance/reader-style';
import { appearanceSettings } from '../appearance/settings';
import type { Theme, ThemeColors } from '../appearance/theme';
import { themeFor } from '../appearance/themes';
import { type ContrastStep, nextStep } from '../contrast/steps';
import { nextPercent } from '../text-scale/percents';

/** -1 less, 0 back to the original, 1 more. */
export type Direction = -1 | 0 | 1;

/** How an article is shown now. */
export interface Look {
  /** What the reader chose, field by field. */
  readonly choice: Appearance;
  /** Names of the fields that differ from the defaults. */
  readonly changed: readonly string[];
  /** Whether this site has a look of its own. */
  readonly isOwn: boolean;
  /** Of the article, with the reader's own colours. */
  readonly scheme: 'light' | 'dark';
  readonly colors: ThemeColors;
  /** Of what stands around the article: the theme's own, whatever the reader has set. */
  readonly frameScheme: 'light' | 'dark';
  readonly frame: ThemeColors;
  readonly selection: Selection;
  /** Contrast of the colours that the reader may choose. */
  readonly pairs: readonly Pair[];
  /** Custom properties of the text: size, typeface, distances. */
  readonly style: Readonly<Record<string, string>>;
}

export interface LookModel {
  readonly look: ReadonlySignal<Look>;
  readonly ready: Promise<void>;
  resize(direction: Direction): void;
  changeContrast(direction: Direction): void;
  change(patch: Partial<Appearance>): void;
  /** Back to the defaults. @param only these fields; without it all */
  reset(only?: readonly (keyof Appearance)[]): void;
  keepForSite(isOwn: boolean): void;
}

/** @param systemIsDark whether the system asks for dark, kept fresh by the caller */
export function openLook(
  site: string,
  systemIsDark: ReadonlySignal<boolean>,
): LookModel {
  const settings = appearanceSettings.forSite(site);
  const change = (patch: Partial<Appearance>) =>
    void lookScope(site).set(patch);
  return {
    ready: settings.ready,
    look: computed(() =>
      lookOf(
        settings.values.value,
        settings.own.value.length > 0,
        systemIsDark.value,
      ),
    ),
    change,
    resize: (direction) =>
      change({
        percent: nextPercent(settings.values.peek().percent, direction),
      }),
    changeContrast(direction) {
      const values = settings.values.peek();
      const theme = themeOf(values, systemIsDark.peek());
      change({ contrast: visibleStep(theme, values.contrast, direction) });
    },
    reset(only) {
      const isOwn = settings.own.peek().length > 0;
      // A site's own look stays its own: its fields are set to the defaults, not to what holds elsewhere.
      if (isOwn) change(defaults(only));
      else void appearanceSettings.reset(only);
    },
    keepForSite: (isOwn) => void keepLookFor(site, isOwn),
  };
}

/** The look that a choice gives. */
export function lookOf(
  choice: Appearance,
  isOwn: boolean,
  systemIsDark: boolean,
): Look {
  const plain = themeFor(choice.theme, systemIsDark);
  const theme = withOwnColors(plain, choice);
  const colors = colorsAtStep(theme, choice.contrast);
  const selection = selectionOf(colors, choice);
  return {
    choice,
    changed: Object.entries(appearanceSettings.fields)
      .filter(
        ([name, { initial }]) => choice[name as keyof Appearance] !== initial,
      )
      .map(([name]) => name),
    isOwn,
    scheme: theme.scheme,
    colors,
    frameScheme: plain.scheme,
    frame: colorsAtStep(plain, choice.contrast),
    selection,
    pairs: pairsOf(colors, selection),
    style: {
      ...readerStyle(choice),
      '--dd-selection': selection.back,
      '--dd-on-selection': selection.text,
    },
  };
}

function themeOf(choice: Appearance, systemIsDark: boolean): Theme {
  return withOwnColors(themeFor(choice.theme, systemIsDark), choice);
}

function defaults(only?: readonly (keyof Appearance)[]): Partial<Appearance> {
  return Object.fromEntries(
    Object.entries(appearanceSettings.fields)
      .filter(([name]) => !only || only.includes(name as keyof Appearance))
      .map(([name, { initial }]) => [name, initial]),
  );
}

/** The step that a press of Giảm, Gốc or Tăng leads to. */
export function stepTowards(
  step: ContrastStep,
  direction: Direction,
): ContrastStep {
  if (direction === 0) return 'original';
  return nextStep(step, direction === 1 ? 'more' : 'less');
}

/**
 * As `stepTowards`, past steps that show nothing new: a theme is at 7:1 already, and a press must be seen.
 */
export function visibleStep(
  theme: Theme,
  step: ContrastStep,
  direction: Direction,
): ContrastStep {
  const shown = (at: ContrastStep) => JSON.stringify(colorsAtStep(theme, at));
  let next = stepTowards(step, direction);
  for (let last = step; next !== last && shown(next) === shown(step); ) {
    last = next;
    next = stepTowards(next, direction);
  }
  return next;
}
