/** What exported files say of themselves. */
export const exporting = {
  title: 'Bài đã lưu trong Dễ Đọc',
  contents: 'Mục lục',
  notLoaded: 'Bài này mới lưu địa chỉ, chưa tải nội dung.',
  savedOn: 'lưu ngày {date}',
  note: 'Ghi chú',
  highlights: 'Đoạn đánh dấu',
  view: 'Xuất bài',
  heading: 'Xuất bài đã lưu',
  intro:
    'Tệp xuất ra là của bạn: mở được không cần Dễ Đọc, không tự tải gì từ mạng. Chọn phần muốn xuất và kiểu tệp.',
  part: 'Phần muốn xuất',
  partCount: '{part} ({count})',
  chosen: 'Những bài đã chọn',
  all: 'Tất cả',
  unread: 'Chưa đọc và đang đọc',
  done: 'Đã đọc và lưu trữ',
  favorites: 'Yêu thích',
  format: 'Kiểu tệp',
  start: 'Xuất {count} bài',
  nothing: 'Không có bài nào trong phần này.',
  writing: 'Đã ghi {done} trên {of} bài',
  stop: 'Dừng lại',
  written: 'Đã xuất {count} bài vào tệp {file}, trong thư mục tải về.',
  stopped: 'Đã dừng, chưa có tệp nào được tạo.',
  failed:
    'Chưa xuất được. Các bài đã lưu vẫn còn nguyên. Hãy giải phóng ổ đĩa rồi thử lại.',
  fileName: 'de-doc-{date}.{extension}',
} as const;

/** What each kind of file is called, by its format's id. */
export const exportFormat = {
  archive: 'Sao lưu đầy đủ của Dễ Đọc, nhập lại được (.dedoc.zip)',
  markdown: 'Markdown cho Obsidian (.zip)',
  html: 'Trang web, đủ ảnh, mở không cần mạng (.html)',
  epub: 'Sách cho máy đọc sách (.epub)',
  csv: 'Bảng tính (.csv)',
  json: 'Dữ liệu JSON (.json)',
  netscape: 'Dấu trang cho trình duyệt (.html)',
  urls: 'Danh sách địa chỉ (.txt)',
} as const;
