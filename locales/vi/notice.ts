/** What a shortcut or the context menu could not do, said at the top of the page and on the toolbar button. */
export const notice = {
  listPage:
    'Trang này là trang danh mục, không phải một bài. Mở một bài rồi bấm lại.',
  tooShort: 'Trang này có quá ít chữ để đọc hay lưu thành một bài.',
  noText: 'Không tìm thấy bài viết trên trang này, nên chưa đọc hay lưu được.',
  tooLarge: 'Trang này quá lớn để đọc hay lưu một lần.',
  pdf: 'Đây là tệp PDF. Dễ Đọc chỉ đọc và lưu được trang web.',
  browserPage:
    'Trang của trình duyệt không cho tiện ích đọc. Mở một bài báo rồi bấm lại.',
  blocked:
    'Trình duyệt không cho Dễ Đọc vào trang này. Tải lại trang rồi bấm lại.',
  diskFull:
    'Chưa lưu được vì ổ đĩa đầy. Các bài cũ vẫn còn nguyên. Giải phóng ổ đĩa rồi bấm lại.',
  failed:
    'Chưa làm được. Các bài đã lưu vẫn còn nguyên. Tải lại trang rồi bấm lại.',
};
