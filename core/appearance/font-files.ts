export interface FontFile {
  readonly name: string;
  readonly family: string;
  readonly weight: string;
  /** Where npm has it, from the project's root. */
  readonly source: string;
  /** Where the build puts it, from the extension's root. */
  readonly path: string;
  readonly unicodeRange: string;
}

/**
 * Ranges of the subsets. Vietnamese letters stand in the small Vietnamese file only: the stock style
 * sheets also give them to latin-ext, which is larger and not needed.
 */
const ranges = {
  latin:
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
  vietnamese:
    'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB',
} as const;

/** The typeface of our own screens, drawn for Vietnamese. */
export const ownFamily = 'Be Vietnam Pro';

/**
 * Typefaces with all 146 letters of Vietnamese, by their cmaps (OFL-1.1, fontsource). Not Atkinson
 * Hyperlegible: it lacks 98 of them. 600 is the bold of our own screens, 700 that of pages.
 */
const families: readonly (readonly [string, readonly string[]])[] = [
  [ownFamily, ['400', '600']],
  ['Lexend', ['400', '700']],
  ['Andika', ['400', '700']],
  ['Literata', ['400', '700']],
  ['Source Serif 4', ['400', '700']],
  ['Noto Serif', ['400', '700']],
];

/** Every file that ships: latin and Vietnamese subsets only. */
export const fontFiles: readonly FontFile[] = families.flatMap(
  ([family, weights]) => {
    const slug = family.toLowerCase().replaceAll(' ', '-');
    return (['latin', 'vietnamese'] as const).flatMap((subset) =>
      weights.map((weight) => {
        const name = `${slug}-${subset}-${weight}-normal`;
        return {
          name,
          family,
          weight,
          source: `node_modules/@fontsource/${slug}/files/${name}.woff2`,
          path: `/fonts/${name}.woff2`,
          unicodeRange: ranges[subset],
        };
      }),
    );
  },
);
