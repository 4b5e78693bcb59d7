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
