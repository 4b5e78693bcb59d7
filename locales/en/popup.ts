/** The popup of the toolbar button. */
export const popup = {
  actions: 'What to do with this article',
  read: 'Read',
  save: 'Save for later',
  saved: 'Saved',
  saving: 'Saving…',
  reading: 'Reading {site}…',
  toRead: 'To read',
  allSaved: 'All saved articles',
  allFound: 'See all in the library',
  nothingSaved:
    'Nothing saved yet. Open an article and press “Save for later”; it will be here even without a network.',
  unread: 'unread',
  done: 'finished',
};
