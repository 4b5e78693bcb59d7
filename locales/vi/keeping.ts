/** What is kept with a saved article, and what is said when something is not. */
export const keeping = {
  picturesAsk:
    'Bài đã lưu, chưa kèm ảnh: ảnh nằm ở {hosts}. Cho Dễ Đọc tải ảnh từ đó để lưu cả ảnh nhé?',
  picturesYes: 'Lưu cả ảnh',
  picturesNo: 'Chỉ giữ chữ',
  privateWindow:
    'Đây là cửa sổ ẩn danh. Bài bạn lưu vẫn nằm trong thư viện sau khi đóng cửa sổ này.',
  linkMenu: 'Lưu liên kết này để đọc sau',
  linkSaved: 'Đã lưu liên kết “{title}”, mở ra là tải bài',
};

export const keepingSettings = {
  library: 'Thư viện',
  'library.pictures': 'Ảnh lưu kèm mỗi bài',
  'library.pictures.none': 'Không lưu ảnh',
  'library.pictures.5': 'Tối đa 5 MB',
  'library.pictures.20': 'Tối đa 20 MB',
  'library.pictures.60': 'Tối đa 60 MB',
};

/** What is said of a save. */
export const saving = {
  saved: 'Đã lưu “{title}”',
  updated: '“{title}” đã có sẵn trong thư viện, bản lưu được làm mới',
  failed:
    'Chưa lưu được bài này. Các bài cũ vẫn còn nguyên. Bấm “Thử lại”; nếu vẫn lỗi, tải lại trang rồi lưu lần nữa.',
  diskFull:
    'Chưa lưu được vì ổ đĩa đầy. Các bài cũ vẫn còn nguyên. Giải phóng ổ đĩa rồi bấm “Thử lại”.',
  libraryFailed:
    'Chưa mở được thư viện. Dữ liệu trên máy không bị đụng tới. Bấm “Thử lại”; nếu vẫn lỗi, khởi động lại trình duyệt.',
  menu: 'Lưu bài này để đọc sau',
  menuRead: 'Mở trong chế độ đọc',
};

/** When the library has lost something. */
export const recovery = {
  title: 'Thư viện vừa bị hỏng',
  emptied:
    'Lần trước thư viện có {before} bài, nay trình duyệt trả về một thư viện trống. Dữ liệu trên đĩa đã hỏng.',
  fewer: 'Thư viện mất một phần: lần trước có {before} bài, nay còn {now} bài.',
  rows: 'Tệp thư viện trên đĩa bị hỏng một chỗ: có bài trình duyệt không đọc được nữa. Khôi phục là lấy các bài đó từ bản sao, những bài còn lại giữ nguyên.',
  unreadable:
    'Trình duyệt không mở được thư viện. Đóng hết trình duyệt rồi mở lại trước đã; nếu vẫn vậy, khôi phục ở đây.',
  copy: 'Bản sao trên máy này còn {count} bài: đủ chữ, thẻ, ghi chú và đoạn đánh dấu, không có ảnh.',
  inDownloads: 'Tệp “{file}” trong thư mục tải về của trình duyệt có cả ảnh.',
  inFolder: 'Tệp “{file}” trong thư mục “{folder}” có cả ảnh.',
  anyFile: 'Nếu bạn có tệp sao lưu (.dedoc.zip) ở nơi khác, tệp đó có cả ảnh.',
  copyNone: 'Trên máy này không còn bản sao nào.',
  restore: 'Khôi phục từ bản sao',
  file: 'Khôi phục từ tệp sao lưu',
  fileNote:
    'Chọn tệp sao lưu (.dedoc.zip) ở dưới. Những gì còn trong thư viện được giữ và gộp với tệp.',
  fileDone: 'Khôi phục xong, mở thư viện',
  back: 'Chọn cách khác',
  restoring: 'Đang khôi phục…',
  restored: 'Đã đưa về {count} bài. Ảnh kèm bài cần lưu lại từ trang gốc.',
  failed:
    'Chưa khôi phục được. Những gì đang có vẫn còn nguyên. Bấm “Lưu những gì còn đọc được” để giữ một tệp riêng, rồi khởi động lại trình duyệt và thử lại.',
  missed:
    'Bản sao không trả về đủ {count} bài. Những gì đang có vẫn còn nguyên. Nếu bạn có tệp sao lưu, bấm “Khôi phục từ tệp sao lưu”.',
  toRecovery: 'Mở thư viện để khôi phục',
  save: 'Lưu những gì còn đọc được',
  accept: 'Dùng tiếp với những gì còn',
  guard: 'Cài đặt của Dễ Đọc vừa bị xóa. Thư viện vẫn còn nguyên {now} bài.',
  understood: 'Đã hiểu',
};
