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
