/** A typeface that the reader may choose; each has all 146 letters of Vietnamese. */
export interface Typeface {
  /** As `core/appearance/font-files.ts` knows it. */
  readonly family: string;
  /** What stands in while its file is on the way. */
  readonly generic: 'sans-serif' | 'serif';
  /**
   * Line height (1 = font size) below which stacked marks of capitals (Ẳ, Ẫ) touch what hangs from the
   * line above (g, ợ); measured 2026-11 on the shipped files.
   */
  readonly stack: number;
  /**
   * Average width of a character of Vietnamese news, blanks included, 1 = font size; measured 2026-11 in
   * Chromium on the shipped files. CSS `ch` is the width of "0" and holds 10 to 36 % more of them.
   */
  readonly average: number;
}

export const typefaceIds = [
  'be-vietnam-pro',
  'lexend',
  'andika',
  'literata',
  'source-serif-4',
  'noto-serif',
] as const;

export type TypefaceId = (typeof typefaceIds)[number];

export const typefaces: Readonly<Record<TypefaceId, Typeface>> = {
  'be-vietnam-pro': {
    family: 'Be Vietnam Pro',
    generic: 'sans-serif',
    stack: 1.44,
    average: 0.493,
  },
  lexend: {
    family: 'Lexend',
    generic: 'sans-serif',
    stack: 1.31,
    average: 0.495,
  },
  andika: {
    family: 'Andika',
    generic: 'sans-serif',
    stack: 1.53,
    average: 0.472,
  },
  literata: {
    family: 'Literata',
    generic: 'serif',
    stack: 1.38,
    average: 0.48,
  },
  'source-serif-4': {
    family: 'Source Serif 4',
    generic: 'serif',
    stack: 1.25,
    average: 0.482,
  },
  'noto-serif': {
    family: 'Noto Serif',
    generic: 'serif',
    stack: 1.31,
    average: 0.486,
  },
};

/** The name under which a page gets the typeface: one of the page's own may be called the same. */
export function pageFamily({ family }: Typeface): string {
  return `De Doc ${family}`;
}
