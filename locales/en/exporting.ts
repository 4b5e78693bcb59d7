/** What exported files say of themselves. */
export const exporting = {
  title: 'Articles saved in Dễ Đọc',
  contents: 'Contents',
  notLoaded:
    'Only the address of this article is saved; its text was not loaded.',
  savedOn: 'saved on {date}',
  note: 'Note',
  highlights: 'Highlights',
  view: 'Export',
  heading: 'Export saved articles',
  intro:
    'The file is yours: it opens without Dễ Đọc and loads nothing from the network by itself. Choose what to export and how.',
  part: 'What to export',
  partCount: '{part} ({count})',
  chosen: 'The chosen articles',
  all: 'Everything',
  unread: 'Unread and being read',
  done: 'Read and archived',
  favorites: 'Favourites',
  format: 'Kind of file',
  start: { one: 'Export {count} article', other: 'Export {count} articles' },
  nothing: 'There is no article in this part.',
  writing: 'Wrote {done} of {of} articles',
  stop: 'Stop',
  written: {
    one: 'Exported {count} article to {file}, in the folder of downloads.',
    other: 'Exported {count} articles to {file}, in the folder of downloads.',
  },
  stopped: 'Stopped; no file was made.',
  failed:
    'The export failed. Your saved articles are safe. Free some disk space, then try again.',
  fileName: 'de-doc-{date}.{extension}',
} as const;

/** What each kind of file is called, by its format's id. */
export const exportFormat = {
  archive: 'Full backup of Dễ Đọc, can be imported again (.dedoc.zip)',
  markdown: 'Markdown for Obsidian (.zip)',
  html: 'Web page with pictures, opens offline (.html)',
  epub: 'Book for e-readers (.epub)',
  csv: 'Spreadsheet (.csv)',
  json: 'JSON data (.json)',
  netscape: 'Bookmarks for browsers (.html)',
  urls: 'List of addresses (.txt)',
} as const;
