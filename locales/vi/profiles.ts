/** The options page's section of reading profiles. */
export const profiles = {
  heading: 'Hồ sơ đọc',
  intro:
    'Chọn hồ sơ gần với mắt của bạn nhất. Mỗi hồ sơ chỉ đặt sẵn các lựa chọn ở dưới, bạn chỉnh lại được từng thứ. Đây là điểm bắt đầu, không thay lời khuyên của bác sĩ.',
  inUse: 'đang dùng',
  applied: 'Đã chọn hồ sơ “{name}”',
  preview: 'Xem trước: {name}',
  previewNow: 'Xem trước lựa chọn hiện tại',
  name: 'Tên hồ sơ',
  ownName: 'Hồ sơ của tôi',
  export: 'Lưu lựa chọn hiện tại thành tệp',
  import: 'Mở tệp hồ sơ của người khác gửi',
  imported: 'Đã dùng hồ sơ “{name}” trong tệp',
  unnamed: 'không tên',
  notProfile:
    'Tệp này không phải hồ sơ của Dễ Đọc. Lựa chọn của bạn vẫn còn nguyên. Hãy chọn tệp có tên kết thúc bằng .dedoc.json.',
  newer:
    'Tệp này do bản Dễ Đọc mới hơn tạo ra. Lựa chọn của bạn vẫn còn nguyên. Hãy cập nhật Dễ Đọc rồi mở lại tệp.',
  badValue:
    'Tệp này có lựa chọn mà Dễ Đọc không hiểu ({field}). Lựa chọn của bạn vẫn còn nguyên. Hãy xin người gửi lưu lại tệp khác.',
  tooLarge:
    'Tệp này quá lớn, hồ sơ chỉ dài vài dòng. Lựa chọn của bạn vẫn còn nguyên. Hãy chọn tệp có tên kết thúc bằng .dedoc.json.',
} as const;

/** Each profile's name, and what it does. */
export const profile = {
  cataract: 'Đục thủy tinh thể',
  'cataract.does':
    'Chống chói: chế độ đọc nền tối, chữ rất rõ; trang gốc tăng tương phản, chữ to hơn, ảnh dịu bớt.',
  'macular-degeneration': 'Thoái hóa điểm vàng',
  'macular-degeneration.does':
    'Chữ to gấp đôi, dòng cách xa, từ cách rõ, tương phản cao.',
  'diabetic-retinopathy': 'Võng mạc tiểu đường',
  'diabetic-retinopathy.does':
    'Cột hẹp, dòng thoáng, chữ to hơn, tương phản cao.',
  glaucoma: 'Glôcôm (tăng nhãn áp)',
  'glaucoma.does':
    'Cột hẹp vừa tầm nhìn, chữ chỉ to thêm một chút, tương phản rất cao, liên kết có gạch chân.',
  photophobia: 'Sợ sáng',
  'photophobia.does':
    'Chế độ đọc nền tối dịu; trang gốc bớt chói, ảnh dịu, không có chuyển động.',
  presbyopia: 'Lão thị',
  'presbyopia.does': 'Chữ to hơn, dấu rõ hơn, chữ nhạt được làm rõ.',
  dyslexia: 'Khó đọc',
  'dyslexia.does':
    'Chữ cái và từ cách rộng, dòng thoáng và ngắn, không dàn đều hai bên; chế độ đọc nền màu kem.',
} as const;
