import { type Color, contrast, formatHex, luminance } from '../contrast/color';
import { parseColor } from '../contrast/parse-color';
import { solveColor } from '../contrast/solve';
import { minimumRatio } from '../contrast/steps';
import type { ownColors } from './choices';
import type { Theme, ThemeColors } from './theme';

/** Colours that the reader has set, as `#rrggbb`; empty where the theme's own stays. */
export type OwnColors = Readonly<Record<(typeof ownColors)[number], string>>;

/** Background and text of selected words. */
export interface Selection {
  readonly back: string;
  readonly text: string;
}

/** WCAG 2.2 SC 1.4.6: what the theme's own colours keep on a background that the reader has set. */
const enhanced = 7;
/** WCAG 2.2 SC 1.4.11. */
const ofControls = 3;

/**
 * A theme with the reader's colours in it. What the reader set stays as it was set, however little
 * contrast it has; all else moves until it can be read beside it.
 */
export function withOwnColors(theme: Theme, own: OwnColors): Theme {
  const { inkColor, paperColor, linkColor, highlightColor } = own;
  if (!inkColor && !paperColor && !linkColor && !highlightColor) return theme;
  const { colors } = theme;
  const paper = paperColor || colors.paper;
  const raised = paperColor ? paper : colors.raised;
  const behind = [paper, raised];
  const kept = (hex: string, ratio = enhanced) => moved(hex, behind, ratio);
  const ink = inkColor || kept(colors.ink);
  const accent = linkColor || kept(colors.accent);
  return {
    ...theme,
    scheme: luminance(color(paper)) > 0.18 ? 'light' : 'dark',
    colors: {
      paper,
      raised,
      ink,
      accent,
      quiet: inkColor || kept(colors.quiet),
      onAccent: moved(colors.onAccent, [accent], minimumRatio),
      danger: kept(colors.danger),
      good: kept(colors.good),
      border: kept(colors.border, ofControls),
      mark: highlightColor || markFor(ink, paper, colors),
    },
  };
}

/** What selected text looks like; without a colour of the reader's that of a chosen button. */
export function selectionOf(colors: ThemeColors, own: OwnColors): Selection {
  const back = own.selectionColor;
  if (!back) return { back: colors.accent, text: colors.onAccent };
  return { back, text: moved(colors.ink, [back], minimumRatio) };
}

/** One pair of colours that the reader chooses, and its contrast. */
export interface Pair {
  readonly name: 'text' | 'link' | 'highlight' | 'selection';
  /** WCAG 2.2 contrast ratio, 1 to 21. */
  readonly ratio: number;
  readonly isLow: boolean;
}

/** Contrast of all pairs that the reader's colours take part in. */
export function pairsOf(colors: ThemeColors, selection: Selection): Pair[] {
  const pairs: [Pair['name'], string, string][] = [
    ['text', colors.ink, colors.paper],
    ['link', colors.accent, colors.paper],
    ['highlight', colors.ink, colors.mark],
    ['selection', selection.text, selection.back],
  ];
  return pairs.map(([name, front, back]) => {
    const ratio = contrast(color(front), color(back));
    return { name, ratio, isLow: ratio < minimumRatio };
  });
}

/** The theme's highlight if the text can be read on it, else the paper: its underline still shows it. */
function markFor(ink: string, paper: string, { mark }: ThemeColors): string {
  return contrast(color(ink), color(mark)) >= minimumRatio ? mark : paper;
}

function moved(hex: string, behind: string[], ratio: number): string {
  const backgrounds = behind.map(color);
  const solved =
    solveColor(color(hex), backgrounds, ratio) ??
    solveColor(color(hex), backgrounds, minimumRatio);
  return solved ? formatHex(solved) : hex;
}

function color(hex: string): Color {
  const parsed = parseColor(hex);
  if (!parsed) throw new Error(`${hex} is no colour`);
  return parsed;
}
