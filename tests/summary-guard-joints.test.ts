/** What cuts tore apart in 783 spans read in November 2026, each as a rule with sentences written for it. */
import { describe, expect, it } from 'vitest';
import { allowed } from './harness/summary-spans';

describe('spans are never cut', () => {
  it.each([
    [
      'behind a bracket in the middle of a clause',
      'Báo Mới đưa tin ông Trần Tư (trưởng thôn ở xã Bến Lành) đứng ra họp dân.',
      'Báo Mới đưa tin ông Trần Tư (trưởng thôn ở xã Bến Lành',
    ],
    [
      'before "này"',
      'Ông Trần Tư đã đưa ra thông tin này khi họp với dân làng.',
      'Ông Trần Tư đã đưa ra thông tin',
    ],
    [
      'between "đối" and "với"',
      'Công an huyện đã tạm giữ hình sự đối với ông Trần Tư hôm nay.',
      'Công an huyện đã tạm giữ hình sự đối',
    ],
    [
      'between "chức vụ" and "quyền hạn"',
      'Ông Trần Tư bị bắt về tội lạm dụng chức vụ, quyền hạn chiếm đoạt tài sản.',
      'Ông Trần Tư bị bắt về tội lạm dụng chức vụ',
    ],
    [
      'between a piece of news and what it did',
      'Thông tin ca sĩ Lê An bị đau đã lan ra trên khắp các trang mạng khiến nhiều người lo lắng.',
      'Thông tin ca sĩ Lê An bị đau đã lan ra',
    ],
    [
      'before "trên" that names no place',
      'Ông Tư cho biết hai đội bóng đang đóng tại khu vực trên cũng bị ngập.',
      'Ông Tư cho biết hai đội bóng đang đóng tại khu vực',
    ],
    [
      'before "đến nay", where the main clause begins',
      'Hơn một tháng từ khi huyện yêu cầu cách chức vị trưởng phòng, đến nay ông này vẫn yên vị.',
      'Hơn một tháng từ khi huyện yêu cầu cách chức vị trưởng phòng',
    ],
    [
      'before where something is put',
      'Ông Tư khẳng định dự án thép được bổ sung vào quy hoạch đúng quy trình.',
      'Ông Tư khẳng định dự án thép được bổ sung',
    ],
    [
      'before the condition under which all of it holds',
      'Các công ty nước ngoài sẽ không thể mua công nghệ từ Bến Lành nếu không được phép.',
      'Các công ty nước ngoài sẽ không thể mua công nghệ',
    ],
    [
      'before the "khi" of an "only"',
      'Các ngân hàng chỉ cho người dân vay vốn khi dự án có khả năng hoàn vốn.',
      'Các ngân hàng chỉ cho người dân vay vốn',
    ],
    [
      'before what somebody belongs to',
      'Đội Đặc nhiệm hình sự, thuộc phòng Cảnh sát hình sự công an tỉnh cho biết đã bắt nhóm cướp.',
      'thuộc phòng Cảnh sát hình sự công an tỉnh cho biết đã bắt nhóm cướp',
    ],
    [
      'behind openings that have no main clause yet',
      'Tại Bến Lành, bất chấp sự phát triển của ví điện tử, tiền mặt vẫn được dùng nhiều.',
      'Tại Bến Lành, bất chấp sự phát triển của ví điện tử',
    ],
  ])('%s', (_, text, span) => {
    expect(allowed(text)).not.toContain(span);
  });

  it.each([
    [
      'the name of who is in a picture',
      'Người phát ngôn Bộ Ngoại giao Lê Thị An.',
    ],
    [
      'what a picture seems to show',
      'Hình ảnh được cho là tàu lạ đi qua bãi cạn Bến Lành.',
    ],
    [
      'an answer without who answers',
      '- Quốc hội cũng phải thay đổi để thích ứng với thời đại.',
    ],
  ])('and are never %s', (_, text) => {
    expect(allowed(text)).toEqual([]);
  });

  it('but may be behind a bracket when only the place follows', () => {
    expect(
      allowed(
        'Anh Trần Tư (40 tuổi) đã mở quán phở Bến Lành (quán thứ hai) tại Hà Nội.',
      ),
    ).toContain('Anh Trần Tư (40 tuổi) đã mở quán phở Bến Lành (quán thứ hai');
  });
});
