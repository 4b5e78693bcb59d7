import { markStroke, spacingOf } from '../letters/letter-style';
import { pageFamily, type Typeface, typefaces } from '../letters/typefaces';
import type { Values } from '../settings';
import type { appearanceSettings } from './settings';

export type Appearance = Values<typeof appearanceSettings.fields>;

/**
 * 1 = font size. WCAG 2.2 SC 1.4.8 asks for 1.5; double helped readers with macular degeneration
 * (Blackmore-Wright 2013, PMC3823704).
 */
const lineHeights = {
  close: 1.5,
  open: 1.6,
  wide: 1.8,
  double: 2,
  widest: 2.4,
} as const;

/** Room between paragraphs in em; WCAG 2.2 SC 1.4.8 asks for 1.5 times the distance of lines. */
const paragraphGaps = { close: 0.6, open: 1, wide: 2 } as const;

/** Blanks among the characters of Vietnamese news (3.6 letters a syllable). */
const blankShare = 0.21;

/**
 * Width in em of the widest syllables that are common (nghiêng, nguyệch, khuếch; bold, with a capital), measured 2026-11
 * in Chromium on the shipped files: 3.98 (Andika) to 4.35 (Literata).
 */
const widestSyllable = 4.4;
/** Of the longest syllable, each followed by the room between letters. */
const mostLetters = 7;

/** Line height that a choice gives: never so little that stacked marks would touch the line above. */
export function lineHeightOf(
  lines: Appearance['lines'],
  { stack }: Pick<Typeface, 'stack'>,
): number {
  return Math.max(lineHeights[lines], stack);
}

/**
 * The reader's text as custom properties that `reader.css` reads.
 * @returns lengths in em of the text, so that they grow with it
 */
export function readerStyle(
  look: Pick<
    Appearance,
    | 'percent'
    | 'font'
    | 'weight'
    | 'lines'
    | 'paragraphs'
    | 'spacing'
    | 'measure'
  >,
): Readonly<Record<string, string>> {
  const face = typefaces[look.font];
  const { letters, words } =
    look.spacing === 'normal'
      ? { letters: 0, words: 0 }
      : spacingOf(look.spacing);
  const width = look.measure * (face.average + letters + words * blankShare);
  return {
    '--dd-text': String(look.percent / 100),
    '--dd-face': faceStack(face),
    '--dd-lines': String(lineHeightOf(look.lines, face)),
    '--dd-gap': `${paragraphGaps[look.paragraphs]}em`,
    '--dd-letters': `${letters}em`,
    '--dd-words': `${words}em`,
    '--dd-syllable': (widestSyllable + mostLetters * letters).toFixed(2),
    '--dd-measure': `${width.toFixed(2)}em`,
    '--dd-weight': look.weight === 'bold' ? '700' : '400',
    '--dd-stroke': look.weight === 'clear' ? markStroke : '0',
  };
}

/** The typeface by the name that it has over a page, that on our own pages, then what stands in for it. */
export function faceStack(face: Typeface): string {
  return `"${pageFamily(face)}", "${face.family}", ${face.generic}`;
}
