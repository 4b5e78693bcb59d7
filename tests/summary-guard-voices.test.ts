/** Whose words a span is (readings of November 2026): sentences written for each way in which a speaker was lost. */
import { describe, expect, it } from 'vitest';
import { allowed } from './harness/summary-spans';

describe('a speaker who is not named in the span', () => {
  it.each([
    [
      'a dialogue, whose lines go on over several sentences',
      'Đỏ: Ông thấy con đường mới thế nào? Xanh: Tôi thấy tốt. Người dân phường Mới đã có chỗ đi bộ mỗi sáng.',
      'Người dân phường Mới đã có chỗ đi bộ mỗi sáng',
    ],
    [
      'a quotation that is never closed',
      'Chị Lý than: “Mình thích nghỉ ít thôi. Cửa hàng đang bán được nhiều quần áo trẻ em.',
      'Cửa hàng đang bán được nhiều quần áo trẻ em',
    ],
    [
      'what stands behind a colon',
      'Viện kiểm sát nhận định: Tại phiên tòa sáng nay, bị cáo Lê An không thừa nhận hành vi của mình.',
      'bị cáo Lê An không thừa nhận hành vi của mình',
    ],
    [
      'an office whose long name closes the sentence',
      'Bốn bức ảnh cho thấy bảy vật thể trôi trên biển, Cục An toàn Giao thông Bình Minh (ABC) hôm 16/8 thông báo.',
      'Bốn bức ảnh cho thấy bảy vật thể trôi trên biển',
    ],
    [
      'a paper that quotes somebody whose office follows',
      'Đàn ông trong vùng thấy cởi mở hơn sau bữa tối, báo Mới dẫn lời của giáo sư Lê An đến từ trường kinh doanh nổi tiếng nhất miền Tây.',
      'Đàn ông trong vùng thấy cởi mở hơn sau bữa tối',
    ],
  ])('%s', (_, text, span) => {
    expect(allowed(text)).not.toContain(span);
  });

  it('one line with a colon makes no dialogue, a closed quotation is over', () => {
    expect(
      allowed(
        'Lưu ý: Cầu Mới cấm xe tải. Người dân phường Mới đã có chỗ đi bộ mỗi sáng.',
      ),
    ).toContain('Người dân phường Mới đã có chỗ đi bộ mỗi sáng');
    expect(
      allowed(
        'Chị Lý nói: “Tôi thích nghỉ ít thôi”. Cửa hàng đang bán được nhiều quần áo trẻ em.',
      ),
    ).toContain('Cửa hàng đang bán được nhiều quần áo trẻ em');
  });
});

it('no clause is cut before a name that begins like a preposition', () => {
  expect(
    allowed(
      'Năm ngoái cô giáo Lê An đã được nhận Bằng khen của thành phố vì dạy trẻ em nghèo.',
    ),
  ).not.toContain('Năm ngoái cô giáo Lê An đã được nhận');
});
