/** What the import says of a file and of the rows it leaves out. */
export const importing = {
  noAddress: 'no page address',
  badAddress: 'malformed address',
  otherScheme: 'not a web page (only http and https are imported)',
  feed: 'brought by a feed, not saved by you',
  reply: 'a reply to somebody else’s note',
  noParent: 'the article of this highlight is not in the file',
  badRow: 'damaged row, unreadable',
  empty:
    'This file is empty. Download it again from the old service, then choose it again.',
  unknown:
    'Dễ Đọc does not recognise this file. Choose an export of Pocket, Omnivore, Instapaper, wallabag, Raindrop… or a browser’s bookmark file.',
  brokenJson:
    'This JSON file is damaged or cut short, so nothing was imported. Download it again and try once more.',
  brokenZip:
    'This archive is damaged or not fully downloaded, so nothing was imported. Download it again and try once more.',
  lockedZip:
    'This archive has a password. Unpack it with the password, then choose the files inside.',
  tooLarge:
    'This file unpacks to far more than a reading list, so Dễ Đọc stopped to protect your computer. Nothing was imported.',
  alteredArchive:
    'This backup is damaged or was altered, so nothing was imported and your library is as before. Choose another backup.',
  newerArchive:
    'This backup was made by a newer Dễ Đọc. Update Dễ Đọc, then import it again. Nothing was imported.',
  added: 'added',
  merged: 'merged into a saved article',
  mergedRow: 'merged with an earlier row',
  sameAsRow: 'the same page as row {row}',
  skipped: 'skipped',
  notYet: 'not imported yet',
  columnResult: 'result',
  columnRow: 'row',
  columnReason: 'reason',
  view: 'Import',
  title: 'Import articles from elsewhere',
  intro:
    'Choose an export of Pocket, Omnivore, Instapaper, wallabag, Raindrop, Readwise, Matter, Karakeep, Hypothesis…, a browser’s bookmarks or a list of addresses. Dễ Đọc shows what is inside; nothing is saved until you say so.',
  archiveHere:
    'This is a backup of the whole library, articles and highlights, so it is imported here.',
  choose: 'Choose a file to import',
  drop: 'or drop a file here. It is read on this machine only.',
  reading: 'Reading {file}…',
  previewTitle: 'In the file {file}',
  recognised: {
    one: '{format}, {count} row.',
    other: '{format}, {count} rows.',
  },
  fresh: {
    one: '{count} article that is not in the library yet',
    other: '{count} articles that are not in the library yet',
  },
  known: {
    one: '{count} article is there already: tags, notes and the earliest date are merged',
    other:
      '{count} articles are there already: tags, notes and the earliest date are merged',
  },
  restoreChanged: '{count} already there: the backup will add to them',
  restoreSame: '{count} already there and the same: left as they are',
  repeated: {
    one: '{count} row repeats an article of another row and is merged with it',
    other:
      '{count} rows repeat articles of other rows and are merged with them',
  },
  marks: {
    one: '{count} highlight comes along',
    other: '{count} highlights come along',
  },
  skippedFor: {
    one: '{count} row skipped: {reason}',
    other: '{count} rows skipped: {reason}',
  },
  sample: 'Some of the articles',
  choices: 'Choices',
  folderTags: 'Make tags of the old folders',
  extraTag: 'One more tag for every article (leave empty for none)',
  start: { one: 'Import {count} article', other: 'Import {count} articles' },
  cancel: 'Cancel',
  another: 'Choose another file',
  running: 'Importing {file}',
  progress: 'Imported {saved} of {pages} articles',
  stop: 'Stop',
  doneTitle: 'Import finished',
  sum: 'Read {read} rows: added {added}, merged {merged}, skipped {skipped}.',
  marksWait: {
    one: '{count} highlight waits for its place: Dễ Đọc looks for it when the article is first opened.',
    other:
      '{count} highlights wait for their place: Dễ Đọc looks for each when its article is first opened.',
  },
  toLibrary: 'Go to the library',
  undo: 'Undo the import',
  undoNamed: 'Undo the import of {file}',
  ledger: 'Download the ledger (CSV)',
  ledgerNamed: 'Download the ledger of {file}',
  ledgerFile: 'import-ledger.csv',
  history: 'Earlier imports',
  resume: 'Go on',
  stoppedAt: 'stopped at article {saved} of {pages}',
  undone: 'undone',
  tooOldToUndo:
    'This import is more than 30 days old and can no longer be undone. Its articles stay as they are.',
  undoneNow: {
    one: 'Undone: {count} article is as before the import.',
    other: 'Undone: {count} articles are as before the import.',
  },
  diskFull:
    'Not everything could be imported: the disk is full. Older articles and what is imported so far are safe. Free some space, then press “Go on”.',
  failed:
    'This file could not be imported. Older articles are safe. Try again; if it fails again, restart the browser.',
} as const;

/** What each format is called, by its importer's id. */
export const importFormat = {
  'browser-bookmarks': 'Browser bookmarks',
  'dedoc-archive': 'Backup of Dễ Đọc',
  'dedoc-csv': 'CSV of Dễ Đọc',
  'dedoc-json': 'JSON of Dễ Đọc',
  goodlinks: 'GoodLinks',
  'html-links': 'Web page of links',
  hypothesis: 'Hypothesis',
  'hypothesis-csv': 'Hypothesis (CSV)',
  instapaper: 'Instapaper',
  json: 'JSON list',
  'json-tree': 'Nested JSON lists (tabs, groups of links)',
  karakeep: 'Karakeep',
  linkwarden: 'Linkwarden',
  markdown: 'Markdown notes (Obsidian, Dễ Đọc)',
  matter: 'Matter',
  netscape: 'Bookmark file (HTML)',
  'obsidian-clipper': 'Obsidian Clipper',
  omnivore: 'Omnivore',
  pinboard: 'Pinboard',
  'pinboard-xml': 'Pinboard or Delicious (XML)',
  pocket: 'Pocket',
  'pocket-api': 'Pocket (API)',
  'pocket-html': 'Pocket or Instapaper (HTML)',
  raindrop: 'Raindrop',
  readability: 'Readability',
  readeck: 'Readeck (highlights)',
  readwise: 'Readwise (highlights)',
  'readwise-reader': 'Readwise Reader',
  'readwise-reader-api': 'Readwise Reader (API)',
  'study-pack': 'Study pack of Dễ Đọc',
  'tab-session-manager': 'Tab Session Manager',
  table: 'Table with a column of addresses',
  urls: 'List of addresses',
  wallabag: 'wallabag',
  'web-annotation': 'W3C annotations (JSON-LD)',
} as const;
