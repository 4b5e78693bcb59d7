export interface FontFile {
  readonly name: string;
  readonly family: string;
  readonly weight: string;
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

/** Be Vietnam Pro (OFL-1.1), drawn for Vietnamese, all 146 letters: latin and Vietnamese files only. */
export const fontFiles: readonly FontFile[] = (
  ['latin', 'vietnamese'] as const
).flatMap((subset) =>
  ['400', '600'].map((weight) => {
    const name = `be-vietnam-pro-${subset}-${weight}-normal`;
    return {
      name,
      family: 'Be Vietnam Pro',
      weight,
      path: `/fonts/${name}.woff2`,
      unicodeRange: ranges[subset],
    };
  }),
);
