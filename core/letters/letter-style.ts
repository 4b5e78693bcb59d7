import { type Typeface, type TypefaceId, typefaces } from './typefaces';

export const spacingSteps = ['slight', 'wide', 'widest'] as const;
export const lineSteps = ['open', 'wide', 'double'] as const;

/** What the reader chose for letters; the shape of `letterSettings`. */
export interface LetterChoice {
  readonly font: 'page' | TypefaceId;
  readonly clearMarks: boolean;
  readonly spacing: 'page' | (typeof spacingSteps)[number];
  readonly lines: 'page' | (typeof lineSteps)[number];
  readonly narrow: boolean;
  readonly unjustified: boolean;
  readonly underline: boolean;
  readonly still: boolean;
  readonly dimImages: boolean;
}

/** Declarations, by CSS property. */
export type Style = Readonly<Record<string, string>>;

/**
 * Spacing between letters in em. At `widest` both spacings satisfy WCAG 2.2 SC 1.4.12 (letters 0.12 em,
 * words 0.16 em).
 */
const letterSpacings = { slight: 0.03, wide: 0.06, widest: 0.12 } as const;

/**
 * Words move apart 3.5 times as far as letters (British Dyslexia Association, Style Guide 2023): in
 * Vietnamese every syllable stands between spaces, and letters that spread alone dissolve it; wider
 * letters without wider words slow readers with dyslexia (Galliussi 2020, PMC7188700).
 */
const wordsPerLetters = 3.5;

/**
 * 1 = font size. WCAG 2.2 SC 1.4.8 asks for 1.5; double helped readers with macular degeneration
 * (Blackmore-Wright 2013, PMC3823704).
 */
const lineHeights = { open: 1.6, wide: 1.8, double: 2 } as const;

/** In em of the text: thickens marks as much as stems, with any typeface and without moving a line. */
export const markStroke = '0.02em';

/** Size in px below which "Dấu rõ" lets no text: at 14 px ẫ, ẩ and ẳ differ by a pixel or two. */
export const leastSize = 16;

/** Line height (1 = font size) that leaves room for stacked marks in the typefaces that pages use. */
const usualStack = 1.4;

/**
 * The line height below which stacked marks would touch, for a choice that leaves lines as the page has
 * them; 0 where it also leaves the letters.
 */
export function leastLineHeight(choice: LetterChoice): number {
  if (choice.lines !== 'page') return 0;
  return typefaceOf(choice)?.stack ?? (choice.clearMarks ? usualStack : 0);
}

/** The longest line: about 66 Vietnamese characters of 0.49 em; `ch` would hold 72 to 90 of them. */
export const narrowWidth = '32em';

function typefaceOf({ font }: LetterChoice): Typeface | null {
  return font === 'page' ? null : typefaces[font];
}

/** The typeface itself, then what stands in while it loads. @param name as the style sheet knows it */
export function fontStyle(
  choice: LetterChoice,
  name: (face: Typeface) => string,
): Style {
  const face = typefaceOf(choice);
  return face ? { 'font-family': `"${name(face)}", ${face.generic}` } : {};
}

/** Spacing of a step in em of the text: between letters, and between words in proportion. */
export function spacingOf(step: (typeof spacingSteps)[number]): {
  readonly letters: number;
  readonly words: number;
} {
  const letters = letterSpacings[step];
  return { letters, words: round(letters * wordsPerLetters) };
}

/** What holds for every letter whatever it is set in. */
export function letterStyle({
  spacing,
  clearMarks,
}: Pick<LetterChoice, 'spacing' | 'clearMarks'>): Style {
  const style: Record<string, string> = {};
  if (spacing !== 'page') {
    const { letters, words } = spacingOf(spacing);
    style['letter-spacing'] = `${letters}em`;
    style['word-spacing'] = `${words}em`;
  }
  if (clearMarks) style['-webkit-text-stroke-width'] = markStroke;
  return style;
}

/** Distance of lines: what was chosen, but never so little that marks touch the line above. */
export function lineStyle(choice: LetterChoice): Style {
  if (choice.lines === 'page') return {};
  const stack = typefaceOf(choice)?.stack ?? 0;
  return { 'line-height': String(Math.max(lineHeights[choice.lines], stack)) };
}

function round(em: number): number {
  return Math.round(em * 100) / 100;
}
