/** What exported files say of themselves. */
export const exporting = {
  title: 'Articles saved in Dễ Đọc',
  contents: 'Contents',
  notLoaded:
    'Only the address of this article is saved; its text was not loaded.',
  savedOn: 'saved on {date}',
  note: 'Note',
  highlights: 'Highlights',
} as const;
