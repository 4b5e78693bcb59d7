import { describe, expect, it } from 'vitest';
import { readArticle } from '../core/summary/body';
import { findCuts } from '../core/summary/learned/cuts';
import { Guard } from '../core/summary/learned/guards';
import { candidateSpans } from '../core/summary/learned/spans';
import { readBody } from '../core/summary/reading';
import { asShown, widen } from '../core/summary/shown';

/** Spans of one paragraph that may be printed by themselves, as they stand in it. */
function allowed(text: string): readonly string[] {
  return spansIn(text, false);
}

/** Those that need the sentence before them. */
function leaningSpans(text: string): readonly string[] {
  return spansIn(text, true);
}

function spansIn(text: string, leans: boolean): readonly string[] {
  const article = {
    title: 'Tin thử',
    lead: null,
    blocks: [{ type: 'paragraph', inlines: [{ type: 'text', text }] }] as const,
  };
  const sentences = readArticle(article).sentences;
  const reading = readBody(article.title, sentences);
  const guard = new Guard(reading);
  const offset = article.title.length + 1;
  return candidateSpans(reading, findCuts(reading))
    .filter((span) => guard.allows(span) && guard.leans(span) === leans)
    .map(({ from, to }) =>
      text.slice(
        (reading.start[from] as number) - offset,
        (reading.end[to - 1] as number) - offset,
      ),
    );
}

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
  ])('are never %s', (_, text, span) => {
    expect(allowed(text)).not.toContain(span);
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
