/** What is kept with a saved article, and what is said when something is not. */
export const keeping = {
  picturesAsk:
    'The article is saved without its pictures: they are at {hosts}. Let Dễ Đọc fetch them from there, to keep them too?',
  picturesYes: 'Keep the pictures too',
  picturesNo: 'Text only',
  privateWindow:
    'This is a private window. What you save stays in the library after you close it.',
  linkMenu: 'Save this link for later',
  linkSaved: 'Saved the link “{title}”; its text is read when you open it',
};

export const keepingSettings = {
  library: 'Library',
  'library.pictures': 'Pictures kept with each article',
  'library.pictures.none': 'No pictures',
  'library.pictures.5': 'At most 5 MB',
  'library.pictures.20': 'At most 20 MB',
  'library.pictures.60': 'At most 60 MB',
};

/** What is said of a save. */
export const saving = {
  saved: 'Saved “{title}”',
  updated: '“{title}” was in the library already; its copy is now fresh',
  failed:
    'This article was not saved. Your other articles are safe. Press “Retry”; if it fails again, reload the page and save once more.',
  diskFull:
    'Not saved, because the disk is full. Your other articles are safe. Free some space, then press “Retry”.',
  libraryFailed:
    'The library could not be opened. Nothing on your disk was touched. Press “Retry”; if it fails again, restart the browser.',
  menu: 'Save this article for later',
  menuRead: 'Open in reader view',
};

/** When the library has lost something. */
export const recovery = {
  title: 'The library was damaged',
  emptied:
    'The library had {before} articles last time; now the browser gives back an empty one. The data on the disk is damaged.',
  fewer:
    'A part of the library is gone: it had {before} articles last time, and has {now} now.',
  rows: 'The file of the library is damaged in one place: some articles can no longer be read. Restoring takes those from the copy; everything else stays as it is.',
  unreadable:
    'The browser cannot open the library. First close the whole browser and open it again; if that does not help, restore it here.',
  copy: 'The copy on this machine has {count} articles: text, tags, notes and highlights, no pictures.',
  inDownloads:
    'The file “{file}” in the folder of downloads has the pictures too.',
  inFolder: 'The file “{file}” in the folder “{folder}” has the pictures too.',
  anyFile:
    'A backup file (.dedoc.zip) that you keep elsewhere has the pictures too.',
  copyNone: 'There is no copy on this machine.',
  restore: 'Restore from the copy',
  file: 'Restore from a backup file',
  fileNote:
    'Choose the backup (.dedoc.zip) below. What is left in the library stays and is merged with the file.',
  fileDone: 'Restored; open the library',
  back: 'Choose another way',
  restoring: 'Restoring…',
  restored:
    '{count} articles are back. Pictures have to be saved again from their pages.',
  failed:
    'It could not be restored. What is there is untouched. Press “Save what can still be read” to keep a file of your own, then start the browser again and try once more.',
  missed:
    'The copy did not give back all {count} articles. What is there is untouched. If you have a backup file, press “Restore from a backup file”.',
  toRecovery: 'Open the library to restore it',
  save: 'Save what can still be read',
  accept: 'Go on with what is left',
  guard:
    'The settings of Dễ Đọc were erased. The library still has all of its {now} articles.',
  understood: 'Understood',
};
