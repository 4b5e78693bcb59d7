/** Lines that stay clear while the others lie in shade; a ruler below one; one sentence in light. */
export const lineFocusModes = [
  'off',
  'one',
  'three',
  'five',
  'ruler',
  'sentence',
] as const;

export type LineFocusMode = (typeof lineFocusModes)[number];

/** Points; large print begins at 16 (American Printing House for the Blind calls 18 large). */
export const printSizes = ['16', '18', '20', '24', '28'] as const;
