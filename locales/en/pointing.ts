export const pointing = {
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
};
