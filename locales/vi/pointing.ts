/** Showing Dễ Đọc where the article is. */
export const pointing = {
  start: 'Chọn vùng bài viết',
  startAgain: 'Chọn lại vùng bài viết',
  help: 'Rê chuột tới phần chữ của bài rồi bấm, hoặc dùng phím mũi tên: lên là rộng hơn, xuống là hẹp hơn, trái và phải là vùng bên cạnh. Enter để chọn, Esc để thôi.',
  block: 'Vùng khoảng {count} chữ: “{beginning}”',
  wider: 'Rộng hơn',
  narrower: 'Hẹp hơn',
  choose: 'Chọn vùng này',
  cancel: 'Thôi',
  tooLittle:
    'Vùng này có quá ít chữ để đọc như một bài. Hãy chọn vùng rộng hơn.',
  using: 'Đang đọc theo vùng bạn đã chọn cho trang {site}.',
  forget: 'Bỏ vùng đã chọn',
  wrong: 'Bài hiện chưa đúng?',
  copyReport: 'Chép báo cáo để gửi',
  copied:
    'Đã chép báo cáo. Báo cáo gồm địa chỉ trang và cách Dễ Đọc đã đọc, không có nội dung bài. Dán vào nơi bạn muốn gửi.',
  copyFailed: 'Trình duyệt không cho chép. Hãy chép đoạn dưới đây:',
};
