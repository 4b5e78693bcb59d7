/** Copies of the whole library outside of the browser. */
export const backup = {
  heading: 'Sao lưu',
  last: {
    one: 'Sao lưu gần nhất: {when}, đã kiểm tra ({count} bài)',
    other: 'Sao lưu gần nhất: {when}, đã kiểm tra ({count} bài)',
  },
  none: 'Chưa có bản sao lưu nào ở ngoài trình duyệt.',
  today: 'hôm nay',
  yesterday: 'hôm qua',
  now: 'Sao lưu ngay',
  every: 'Tự sao lưu',
  'every.off': 'Không tự sao lưu',
  'every.daily': 'Mỗi ngày',
  'every.weekly': 'Mỗi tuần',
  checking: 'Đang đọc lại tệp vừa ghi để kiểm tra…',
  elsewhere:
    'Thư viện đang mở ở một thẻ khác của trình duyệt và đang sao lưu ở đó; xong sẽ báo ở đây.',
  failed:
    'Chưa sao lưu được. Các bài đã lưu vẫn còn nguyên. Hãy xem ổ đĩa còn chỗ không rồi bấm “Sao lưu ngay”.',
  unchosen:
    'Chưa dùng được thư mục này. Hãy chọn một thư mục khác; tệp sao lưu vẫn nằm ở chỗ cũ.',
  asks: 'Trình duyệt cần bạn cho phép ghi vào thư mục “{folder}” lần nữa: bấm “Sao lưu ngay”.',
  toDownloads: 'Tệp sao lưu nằm trong thư mục tải về của trình duyệt.',
  toFolder: 'Tệp sao lưu nằm trong thư mục “{folder}”, giữ 10 bản mới nhất.',
  choose: 'Chọn thư mục khác',
  useDownloads: 'Để trong thư mục tải về',
  note: 'Cả thư viện vào một tệp, kèm ảnh, đánh dấu và ghi chú. Bản tự động được tạo khi bạn mở thư viện. Muốn lấy lại, mở mục Nhập bài và chọn tệp: Dễ Đọc cho xem sẽ thay đổi những gì rồi mới gộp vào.',
  fileName: 'de-doc-sao-luu-{time}.dedoc.zip',
} as const;
