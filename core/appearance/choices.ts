/** What a reader may choose of the look; each row from the least to the most. */
export const lineChoices = [
  'close',
  'open',
  'wide',
  'double',
  'widest',
] as const;
export const paragraphChoices = ['close', 'open', 'wide'] as const;
export const spacingChoices = ['normal', 'slight', 'wide', 'widest'] as const;
/** `clear` thickens strokes and marks alike without moving a line; `bold` is a weight of the typeface. */
export const weightChoices = ['normal', 'clear', 'bold'] as const;
export const imageChoices = ['shown', 'dimmed', 'hidden'] as const;
export const linkChoices = ['shown', 'quiet'] as const;

/** Colours that a reader may set beside a theme. */
export const ownColors = [
  'inkColor',
  'paperColor',
  'linkColor',
  'selectionColor',
  'highlightColor',
] as const;

/** Vietnamese characters a line. */
export const measures = { min: 40, max: 90, step: 2, initial: 66 } as const;
