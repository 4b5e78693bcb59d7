/** What a shortcut or the context menu could not do, said at the top of the page and on the toolbar button. */
export const notice = {
  listPage:
    'This is a page of lists, not an article. Open an article and try again.',
  tooShort: 'This page has too little text to be read or saved as an article.',
  noText: 'No article was found on this page, so it cannot be read or saved.',
  tooLarge: 'This page is too large to be read or saved at once.',
  pdf: 'This is a PDF file. Dễ Đọc reads and saves web pages only.',
  browserPage:
    'The browser lets no extension read its own pages. Open an article and try again.',
  blocked:
    'The browser does not let Dễ Đọc into this page. Load it again, then try again.',
  diskFull:
    'It could not be saved: the disk is full. Earlier articles are untouched. Free some space and try again.',
  failed:
    'That did not work. Saved articles are untouched. Load the page again, then try again.',
};
