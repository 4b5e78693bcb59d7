/** The article page's own parts: rating, pictures. */
export const rating = {
  heading: 'Đánh giá bài viết',
  total: 'Tổng số điểm của bài viết là: {sum} trong {count} đánh giá',
  invite: 'Click để đánh giá bài viết',
  stars: '{count} sao',
  remove: 'Bỏ đánh giá',
  failed:
    'Chưa giữ được đánh giá. Bài và các đánh giá cũ vẫn còn nguyên. Hãy bấm lại vào ngôi sao.',
  honest:
    'Đây là đánh giá của riêng bạn, chỉ nằm trên máy này, không gửi đi đâu. Đánh giá thì bài cũng được lưu.',
};

export const picture = {
  enlarge: 'Phóng to ảnh',
  view: 'Ảnh phóng to',
  larger: 'To hơn',
  smaller: 'Nhỏ hơn',
  close: 'Đóng ảnh',
};
