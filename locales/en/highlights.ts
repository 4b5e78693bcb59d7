/** Making, reading and finding highlights again. */
export const highlights = {
  title: 'Highlights',
  titleCount: 'Highlights ({count})',
  toolbar: 'Highlight what is selected',
  'meaning.claim': 'Claim',
  'meaning.figure': 'Figure',
  'meaning.quotation': 'Quotation',
  'meaning.objection': 'Objection',
  'meaning.own': 'My own',
  sentence: 'Whole sentence',
  sentenceHelp: 'Widen to the whole sentence',
  addNote: 'Note',
  image: 'Highlight picture',
  imageMarked: 'Picture highlighted: {meaning}',
  pictures: 'Pictures of the article',
  imageNamed: 'Highlight the picture: {alt}',
  imageMenu: 'Highlight this picture',
  notInArticle:
    'This picture is not part of the article, so it cannot be highlighted.',
  added: 'Highlighted. The article is saved in your library too.',
  removed: 'The highlight is in the trash.',
  reattached: 'The highlight is at its new place.',
  failed:
    'This change could not be kept. Your other highlights are untouched. Do it again; if it still fails, reload the page.',
  diskFull:
    'The highlight could not be kept because the disk is full. Your other highlights are untouched. Free some space and do it again.',
  loading: 'Looking for this article’s highlights…',
  loadFailed:
    'This article’s highlights could not be opened. Nothing on this device was touched.',
  empty:
    'This article has no highlights yet. Select words and press a kind on the bar that appears, or press h to highlight the sentence you are reading.',
  edit: 'Edit',
  editNamed: 'Edit highlight “{quote}”',
  meaning: 'Kind',
  note: 'Note',
  tags: 'Tags, separated by commas',
  remove: 'Remove highlight',
  done: 'Done',
  jump: 'Go to this place in the article',
  moved: 'Moved within the article',
  changed: 'The paper has edited this passage',
  wasWords: 'When you highlighted it',
  nowWords: 'Now',
  orphans: 'Not found again',
  orphansHelp:
    'The paper has removed or rewritten these passages, or too little of them is left to be sure. Your quotations and notes are all kept.',
  reattach: 'Put back by hand',
  reattachHelp:
    'Select the new words in the article, then press “Put here” on the bar that appears.',
  putHere: 'Put here',
  cancel: 'Stop putting back',
  menu: 'Highlight what is selected',
  selectFirst: 'Select words of the article first, then highlight them.',
  ready:
    'Select words of the article to highlight them. Press a highlight to edit it.',
  onPage: 'Highlight on the page',
  key: 'Highlight what is selected, or the sentence being read',
  keyList: 'Highlights of this article',
} as const;

export const highlightsSettings = {
  highlights: 'Highlights',
  'highlights.readerOnly':
    'Highlight in the reader view only: nothing is painted on the page',
  'highlights.meaning': 'Kind used by the key and the context menu',
  'highlights.meaning.claim': 'Claim',
  'highlights.meaning.figure': 'Figure',
  'highlights.meaning.quotation': 'Quotation',
  'highlights.meaning.objection': 'Objection',
  'highlights.meaning.own': 'My own',
} as const;
