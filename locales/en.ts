import type { Catalogue } from './catalogue';

/** English; the compiler demands every key of `vi.ts`. */
const en: Catalogue = {
  manifest: {
    name: 'Dễ Đọc – Vietnamese news made easy to read',
    shortName: 'Dễ Đọc',
    description:
      'Read Vietnamese news and government sites with ease: reader view, contrast, text size, summaries, saved for later.',
    openReader: 'Open or close reader view',
    saveArticle: 'Save this article for later',
  },
  common: {
    close: 'Close',
    retry: 'Retry',
    undo: 'Undo',
    settings: 'Settings',
    minutes: { one: '{count} minute', other: '{count} minutes' },
    percent: '{count}%',
    loading: 'Loading…',
  },
  popup: {
    actions: 'What to do with this article',
    read: 'Read',
    save: 'Save for later',
    saved: 'Saved',
    saving: 'Saving…',
    reading: 'Reading {site}…',
    continue: 'Continue reading',
    allSaved: 'All saved articles',
    nothingSaved:
      'Nothing saved yet. Open an article and press “Save for later”; it will be here even without a network.',
    unread: 'unread',
    done: 'finished',
  },
  page: {
    listPage:
      'This page lists articles, it is not one itself. Open one and press again; text size and contrast still work here.',
    tooShort:
      'There is too little text here for reader view. Text size and contrast still work here.',
    noText:
      'No article was found on this page. Text size and contrast still work here.',
    tooLarge:
      'This page is too large to read in one go. Text size and contrast still work here.',
    pdf: 'This is a PDF file. Dễ Đọc reads web pages only; your saved articles are below.',
    browserPage:
      'The browser keeps extensions out of its own pages. Open a news page and press again; your saved articles are below.',
    blocked:
      'The browser keeps Dễ Đọc out of this page. Reload the page and try again; your saved articles are below.',
  },
  textSize: {
    label: 'Text size',
    smaller: 'Smaller text',
    original: 'Original text size',
    larger: 'Larger text',
  },
  contrast: {
    label: 'Contrast',
    decrease: 'Decrease contrast',
    original: 'Original',
    originalLong: 'Original contrast',
    increase: 'Increase contrast',
    'step.soft-2': 'Very soft',
    'step.soft-1': 'Soft',
    'step.original': 'Original',
    'step.aa': 'Clear (4.5 : 1)',
    'step.aaa': 'Very clear (7 : 1)',
    'step.very-high': 'Clearest in colour (12 : 1)',
    'step.black-white': 'Black and white (21 : 1)',
    fixed: 'Repaired {fixed} of {total} texts',
    minimum: 'lowest {ratio} : 1',
    unresolved: {
      one: '{count} place could not be repaired',
      other: '{count} places could not be repaired',
    },
  },
  summary: {
    heading: 'Summary',
    jump: 'Go to this sentence',
    making: 'Summarising…',
    tooShort: 'This article is short; reading it is quicker than a summary.',
    notArticle: 'Where there is an article, its summary appears here.',
  },
  reader: {
    close: 'Close reader view',
    toolbar: 'Reading tools',
    theme: 'Page colours',
    published: 'Published {time}',
    modified: 'changed {time}',
    byline: 'By',
    source: 'Source: {sources}',
    related: 'Related articles',
    relatedNone: 'This page links to no related articles.',
    photo: 'Photo: {credit}',
    imageMissing: 'Picture not saved with the article',
    imageFailed: 'The picture could not be loaded',
    originalPage: 'Open the original page',
    openedLink: 'opens in a new tab',
    video: 'Video',
    audio: 'Audio',
    social: 'Social media post',
    map: 'Map',
    document: 'Attached document',
    other: 'Embedded content',
    box: 'Information box',
    question: 'Question',
    answer: 'Answer',
  },
  pointing: {
    start: 'Choose the article’s area',
    startAgain: 'Choose the article’s area again',
    help: 'Move the mouse to the text and click, or use the arrow keys: up is wider, down is narrower, left and right are the areas beside it. Enter chooses, Esc cancels.',
    block: 'Area of about {count} words: “{beginning}”',
    wider: 'Wider',
    narrower: 'Narrower',
    choose: 'Choose this area',
    cancel: 'Cancel',
    tooLittle:
      'There is too little text here to read as an article. Choose a wider area.',
    using: 'Reading the area that you chose for {site}.',
    forget: 'Forget the chosen area',
    wrong: 'Is something wrong with this article?',
    copyReport: 'Copy a report to send',
    copied:
      'The report is copied. It holds the page’s address and how Dễ Đọc read it, none of the text. Paste it where you want to send it.',
    copyFailed: 'The browser does not allow copying. Please copy this text:',
  },
  library: {
    title: 'Saved articles',
    count: { one: '{count} article', other: '{count} articles' },
    empty:
      'Nothing saved yet. Open an article, press the Dễ Đọc button in the toolbar, then “Save for later”.',
    loading: 'Opening the library…',
    delete: 'Delete',
    deleteNamed: 'Delete “{title}”',
    deleted: 'Moved “{title}” to the trash',
    restored: 'Restored “{title}”',
    savedOn: 'saved {date}',
    back: 'Back to saved articles',
    missing:
      'This article is no longer in the library. It may have been deleted in another window; the others are safe.',
    list: 'Saved articles',
  },
  saving: {
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
  },
  options: {
    title: 'Dễ Đọc settings',
    intro:
      'All choices stay on this computer and are sent nowhere. Each site can have its own, set from the Dễ Đọc toolbar button.',
    reset: 'Restore defaults',
    resetDone: 'Defaults restored: {section}',
    preview: 'Sample paragraph',
    sample:
      'Sáng sớm, sương còn giăng trên mặt hồ, những người bán hoa đã xếp từng bó cúc, bó sen lên xe. Ông Nguyễn Văn Ẩn, 72 tuổi, nói mắt ông kém từ ba năm nay, nhưng chữ đủ lớn và đủ rõ thì ông vẫn đọc báo mỗi ngày.',
  },
  setting: {
    language: 'Language',
    'language.language': 'Interface language',
    'language.language.auto': 'As the browser',
    'language.language.vi': 'Tiếng Việt',
    'language.language.en': 'English',
    appearance: 'Reader view',
    'appearance.theme': 'Page colours',
    'appearance.theme.auto': 'As the system',
    'appearance.percent': 'Text size',
    'appearance.contrast': 'Contrast',
    contrast: 'Contrast on the original page',
    'contrast.step': 'Contrast step',
    'text-scale': 'Text size on the original page',
    'text-scale.percent': 'Text size',
    summary: 'Summary',
    'summary.points': 'At most this many points',
  },
  theme: {
    light: 'Paper (light)',
    dark: 'Night (dark)',
    sepia: 'Old paper',
    'white-black': 'White on black',
    'black-yellow': 'Yellow on black',
  },
};

export default en;
