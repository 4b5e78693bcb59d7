import { type Color, formatHex, luminance } from '../contrast/color';
import { parseColor } from '../contrast/parse-color';
import { softenColor, solveColor } from '../contrast/solve';
import {
  type ContrastStep,
  minimumRatio,
  softCeiling,
  targetRatio,
} from '../contrast/steps';
import type { Theme, ThemeColors } from './theme';

/** What each colour of text stands on. */
const standsOn = {
  ink: ['paper', 'raised', 'mark'],
  quiet: ['paper', 'raised'],
  accent: ['paper', 'raised'],
  danger: ['paper', 'raised'],
  good: ['paper', 'raised'],
} as const;

/**
 * A theme's colours at a step of contrast. Steps up move text away from its backgrounds and at the end
 * give black and white; steps down tone text, never below AA (WCAG 2.2 SC 1.4.3).
 */
export function colorsAtStep(theme: Theme, step: ContrastStep): ThemeColors {
  if (step === 'black-white') return blackAndWhite(theme);
  const { colors } = theme;
  const changed: Record<string, string> = {};
  for (const [name, backgrounds] of entries(standsOn))
    changed[name] = atStep(
      colors[name],
      backgrounds.map((background) => colors[background]),
      step,
    );
  const accent = changed.accent ?? colors.accent;
  return { ...colors, ...changed, onAccent: legible(colors.onAccent, accent) };
}

function atStep(hex: string, behind: string[], step: ContrastStep): string {
  const color = parse(hex);
  const backgrounds = behind.map(parse);
  const ceiling = softCeiling(step);
  const target = (background: Color) =>
    targetRatio(step, luminance(background));
  const changed =
    ceiling === null
      ? solveColor(color, backgrounds, target)
      : softenColor(color, backgrounds, ceiling);
  return changed ? formatHex(changed) : hex;
}

/** Text on the accent follows when the accent has moved. */
function legible(onAccent: string, accent: string): string {
  const solved = solveColor(parse(onAccent), [parse(accent)], minimumRatio);
  return solved ? formatHex(solved) : onAccent;
}

function entries<T extends object>(object: T): [keyof T, T[keyof T]][] {
  return Object.entries(object) as [keyof T, T[keyof T]][];
}

/** Links are told by their underline, errors by their words: no colour is left but two. */
function blackAndWhite({ scheme, colors }: Theme): ThemeColors {
  const [paper, ink] =
    scheme === 'light' ? ['#ffffff', '#000000'] : ['#000000', '#ffffff'];
  return {
    paper,
    raised: paper,
    ink,
    quiet: ink,
    accent: ink,
    onAccent: paper,
    danger: ink,
    good: ink,
    border: ink,
    mark: scheme === 'light' ? colors.mark : '#000000',
  };
}

function parse(hex: string): Color {
  const color = parseColor(hex);
  if (!color) throw new Error(`${hex} is no colour`);
  return color;
}
