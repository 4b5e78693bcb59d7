/** Size of text on the original page, and what enlarging left behind. */
export const textSize = {
  label: 'Cỡ chữ',
  smaller: 'Chữ nhỏ hơn',
  original: 'Cỡ chữ gốc',
  larger: 'Chữ lớn hơn',
  ofArticle: 'Đã đổi cỡ chữ của bài viết.',
  ofPage: 'Đã đổi cỡ chữ cả trang.',
  nothingLeft: 'Không chỗ nào bị che.',
  left: 'Còn lại: {list}.',
  'left.clipped': '{count} chỗ chữ bị che bớt',
  'left.overlapping': '{count} chỗ chữ nằm đè lên nhau',
  'left.wide': '{count} chỗ phải cuộn ngang mới đọc hết',
  'left.smaller': '{count} chỗ chưa to bằng mức bạn chọn, để trang khỏi vỡ',
  byTab:
    'Dễ Đọc phóng to cả thẻ này, như khi bấm Ctrl và dấu cộng, vì cách này che chữ ít nhất.',
  openReader: 'Mở chế độ đọc',
  wholePage: 'Phóng cả trang',
  articleOnly: 'Chỉ phóng bài viết',
};
