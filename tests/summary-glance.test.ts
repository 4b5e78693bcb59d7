import { describe, expect, it } from 'vitest';
import type { Block } from '../core/article/article';
import { canonicalText } from '../core/article/canonical-text';
import { readArticle } from '../core/summary/body';
import type { ChipKind } from '../core/summary/glance/finder';
import { finders } from '../core/summary/glance/finders';
import { glance } from '../core/summary/glance/glance';

const paragraph = (text: string): Block => ({
  type: 'paragraph',
  inlines: [{ type: 'text', text }],
});

function found(kind: ChipKind, sentence: string): readonly string[] {
  return finders
    .filter((finder) => finder.kind === kind)
    .flatMap((finder) => [...finder.find(sentence)])
    .map(({ start, end }) => sentence.slice(start, end));
}

describe('chips at a glance', () => {
  it.each<[ChipKind, string, readonly string[]]>([
    [
      'date',
      'Sáng 12/3, xã họp; ngày 5 tháng 4 năm 2024 sẽ họp lại.',
      ['Sáng 12/3', 'ngày 5 tháng 4 năm 2024'],
    ],
    ['date', 'Đội thắng 2-1, chiếm 2/3 số ghế.', []],
    [
      'figure',
      'Dự án 1.250 tỷ đồng giúp 3.400 hộ dân, giảm 12,5% chi phí.',
      ['1.250 tỷ đồng', '3.400 hộ dân', '12,5%'],
    ],
    [
      'figure',
      'Khoản 2 người dân đã rõ; quận 3 người đông; 6 đồng nghiệp đến.',
      [],
    ],
    [
      'person',
      'Ông Lê Văn Bền và bác sĩ Trần Thị Hoa đã đến.',
      ['Ông Lê Văn Bền', 'bác sĩ Trần Thị Hoa'],
    ],
    ['person', 'Các nghệ sĩ Hàn Quốc gặp chủ tịch UBND xã.', []],
    [
      'place',
      'Xe từ Hà Nội qua xã Bến Lành, huyện Sông Cả rồi về TP. HCM.',
      ['xã Bến Lành', 'huyện Sông Cả', 'Hà Nội', 'TP. HCM'],
    ],
    ['place', 'Họ yêu cầu Ban quản lý giải thích văn bản Nhà nước.', []],
    [
      'organisation',
      'Công an tỉnh Bình An báo cáo Bộ Giáo dục và Đào tạo.',
      ['Công an tỉnh Bình An', 'Bộ Giáo dục và Đào tạo'],
    ],
    [
      'organisation',
      'Theo báo Công an nhân dân, Thủ tướng Chính phủ đã đến.',
      [],
    ],
    [
      'organisation',
      'Một cán bộ Công an phường Bến Lành về trụ sở Công an phường Bến Lành, viết trên Facebook.',
      ['Công an phường Bến Lành'],
    ],
    [
      'organisation',
      'Chủ tịch UBND TP Bến Lành Huỳnh Đức Hoa và Bí thư Thành uỷ Nguyễn Xuân Hải đã họp.',
      [],
    ],
    ['person', 'Theo Ông Lê Văn BềnTheo báo, Tổng thống Ấn Độ đã đến.', []],
    [
      'place',
      'Vùng miền núi Karak, Bán đảo Triều Tiên, đường phố Hà Nội, Công ty đường cao tốc Việt Nam.',
      [],
    ],
    [
      'place',
      'Cảnh sát trưởng bang Hoa Mai Lan Cúc đến bang Hoa Mai.',
      ['bang Hoa Mai'],
    ],
    [
      'figure',
      'Gần 30 cán bộ, chiến sĩ cùng 100 cán bộ công nhân viên chức đưa 6 người lớn ra.',
      ['30 cán bộ, chiến sĩ', '100 cán bộ công nhân viên chức', '6 người lớn'],
    ],
  ])('%s: %s', (kind, sentence, expected) => {
    expect([...new Set(found(kind, sentence))].sort()).toEqual(
      [...expected].sort(),
    );
  });

  it('lead to their first mention and come once', () => {
    const article = {
      title: 'Cầu mới ở xã Bến Lành',
      lead: null,
      blocks: [
        paragraph('Ông Lê Văn Bền khánh thành cầu 12 tỷ đồng sáng 12/3.'),
        paragraph('Ông Lê Văn Bền cho biết cầu 12 tỷ đồng dài 300 mét.'),
      ],
    };
    const { text } = canonicalText(article);
    const chips = glance(article.title, readArticle(article));
    expect(chips.map((chip) => chip.text)).toEqual([
      'Ông Lê Văn Bền',
      '12 tỷ đồng',
      'sáng 12/3',
      '300 mét',
    ]);
    for (const chip of chips) {
      expect(text.slice(chip.start, chip.end)).toBe(chip.text);
      expect(text.indexOf(chip.text)).toBe(chip.start);
    }
  });
});
