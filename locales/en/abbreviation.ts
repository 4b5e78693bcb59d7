export const abbreviation = {
  title: 'Abbreviations in this article',
  none: 'There is no abbreviation to explain in this article.',
  fromArticle: 'as this article says',
  fromOwn: 'your word',
  either: 'It may mean one of these:',
  'field.state': 'government',
  'field.document': 'kind of paper',
  'field.party': 'Party and unions',
  'field.law': 'law',
  'field.health': 'health',
  'field.school': 'education',
  'field.economy': 'economy',
  'field.culture': 'culture and sport',
  'field.world': 'international',
  own: 'Your own words',
  ownHelp:
    'Write a word as it stands in articles and how it is said. Dễ Đọc reads it aloud that way and explains it so when you point at it.',
  ownWord: 'Word as written',
  ownSaid: 'Say it as',
  ownAdd: 'Add the word',
  ownRemove: 'Remove the word {word}',
  ownRemoved: 'Removed the word “{word}”',
  ownNone: 'No words yet.',
  ownFull: 'There is room for {count} words. Remove one to add another.',
};

export const abbreviationSettingNames = {
  abbreviations: 'Abbreviations and your own words',
  'abbreviations.explain': 'Explain abbreviations in articles',
} as const;
