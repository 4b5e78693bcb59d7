/** The page of all highlights, and what is printed of them. */
export const highlightList = {
  'meaning.claim': 'Luận điểm',
  'meaning.figure': 'Số liệu',
  'meaning.quotation': 'Trích dẫn',
  'meaning.objection': 'Phản biện',
  'meaning.own': 'Riêng của tôi',
  note: 'Ghi chú',
  tags: 'Thẻ',
  picture: 'Ảnh',
  references: 'Tài liệu tham khảo',
  inVietnamese: 'Tiếng Việt',
  inEnglish: 'Tiếng Anh',
  inOther: 'Tiếng khác',
  seenOn: 'bản đọc ngày {date}',
  'format.markdown': 'Markdown cho Obsidian',
  'format.docx': 'Word',
  'format.html': 'Trang HTML',
  'format.anki': 'Anki (thẻ học)',
  'format.csv': 'Bảng tính (CSV)',
  'format.ris': 'RIS cho Zotero, EndNote',
  'format.bibtex': 'BibTeX',
  'format.csl-json': 'CSL-JSON',
  'format.json-ld': 'W3C (JSON-LD)',
  'format.hypothesis': 'Hypothesis',
};

/** Projects and the daily review. */
export const study = {
  whereFrom: 'Câu này ở bài nào?',
};
