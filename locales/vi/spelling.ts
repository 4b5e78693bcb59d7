/** A syllable seen large and spelt. */
export const spelling = {
  open: 'Đánh vần',
  key: 'Đánh vần tiếng đang chọn',
  choose:
    'Chọn một tiếng trong bài rồi bấm “Đánh vần” để xem tiếng ấy thật to.',
  notSyllable: '“{written}” không phải một tiếng Việt viết đủ dấu.',
  spelt: 'Đánh vần',
  rhyme: 'Vần',
  say: 'Nghe chậm',
  saySpelt: 'Nghe đánh vần',
  noVoice:
    'Máy chưa có giọng đọc tiếng Việt. Bấm “Nghe” trên thanh công cụ để xem cách cài.',
  otherTones: 'Khác dấu thanh, dễ nhìn nhầm',
  otherLetters: 'Khác dấu của chữ',
};
