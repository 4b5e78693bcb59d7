/** What exported files say of themselves. */
export const exporting = {
  title: 'Bài đã lưu trong Dễ Đọc',
  contents: 'Mục lục',
  notLoaded: 'Bài này mới lưu địa chỉ, chưa tải nội dung.',
  savedOn: 'lưu ngày {date}',
  note: 'Ghi chú',
  highlights: 'Đoạn đánh dấu',
} as const;
