import type { Fix } from '../page-style/writer';
import type { Backdrops } from './backdrop';
import { type Color, formatHex, luminance, white } from './color';
import { toOklch } from './oklch';
import { parseColor } from './parse-color';
import type { ContrastStep } from './steps';

/** White as it looks at the soft steps: paper in lamp light (`#f3eee3` measured 2026-11 as restful). */
const papers: Partial<Record<ContrastStep, string>> = {
  'soft-1': '#f7f3ea',
  'soft-2': '#f3eee3',
};

/** Backgrounds at least this light, and nearly grey, glare. */
const glaring = 0.8;
const nearlyGrey = 0.03;

/** The fixes that turn glaring backgrounds into warm paper at the soft steps. */
export function softPaper(
  step: ContrastStep,
  elements: Iterable<Element>,
  backdrops: Backdrops,
): Fix[] {
  const paper = parseColor(papers[step] ?? '');
  if (!paper) return [];
  const fixes: Fix[] = [];
  for (const element of elements) {
    const ground = groundOf(element, backdrops);
    if (!ground || !glares(ground)) continue;
    const color = tinted(ground, paper);
    backdrops.override(element, { paint: { colors: [color], image: false } });
    fixes.push({
      element,
      pseudo: '',
      declarations: { 'background-color': formatHex(color) },
    });
  }
  return fixes;
}

/** The element's one colour; for a root that paints nothing, the canvas. */
function groundOf(element: Element, backdrops: Backdrops): Color | null {
  const paint = backdrops.paint(element);
  if (paint)
    return paint.image || paint.colors.length > 1
      ? null
      : (paint.colors[0] ?? null);
  const { body, documentElement } = element.ownerDocument;
  const isBareRoot =
    element === documentElement && !(body && backdrops.paint(body));
  return isBareRoot ? white : null;
}

function glares(color: Color): boolean {
  return (
    color.alpha > 0.9 &&
    luminance(color) > glaring &&
    toOklch(color).chroma < nearlyGrey
  );
}

/** Multiplied, so that what was a little darker than white stays a little darker than the paper. */
function tinted(color: Color, paper: Color): Color {
  return {
    red: color.red * paper.red,
    green: color.green * paper.green,
    blue: color.blue * paper.blue,
    alpha: color.alpha,
  };
}
