/** What the import says of a file and of the rows it leaves out. */
export const importing = {
  noAddress: 'không có địa chỉ trang',
  badAddress: 'địa chỉ viết sai',
  otherScheme: 'không phải trang web (chỉ nhập http và https)',
  feed: 'bài do nguồn tin tự đưa vào, không phải bài bạn lưu',
  reply: 'câu trả lời cho ghi chú của người khác',
  badRow: 'dòng hỏng, không đọc được',
  empty: 'Tệp này trống. Hãy tải lại tệp từ dịch vụ cũ rồi chọn lại.',
  unknown:
    'Dễ Đọc không nhận ra tệp này. Hãy chọn tệp xuất từ Pocket, Omnivore, Instapaper, wallabag, Raindrop… hoặc tệp dấu trang của trình duyệt.',
  brokenJson:
    'Tệp JSON này bị hỏng hoặc bị cắt ngang, nên chưa nhập gì cả. Hãy tải lại tệp rồi thử lần nữa.',
  brokenZip:
    'Tệp nén này bị hỏng hoặc tải chưa xong, nên chưa nhập gì cả. Hãy tải lại tệp rồi thử lần nữa.',
  lockedZip:
    'Tệp nén này có mật khẩu. Hãy giải nén bằng mật khẩu rồi chọn các tệp bên trong.',
  tooLarge:
    'Tệp này bung ra quá lớn so với một danh sách bài, nên Dễ Đọc dừng lại để giữ an toàn cho máy. Chưa nhập gì cả.',
  added: 'đã thêm',
  merged: 'đã gộp vào bài có sẵn',
  skipped: 'bỏ qua',
  notYet: 'chưa nhập',
  columnResult: 'kết quả',
  columnRow: 'dòng',
  columnReason: 'lý do',
} as const;
