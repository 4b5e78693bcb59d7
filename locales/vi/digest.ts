/** Every unread saved article in one line. */
export const digest = {
  heading: 'Tóm tắt các bài chưa đọc',
  making: 'Đã tóm tắt {count} trong {total} bài…',
  done: '{count} bài, mỗi bài một câu lấy nguyên từ bài.',
  nothing: 'Không còn bài nào chưa đọc. Bài bạn lưu thêm sẽ có một dòng ở đây.',
  short: 'Bài ngắn, đọc luôn nhanh hơn tóm tắt.',
  gone: 'Không còn bản lưu của bài này.',
} as const;
