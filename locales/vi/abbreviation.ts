/** Abbreviations explained on the article, and the reader's own words. */
export const abbreviation = {
  title: 'Chữ viết tắt trong bài',
  none: 'Bài này không có chữ viết tắt nào cần giải thích.',
  fromArticle: 'theo bài này',
  fromOwn: 'từ của bạn',
  either: 'Có thể là một trong các nghĩa sau:',
  'field.state': 'nhà nước',
  'field.document': 'loại văn bản',
  'field.party': 'Đảng, đoàn thể',
  'field.law': 'pháp luật',
  'field.health': 'y tế',
  'field.school': 'giáo dục',
  'field.economy': 'kinh tế',
  'field.culture': 'văn hóa, thể thao',
  'field.world': 'quốc tế',
  own: 'Từ riêng của bạn',
  ownHelp:
    'Viết một từ như trong bài và cách đọc nó. Dễ Đọc đọc thành tiếng theo cách ấy và giải thích như vậy khi bạn chỉ vào từ.',
  ownWord: 'Từ như trong bài',
  ownSaid: 'Đọc là',
  ownAdd: 'Thêm từ',
  ownRemove: 'Bỏ từ {word}',
  ownRemoved: 'Đã bỏ từ “{word}”',
  ownNone: 'Chưa có từ nào.',
  ownFull: 'Đã đủ {count} từ. Bỏ bớt một từ rồi thêm.',
};

export const abbreviationSettingNames = {
  abbreviations: 'Chữ viết tắt và từ riêng',
  'abbreviations.explain': 'Giải thích chữ viết tắt trong bài',
} as const;
