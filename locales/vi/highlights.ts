/** Making, reading and finding highlights again. */
export const highlights = {
  title: 'Đoạn đánh dấu',
  titleCount: 'Đoạn đánh dấu ({count})',
  toolbar: 'Đánh dấu đoạn đang chọn',
  'meaning.claim': 'Luận điểm',
  'meaning.figure': 'Số liệu',
  'meaning.quotation': 'Trích dẫn',
  'meaning.objection': 'Phản biện',
  'meaning.own': 'Riêng của tôi',
  sentence: 'Cả câu',
  sentenceHelp: 'Chọn rộng ra cả câu',
  addNote: 'Ghi chú',
  image: 'Đánh dấu ảnh',
  imageMarked: 'Ảnh đã đánh dấu: {meaning}',
  added: 'Đã đánh dấu. Bài cũng đã được lưu trong thư viện.',
  removed: 'Đã bỏ đoạn đánh dấu vào thùng rác.',
  reattached: 'Đã gắn lại đoạn đánh dấu vào chỗ mới.',
  failed:
    'Chưa giữ được thay đổi này. Các đoạn đánh dấu cũ vẫn còn nguyên. Hãy làm lại; nếu vẫn lỗi, tải lại trang.',
  diskFull:
    'Chưa giữ được đoạn đánh dấu vì ổ đĩa đầy. Các đoạn cũ vẫn còn nguyên. Giải phóng ổ đĩa rồi làm lại.',
  loading: 'Đang tìm các đoạn đánh dấu của bài…',
  loadFailed:
    'Chưa mở được các đoạn đánh dấu của bài. Dữ liệu trên máy không bị đụng tới.',
  empty:
    'Bài này chưa có đoạn đánh dấu nào. Chọn chữ trong bài rồi bấm một loại trên thanh hiện ra, hoặc nhấn phím h để đánh dấu câu đang đọc.',
  edit: 'Sửa',
  editNamed: 'Sửa đoạn đánh dấu “{quote}”',
  meaning: 'Loại',
  note: 'Ghi chú',
  tags: 'Thẻ, cách nhau bằng dấu phẩy',
  remove: 'Bỏ đánh dấu',
  done: 'Xong',
  jump: 'Đến chỗ này trong bài',
  moved: 'Đã dời chỗ trong bài',
  changed: 'Báo đã sửa đoạn này',
  wasWords: 'Khi bạn đánh dấu',
  nowWords: 'Bây giờ',
  orphans: 'Chưa tìm lại được',
  orphansHelp:
    'Báo đã bỏ hoặc viết lại những đoạn này, hoặc chữ còn lại quá ít để chắc chắn. Lời bạn đánh dấu và ghi chú vẫn còn nguyên.',
  reattach: 'Gắn lại bằng tay',
  reattachHelp:
    'Chọn đoạn chữ mới trong bài, rồi bấm “Gắn vào đây” trên thanh hiện ra.',
  putHere: 'Gắn vào đây',
  cancel: 'Thôi gắn lại',
  menu: 'Đánh dấu chữ đang chọn',
  selectFirst: 'Chọn chữ trong bài trước, rồi đánh dấu.',
  ready: 'Chọn chữ trong bài để đánh dấu. Bấm vào đoạn đã đánh dấu để sửa.',
  onPage: 'Đánh dấu trên trang',
  key: 'Đánh dấu chữ đang chọn, hoặc câu đang đọc',
  keyList: 'Các đoạn đánh dấu của bài',
} as const;

export const highlightsSettings = {
  highlights: 'Đánh dấu',
  'highlights.readerOnly':
    'Chỉ đánh dấu trong chế độ đọc: không tô gì lên trang gốc',
  'highlights.meaning': 'Loại dùng khi đánh dấu bằng phím hoặc chuột phải',
  'highlights.meaning.claim': 'Luận điểm',
  'highlights.meaning.figure': 'Số liệu',
  'highlights.meaning.quotation': 'Trích dẫn',
  'highlights.meaning.objection': 'Phản biện',
  'highlights.meaning.own': 'Riêng của tôi',
} as const;
