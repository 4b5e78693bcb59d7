import type { ThemeColors } from '../appearance/theme';
import { contrast, formatHex } from '../contrast/color';
import { inGamut, toOklch } from '../contrast/oklch';
import { parseColor } from '../contrast/parse-color';
import { type Meaning, meanings } from './highlight';

/** Hue of each meaning, degrees in OKLCH, far enough apart to be told from each other. */
const hues: Readonly<Record<Meaning, number>> = {
  claim: 95,
  figure: 230,
  quotation: 150,
  objection: 20,
  own: 310,
};

/** Background and underline of a meaning, `#rrggbb`. */
export interface MarkColors {
  readonly back: string;
  readonly line: string;
}

/** Text on a highlight keeps 7:1 (WCAG 2.2 SC 1.4.6), its underline 3:1 (SC 1.4.11). */
const TEXT = 7;
const LINE = 3;
const CHROMA = 0.11;
const LINE_CHROMA = 0.16;
/** How far from the paper, in lightness, a background may go. */
const FARTHEST = 0.3;

/**
 * Colours of a meaning on a paper: as far from the paper as the ink allows, so that they show and the text
 * stays as legible as it is.
 */
export function markColors(
  meaning: Meaning,
  { paper, ink }: Pick<ThemeColors, 'paper' | 'ink'>,
): MarkColors {
  const hue = hues[meaning];
  const [paperColor, inkColor] = [colorOf(paper), colorOf(ink)];
  const from = toOklch(paperColor).lightness;
  const isDark = from < toOklch(inkColor).lightness;
  const least = Math.min(TEXT, contrast(paperColor, inkColor));
  const at = (lightness: number, chroma: number) =>
    inGamut({ lightness, chroma, hue, alpha: 1 });
  let back = paperColor;
  for (let step = 0.02; step <= FARTHEST; step += 0.01) {
    const next = at(isDark ? from + step : from - step, CHROMA);
    if (contrast(next, inkColor) < least) break;
    back = next;
    if (step >= (isDark ? 0.16 : 0.1)) break; // seen well, and near enough to the paper to be calm
  }
  let line = inkColor;
  for (let part = 1; part >= 0; part -= 0.05) {
    const mid = (toOklch(inkColor).lightness + toOklch(back).lightness) / 2;
    const lightness = mid + (toOklch(inkColor).lightness - mid) * (1 - part);
    const next = at(lightness, LINE_CHROMA);
    if (Math.min(contrast(next, back), contrast(next, paperColor)) < LINE)
      continue;
    line = next;
    break;
  }
  return { back: formatHex(back), line: formatHex(line) };
}

function colorOf(hex: string) {
  const color = parseColor(hex);
  if (!color) throw new RangeError(`no colour: ${hex}`);
  return color;
}

/** The colours of all meanings as custom properties (`--dd-hl-claim`, `--dd-hl-claim-line`). */
export function highlightVariables(
  colors: ThemeColors,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    meanings.flatMap((meaning) => {
      const { back, line } = markColors(meaning, colors);
      return [
        [`--dd-hl-${meaning}`, back],
        [`--dd-hl-${meaning}-line`, line],
      ];
    }),
  );
}
