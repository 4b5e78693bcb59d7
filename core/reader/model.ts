import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import { colorsAtStep } from '../appearance/colors-at-step';
import { appearanceSettings } from '../appearance/settings';
import type { Theme, ThemeColors } from '../appearance/theme';
import { themeFor } from '../appearance/themes';
import type { Article } from '../article/article';
import { type ContrastStep, nextStep } from '../contrast/steps';
import { summarizeArticle } from '../summary/summarize-article';
import type { SummaryPoint } from '../summary/summary';
import { nextPercent } from '../text-scale/percents';
import type { Mark } from './marks';

/** `loading` while it is being made, `none` where there is no article. */
export type SummaryState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'none' }
  | { readonly kind: 'points'; readonly points: readonly SummaryPoint[] };

export interface Look {
  readonly percent: number;
  readonly step: ContrastStep;
  /** The reader's choice: a theme's id or `auto`. */
  readonly theme: string;
  readonly scheme: 'light' | 'dark';
  readonly colors: ThemeColors;
}

/** -1 less, 0 back to the original, 1 more. */
export type Direction = -1 | 0 | 1;

/** What an open reader knows and does, wherever it is drawn. */
export interface ReaderModel {
  readonly article: Article;
  readonly look: ReadonlySignal<Look>;
  readonly summary: ReadonlySignal<SummaryState>;
  readonly mark: ReadonlySignal<Mark | null>;
  readonly ready: Promise<void>;
  resize(direction: Direction): void;
  changeContrast(direction: Direction): void;
  chooseTheme(theme: string): void;
  markSentence(mark: Mark | null): void;
}

/**
 * @param systemIsDark whether the system asks for dark, kept fresh by the caller
 * @param lifetime ends the summary that is still being made
 */
export function openReader(
  article: Article,
  systemIsDark: ReadonlySignal<boolean>,
  lifetime: AbortSignal,
): ReaderModel {
  const settings = appearanceSettings.forSite(article.site);
  const summary = signal<SummaryState>({ kind: 'loading' });
  const mark = signal<Mark | null>(null);
  void summarizeArticle(article, lifetime).then((points) => {
    summary.value = { kind: 'points', points };
  });

  return {
    article,
    summary,
    mark,
    ready: settings.ready,
    look: computed(() => {
      const { theme, percent, contrast } = settings.values.value;
      const found = themeFor(theme, systemIsDark.value);
      const colors = colorsAtStep(found, contrast);
      const { scheme } = found;
      return { theme, percent, step: contrast, scheme, colors };
    }),
    resize: (direction) =>
      void settings.set({
        percent: nextPercent(settings.values.peek().percent, direction),
      }),
    changeContrast: (direction) => {
      const { theme, contrast } = settings.values.peek();
      const found = themeFor(theme, systemIsDark.peek());
      void settings.set({ contrast: visibleStep(found, contrast, direction) });
    },
    chooseTheme: (theme) => void settings.set({ theme }),
    markSentence: (next) => {
      mark.value = next && { ...next }; // the same sentence again is a new request
    },
  };
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
