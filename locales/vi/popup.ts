/** The popup of the toolbar button. */
export const popup = {
  actions: 'Việc với bài này',
  read: 'Đọc',
  save: 'Lưu để đọc sau',
  saved: 'Đã lưu',
  saving: 'Đang lưu…',
  reading: 'Đang đọc trang {site}…',
  toRead: 'Bài để đọc',
  allSaved: 'Tất cả bài đã lưu',
  allFound: 'Xem hết trong thư viện',
  nothingSaved:
    'Chưa có bài nào. Mở một bài báo rồi bấm “Lưu để đọc sau”, bài sẽ ở đây cả khi không có mạng.',
  unread: 'chưa đọc',
  done: 'đã đọc xong',
};
