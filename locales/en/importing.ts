/** What the import says of a file and of the rows it leaves out. */
export const importing = {
  noAddress: 'no page address',
  badAddress: 'malformed address',
  otherScheme: 'not a web page (only http and https are imported)',
  feed: 'brought by a feed, not saved by you',
  reply: 'a reply to somebody else’s note',
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
  added: 'added',
  merged: 'merged into a saved article',
  skipped: 'skipped',
  notYet: 'not imported yet',
  columnResult: 'result',
  columnRow: 'row',
  columnReason: 'reason',
} as const;
