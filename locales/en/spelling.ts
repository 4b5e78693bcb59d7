export const spelling = {
  open: 'Spell out',
  key: 'Spell out the selected syllable',
  choose:
    'Select one syllable of the article and press “Spell out” to see it large.',
  notSyllable: '“{written}” is not a complete Vietnamese syllable.',
  spelt: 'Spelling',
  rhyme: 'Rhyme',
  say: 'Hear it slowly',
  saySpelt: 'Hear it spelt',
  noVoice:
    'This device has no Vietnamese voice yet. Press “Listen” in the toolbar to see how to add one.',
  otherTones: 'Other tones, easily mistaken',
  otherLetters: 'Other marks on the letters',
};
