/** Faults that a reader found in printed summaries (November 2026), each as a rule with sentences written for it. */
import { describe, expect, it } from 'vitest';
import { allowed, leaningSpans } from './harness/summary-spans';

describe('spans that were printed and read badly', () => {
  it.each([
    [
      'a condition without its main clause behind who says it',
      'Bà Lan cho biết, sau khi bị hai người lạ đuổi theo trên phố Mới, bà đã kịp gọi công an.',
      'Bà Lan cho biết, sau khi bị hai người lạ đuổi theo trên phố Mới',
    ],
    [
      'an introduction without its main clause',
      'Liên quan đến vụ cháy khiến hai người bị thương ở chợ Mới, công an đã mời ba người lên làm việc.',
      'Liên quan đến vụ cháy khiến hai người bị thương ở chợ Mới',
    ],
    [
      'a list that goes on',
      'Huyện đã mời nhiều ca sĩ nổi tiếng như Lê An, Trần Bình và Hoàng Chi về hát.',
      'Huyện đã mời nhiều ca sĩ nổi tiếng như Lê An',
    ],
    [
      'the end of a list of names',
      'Theo báo cáo, Lào, Thái Lan và Việt Nam là ba nước trồng nhiều lúa nhất vùng.',
      'Thái Lan và Việt Nam là ba nước trồng nhiều lúa nhất vùng',
    ],
    [
      'a clause of time that hangs on what was cut off',
      'Vụ việc xảy ra ở bến xe khi hai nhóm thanh niên cãi nhau, một nhân chứng đưa tin.',
      'khi hai nhóm thanh niên cãi nhau, một nhân chứng đưa tin',
    ],
    [
      'what somebody advises',
      'Ông Hòa khuyến cáo khách rút tiền ở máy cần nhìn kỹ khe đút thẻ.',
      'khách rút tiền ở máy cần nhìn kỹ khe đút thẻ',
    ],
    [
      'what is said when the speaker follows',
      'Hai bên còn bất đồng về cách rút quân, hãng tin Bình Minh dẫn lời ông Kim phát biểu ở thủ đô sáng nay trước nhiều nhà báo.',
      'Hai bên còn bất đồng về cách rút quân',
    ],
    [
      'the last of a list of names',
      'Theo ban tổ chức, các đội Lào, Thái Lan, Việt Nam đã đến nơi từ sáng nay.',
      'Việt Nam đã đến nơi từ sáng nay',
    ],
    [
      'somebody without a name',
      'Chị Lê An, 30 tuổi, sống ở tầng mười đã gọi cứu hỏa lúc nửa đêm.',
      'sống ở tầng mười đã gọi cứu hỏa lúc nửa đêm',
    ],
    [
      'an introduction and the rest of its place',
      'Liên quan đến vụ cháy ở xã Mới, huyện Bến Lành, công an đã mời ba người lên làm việc.',
      'Liên quan đến vụ cháy ở xã Mới, huyện Bến Lành',
    ],
    [
      'a question without what is asked',
      'Hiện chưa rõ ông Nam nhập ngũ ở đơn vị pháo binh vào thời điểm nào.',
      'Hiện chưa rõ ông Nam nhập ngũ ở đơn vị pháo binh',
    ],
    [
      'somebody named, and when, without what they did',
      'Còn về ông Lê Bền - Chủ tịch câu lạc bộ Bến Lành, khi chính thức chia tay đội bóng, ông đã khóc.',
      'Còn về ông Lê Bền - Chủ tịch câu lạc bộ Bến Lành, khi chính thức chia tay đội bóng',
    ],
    [
      'two openings without a main clause',
      'Từ một gia đình hộ nghèo, nhờ chăm chỉ làm ăn, anh Tư đã xây được nhà mới.',
      'Từ một gia đình hộ nghèo, nhờ chăm chỉ làm ăn',
    ],
    [
      'what somebody is, without the somebody',
      'Là một trong những khách đặc biệt mà bà Lan mời tới dự hội làng Bến Lành, anh Tư rất vui.',
      'Là một trong những khách đặc biệt mà bà Lan mời tới dự hội làng Bến Lành',
    ],
    [
      'the first of a list of names',
      'Nước này đang trữ nhiều vàng thứ sáu thế giới sau Mỹ, Đức và Pháp.',
      'Nước này đang trữ nhiều vàng thứ sáu thế giới sau Mỹ',
    ],
    [
      'a promise without what is promised',
      'Hai mươi nhà thầu của dự án đã ký cam kết để dân được trả đủ tiền công.',
      'Hai mươi nhà thầu của dự án đã ký cam kết',
    ],
    [
      'a name for a picture',
      'Nhà máy sản xuất tên lửa đạn đạo nhiên liệu rắn.',
      'Nhà máy sản xuất tên lửa đạn đạo nhiên liệu rắn',
    ],
    [
      'what is said behind the quotation',
      '“Chúng tôi sẽ không dừng việc bán gạo cho họ”, báo Bến Lành hôm qua dẫn lời ông Tư, người đã giữ chức này ba năm.',
      'người đã giữ chức này ba năm',
    ],
    [
      'the country of a place, as if it had done it',
      'Công ty Hoa Mai ở Bến Lành, Nhật Bản có kế hoạch cho nhân viên nghỉ thêm sáu ngày.',
      'Nhật Bản có kế hoạch cho nhân viên nghỉ thêm sáu ngày',
    ],
    [
      'the first of two who were caught together',
      'Công an huyện đã bắt quả tang ông Trần Tư (40 tuổi) và anh Lê Năm chở hàng lậu.',
      'Công an huyện đã bắt quả tang ông Trần Tư',
    ],
    [
      'something taken nowhere',
      'Sáng nay tàu cứu hộ đã đưa hai ngư dân bị nạn vào cảng Bến Lành.',
      'Sáng nay tàu cứu hộ đã đưa hai ngư dân bị nạn',
    ],
    [
      'a ban of everything that is made',
      'Chính phủ đã cấm các công ty dùng thiết bị được sản xuất bởi những hãng không rõ nguồn gốc.',
      'Chính phủ đã cấm các công ty dùng thiết bị được sản xuất',
    ],
    [
      'what a picture shows',
      'Hình ảnh khu nhà ở bãi Bến Lành do dân làng xây dựng hồi tháng tư năm ngoái.',
      'Hình ảnh khu nhà ở bãi Bến Lành do dân làng xây dựng hồi tháng tư năm ngoái',
    ],
    [
      'a cause without its consequence behind what is foretold',
      'Báo cáo của tỉnh dự báo rằng, nhờ nghề cá trong vùng tăng trưởng ổn định, đời sống của dân sẽ khá hơn.',
      'Báo cáo của tỉnh dự báo rằng, nhờ nghề cá trong vùng tăng trưởng ổn định',
    ],
  ])('are never %s', (_, text, span) => {
    expect(allowed(text)).not.toContain(span);
  });

  it.each([
    [
      'a source, a time and a main clause without an auxiliary',
      'Theo thông tin ban đầu, chiều mùng bốn tết, một nhóm chín học sinh rủ nhau xuống biển Bến Lành để tắm.',
    ],
    [
      'a main clause that answers a condition',
      'Khi anh Bình gọi điện hỏi chuyện thì Sơn đòi sáu triệu đồng để trả xe.',
    ],
    [
      'a quotation whose speaker stands far from the end',
      '“Chúng tôi rất lo lắng theo dõi tin tức”, báo Bến Lành dẫn lời ông Tư trong lá thư gửi cho ban tổ chức giải bóng đá hôm nay.',
    ],
  ])('may be %s', (_, text) => {
    expect(
      allowed(text).map((span) => span.replaceAll(/[“”.]/gu, '')),
    ).toContain(text.replaceAll(/[“”.]/gu, ''));
  });

  it('may stand behind a word in quotes, which is no statement', () => {
    expect(
      allowed(
        'Để có những bài “gây bão” trên mạng, nhiều ca sĩ đã bỏ ra hàng tỷ đồng.',
      ),
    ).toContain('nhiều ca sĩ đã bỏ ra hàng tỷ đồng');
  });

  it('begin behind the words that link a sentence to the one before', () => {
    expect(
      allowed('Tuy nhiên, nhà trường đã cho học sinh nghỉ hai ngày.'),
    ).toContain('nhà trường đã cho học sinh nghỉ hai ngày');
    expect(
      allowed('Trong khi anh Tư chạy thoát, vợ anh bị kẹt lại trong nhà.'),
    ).not.toContain('anh Tư chạy thoát, vợ anh bị kẹt lại trong nhà');
  });

  it.each([
    'Các nạn nhân cho biết họ phải làm việc hai mươi giờ mỗi ngày',
    'Con cá mú nặng tám mươi cân được bán ở chợ Bến Lành',
  ])('know who is meant in "%s"', (span) => {
    expect(allowed(`${span}.`)).toContain(span);
  });

  it('lean when nobody has been named who says it', () => {
    const text = '"Nước ở Bến Lành đã rút từ trưa", ông nói.';
    expect(allowed(text)).toEqual([]);
    expect(leaningSpans(`Ông Tư rất mừng. ${text}`)).toContain(
      'Nước ở Bến Lành đã rút từ trưa", ông nói',
    );
  });

  it('may point at what the title names', () => {
    expect(allowed('Đến trưa, tin thử này đã được xác nhận.')).toContain(
      'tin thử này đã được xác nhận',
    );
  });
});
