/** Size of text on the original page, and what enlarging left behind. */
export const textSize = {
  label: 'Text size',
  smaller: 'Smaller text',
  original: 'Original text size',
  larger: 'Larger text',
  ofArticle: 'The article’s text has another size.',
  ofPage: 'The page’s text has another size.',
  nothingLeft: 'Nothing is cut off.',
  left: 'Left: {list}.',
  'left.clipped': {
    one: '{count} place cut off',
    other: '{count} places cut off',
  },
  'left.overlapping': '{count} on top of each other',
  'left.wide': '{count} that need sideways scrolling',
  'left.smaller': '{count} kept smaller, so that the page stays whole',
  byTab: 'Dễ Đọc zooms this tab, as Ctrl and plus do: that cuts off the least.',
  openReader: 'Open the reader view',
  wholePage: 'The whole page',
  articleOnly: 'The article only',
};
