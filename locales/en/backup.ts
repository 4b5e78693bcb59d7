/** Copies of the whole library outside of the browser. */
export const backup = {
  heading: 'Backup',
  last: {
    one: 'Last backup: {when}, checked ({count} article)',
    other: 'Last backup: {when}, checked ({count} articles)',
  },
  none: 'There is no backup outside of the browser yet.',
  today: 'today',
  yesterday: 'yesterday',
  now: 'Back up now',
  every: 'Automatic backup',
  'every.off': 'Never',
  'every.daily': 'Every day',
  'every.weekly': 'Every week',
  checking: 'Reading the file back to check it…',
  elsewhere:
    'Another tab of the library is making a backup; its result will show here.',
  failed:
    'The backup failed. Your saved articles are safe. See whether the disk has room, then press “Back up now”.',
  unchosen:
    'This folder cannot be used. Choose another; backups stay where they were.',
  asks: 'The browser needs your permission to write to the folder “{folder}” again: press “Back up now”.',
  toDownloads: 'Backups are in the browser’s folder of downloads.',
  toFolder: 'Backups are in the folder “{folder}”; the newest 10 are kept.',
  choose: 'Choose another folder',
  useDownloads: 'Use the folder of downloads',
  note: 'The whole library in one file, with pictures, highlights and notes. Automatic backups are made when you open the library. To restore one, open Import and choose the file: Dễ Đọc shows what would change before it merges anything.',
  fileName: 'de-doc-sao-luu-{time}.dedoc.zip',
} as const;
