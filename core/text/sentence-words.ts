import { foldToneStyle, lookupForm } from './normal';

/**
 * Words that usually begin a Vietnamese news sentence and seldom a name, so that "anh H. Sau đó" ends at the
 * dot and "George H. Bush" does not. From the first words of 130,000 sentences (2026-11), names removed.
 */
const OPENERS = new Set(
  foldToneStyle(
    'Theo Trong Ông Tuy Sau Các Trước Một Tại Khi Ngày Đây Ngoài Người Hiện Những Đến Tôi Nhưng Việc Với Nếu ' +
      'Nhiều Bà Không Do Từ Năm Anh Công Hai Chúng Có Vì Nhà Cũng Về Điều Như Bên Để Ngay Dự Sáng Vụ Họ Còn Dù ' +
      'Chiều Đồng Thông Và Được Cuộc Trên Cô Cảnh Cơ Đó Khoảng Sự Kết Đặc Ở Cùng Đối Lúc Qua Số Vào Riêng Lãnh ' +
      'Chỉ Giá Cả Hơn Tháng Giới Mỗi Phương Hôm Mặc Hồi Chị Chiếc Nhận Mới Thế Cuối Bởi Nó Nhóm Xe Con Đầu Tiếp ' +
      'Nói Thực Là Tất Quá Gần Cho Thậm Vị Cách Phía Tuyên Rất Hành Trả Cựu Tính Nhân Vậy Mọi Đáng Chưa Nạn Kể ' +
      'Thay Toàn Bị Quyết Em Mặt Vừa Thấy Trưa Lần Tối Đêm Rạng Khám Cháu Bé Nam Nữ Gia Hàng Đoàn Lực Nghi Ba ' +
      'Bốn Phát Sinh Chính Cụ Thời Quan Liên Đại Bước Phần Tức Cộng Ít Bố Mẹ Vợ Chồng Biết Đang Đã Sẽ Cần Phải ' +
      'Nay Rồi Nên Đối Hành Thầy Bác Chú Bạn Lý Nguyên Danh Tài',
  ).split(' '),
);

/** Those of them that no place name begins with. */
const SURE_OPENERS = new Set(
  'Ông Bà Tuy Theo Trong Tại Khi Ngày Đây Các Những Trước Sau Nếu Do Để Với Từ Nhưng Hiện'.split(
    ' ',
  ),
);

const REPORTING = new Set(
  'nói hỏi kể đáp viết thốt hét kêu than than-thở khẳng-định chia-sẻ cho-biết cho-hay bày-tỏ nhấn-mạnh trả-lời tâm-sự thắc-mắc giải-thích nhận-định bình-luận chất-vấn đặt-câu nhớ-lại bộc-bạch'.split(
    ' ',
  ),
);

/** Whether the text begins like a sentence rather than like the rest of a name. */
export function isOpener(text: string): boolean {
  const word = firstWord(text);
  if (word === null) return /^["“‘–—-]/u.test(text);
  return OPENERS.has(word);
}

/** The same, sure even after "TP.", where a name is likelier. */
export function isSureOpener(text: string): boolean {
  return SURE_OPENERS.has(firstWord(text) ?? '');
}

function firstWord(text: string): string | null {
  const word = /^["“‘']?(\p{L}[\p{L}\p{M}]*)/u.exec(text)?.[1];
  return word === undefined ? null : foldToneStyle(word.normalize('NFC'));
}

/** Whether a syllable, alone or with the next one, is a verb of saying. */
export function isReporting(syllable: string, next: string): boolean {
  return (
    REPORTING.has(syllable) || REPORTING.has(`${syllable}-${lookupForm(next)}`)
  );
}
