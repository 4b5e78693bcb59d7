import { describe, expect, it } from 'vitest';
import { asShown, widen } from '../core/summary/shown';
import { allowed, leaningSpans } from './harness/summary-spans';

describe('spans that may be printed', () => {
  it('keep the whole sentence, and may drop when it was', () => {
    const spans = allowed(
      'Sáng 12/3, công an huyện Bến Lành bắt hai người trộm xe máy.',
    );
    expect(spans).toContain(
      'Sáng 12/3, công an huyện Bến Lành bắt hai người trộm xe máy',
    );
    expect(spans).toContain('công an huyện Bến Lành bắt hai người trộm xe máy');
  });

  it.each([
    [
      'Bà Lan cho rằng',
      'Bà Lan cho rằng, hãng phim đã lấy ý tưởng từ nhóm trẻ.',
    ],
    ['Theo cáo trạng', 'Theo cáo trạng, bị cáo Hùng đã nhận hai tỷ đồng.'],
    ['Nếu trời còn mưa', 'Nếu trời còn mưa, nhà trường sẽ cho học sinh nghỉ.'],
    [
      'bà Lan cho biết',
      'Hãng phim đã lấy ý tưởng từ nhóm trẻ, bà Lan cho biết.',
    ],
    ['anh Tư nói', 'Nước lên nhanh từ ba giờ sáng, anh Tư nói với báo chí.'],
  ])('never lose "%s"', (source, text) => {
    const spans = allowed(text);
    expect(spans.length).toBeGreaterThan(0);
    for (const span of spans) expect(span).toContain(source);
  });

  it.each([
    ['khởi tố', 'Công an đã khởi tố vụ án, hai nghi phạm đang bị tạm giam.'],
    ['khai thác', 'Mỏ khai thác từ năm 2010, nay mỏ đã đóng cửa hẳn.'],
  ])('do not take "%s" for a claim', (_, text) => {
    const rest = text.slice(text.indexOf(', ') + 2, -1);
    expect(allowed(text)).toContain(rest);
  });

  it('lean on the sentence before when they point back', () => {
    const leaning = leaningSpans(
      'Đêm qua có cháy lớn ở chợ Bến Lành. Tại đây, nhiều người phải nhảy từ tầng hai.',
    );
    expect(leaning).toContain('Tại đây, nhiều người phải nhảy từ tầng hai');
    expect(leaning).not.toContain('Đêm qua có cháy lớn ở chợ Bến Lành');
  });

  it.each([
    ['a quote cut open', '“Mưa to lắm, nước dâng nhanh và cả xóm phải chạy.'],
    [
      'the first person of nobody',
      'Tôi rất xấu hổ khi nhắc lại chuyện cũ của gia đình.',
    ],
    [
      'a pronoun without a name',
      'Sau khi ăn cơm tối, ông đã ra đồng xem lúa một mình.',
    ],
    [
      'a pointer backwards',
      'Tại đây, nhiều người dân phải đi lại bằng thuyền nhỏ.',
    ],
    ['a question', 'Vì sao giá rau ở các chợ lại tăng nhanh đến vậy?'],
    ['a caption', 'Bà Lan (trái) và bà Hoa đi chợ Bến Lành sáng nay.'],
    ['a line without a stop', 'Người dân Bến Lành đi chợ bằng thuyền nhỏ'],
  ])('are not %s', (_, text) => {
    expect(allowed(text)).not.toContain(text.replace(/[.?]$/u, ''));
  });

  it('cut no name from its office', () => {
    const text =
      'Ông Lê Văn Bền, chủ tịch xã Bến Lành, đã đến thăm các gia đình.';
    for (const span of allowed(text)) expect(span).not.toMatch(/^chủ tịch/u);
  });
});

describe('a printed span', () => {
  it('has a capital and a full stop', () => {
    expect(asShown('đường ngập sâu')).toBe('Đường ngập sâu.');
    expect(asShown('“đường ngập”')).toBe('“Đường ngập”.');
    expect(asShown('Xong chưa?')).toBe('Xong chưa?');
  });

  it('takes the marks that belong to it', () => {
    const text = 'Giá tăng 7%, còn “gạo thơm”, hết.';
    const cut = (words: string) => {
      const start = text.indexOf(words);
      const span = widen(text, start, start + words.length, {
        start: 0,
        end: text.length,
      });
      return text.slice(span.start, span.end);
    };
    expect(cut('Giá tăng 7')).toBe('Giá tăng 7%');
    expect(cut('gạo thơm')).toBe('“gạo thơm”');
  });
});

describe('spans that end before their sentence does', () => {
  it.each([
    [
      'a verb behind the cut',
      'Kết quả kỳ quay 97 cho thấy bộ số may mắn trong ngày hôm nay là 15 và 20.',
      'Kết quả kỳ quay 97 cho thấy bộ số may mắn',
    ],
    [
      'one end of a range',
      'Tại Hà Nội, nhiều cửa hàng đã giảm giá với các mặt hàng từ quần áo, giày dép đến đồ điện.',
      'nhiều cửa hàng đã giảm giá với các mặt hàng từ quần áo',
    ],
    [
      'a word that wants more',
      'Bản dự thảo cho phép quân đội chiếm thủ đô của nước láng giềng chỉ trong ba tuần.',
      'Bản dự thảo cho phép quân đội chiếm thủ đô của nước láng giềng chỉ',
    ],
    [
      'what belongs to the noun',
      'Lệnh cấm được áp dụng với người đi từ sáu nước có đa số dân theo Hồi giáo.',
      'Lệnh cấm được áp dụng với người đi từ sáu nước có đa số dân',
    ],
    [
      'an event without its time',
      'Lễ hội được tổ chức nhân ngày thành lập tỉnh, sẽ diễn ra từ ngày 5 đến 9/6.',
      'Lễ hội được tổ chức nhân ngày thành lập tỉnh, sẽ diễn ra',
    ],
  ])('never leave behind %s', (_, text, span) => {
    expect(text).toContain(span);
    expect([...allowed(text), ...leaningSpans(text)]).not.toContain(span);
  });

  it('may leave out where it was', () => {
    expect(
      allowed('Công an huyện đã bắt hai người trộm xe máy tại chợ Bến Lành.'),
    ).toContain('Công an huyện đã bắt hai người trộm xe máy');
  });
});

describe('spans that begin behind their sentence', () => {
  it('never begin with the day on which nobody said it', () => {
    const spans = allowed(
      'Ông Lê Văn Bền, thành viên ủy ban, ngày 24/11 cho biết việc xây cầu mới đã xong trước hạn hai tháng.',
    );
    expect(spans.some((span) => span.startsWith('ngày 24'))).toBe(false);
  });
});

describe('quotations', () => {
  it('keep the first person when they say whose it is', () => {
    const whole =
      'Ông Bền nói với bà con trong buổi lễ bên sông: “Chúng tôi sẽ làm xong cây cầu này đúng hạn cho bà con đi lại.”';
    const bare =
      '“Chúng tôi sẽ làm xong cây cầu này đúng hạn cho bà con đi lại.”';
    const text = (spans: readonly string[]) => spans.join('\n');
    expect(text([...allowed(whole), ...leaningSpans(whole)])).toContain(
      'Ông Bền nói',
    );
    expect(text([...allowed(bare), ...leaningSpans(bare)])).toBe('');
  });

  it('take “lời khai” for no saying and “theo sau là” for no source', () => {
    for (const text of [
      'Công an xã đã có mặt, đưa người trộm xe về trụ sở lấy lời khai.',
      'Việt Nam đứng thứ hai với hơn 27.000 sinh viên, theo sau là Nhật Bản.',
    ])
      expect(allowed(text).some((span) => !text.startsWith(`${span}.`))).toBe(
        true,
      );
  });
});

describe('sentences that say nothing by themselves', () => {
  it.each([
    [
      'the line under a picture',
      'Binh sĩ hai nước diễn tập trên biển Đông năm 2017.',
    ],
    ['names alone', 'Thủ tướng Lê Bền và Tổng thống Smith.'],
    [
      'an opening',
      'Trước diễn biến của cơn bão hướng vào bờ biển các tỉnh miền Trung.',
    ],
    [
      'a speaker’s name',
      'Đen: Vậy mà chỗ tự hào của ông vừa thừa nhận khăn là hàng giả đấy.',
    ],
  ])('%s is not printed', (_, text) => {
    expect([...allowed(text), ...leaningSpans(text)]).toEqual([]);
  });

  it('an opening of two pieces still wants its main clause', () => {
    const text =
      'Trong tập 20, sau khi thuyết phục được Quỳnh lên vùng cao làm việc, Nghĩa trở về quê tìm con.';
    expect(allowed(text)).not.toContain(
      'Trong tập 20, sau khi thuyết phục được Quỳnh lên vùng cao làm việc',
    );
    expect(allowed(text)).toContain(text.slice(0, -1));
  });

  it('a place does not speak', () => {
    const text =
      'Ông Lê Bền, chủ tịch xã Bến Lành, TX Ninh Hòa (Khánh Hòa), cho biết trên địa bàn vừa có một vụ điện giật.';
    const spans = [...allowed(text), ...leaningSpans(text)];
    expect(spans.filter((span) => /^TX.*cho biết/u.test(span))).toEqual([]);
  });

  it('neither does the country behind a province', () => {
    const text =
      'Nữ nhân viên Lý Hoa, 28 tuổi, ở tỉnh An Huy, Trung Quốc khai với cảnh sát về việc biển thủ hai triệu tệ.';
    const spans = [...allowed(text), ...leaningSpans(text)];
    expect(spans.filter((span) => span.startsWith('Trung'))).toEqual([]);
  });

  it('the dash of a list is not printed', () => {
    expect(asShown('- ban chấp hành đã họp')).toBe('Ban chấp hành đã họp.');
  });
});
