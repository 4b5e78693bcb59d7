import { describe, expect, it } from 'vitest';
import type { Block } from '../core/article/article';
import { canonicalText } from '../core/article/canonical-text';
import { engines } from '../core/summary/engines';

const paragraph = (text: string): Block => ({
  type: 'paragraph',
  inlines: [{ type: 'text', text }],
});

const ARTICLE = {
  title: 'Thị xã Bến Sông khánh thành cầu đi bộ dài 300 m',
  lead: 'Cây cầu đi bộ nối hai bờ sông Lành được mở cửa sáng nay.',
  blocks: [
    paragraph(
      'Sáng 12/3, thị xã Bến Sông khánh thành cầu đi bộ dài 300 m bắc qua sông Lành sau hai năm thi công. Hàng nghìn người dân đến xem từ lúc trời còn tối.',
    ),
    {
      type: 'figure',
      images: [{ src: 'https://anh.example/cau.jpg', alt: '' }],
      caption: [
        {
          type: 'text',
          text: 'Cầu đi bộ dài 300 m ở thị xã Bến Sông sáng khánh thành.',
        },
      ],
      credit: null,
    },
    {
      type: 'heading',
      level: 2,
      inlines: [
        { type: 'text', text: 'Thị xã Bến Sông chờ cầu đi bộ đã lâu.' },
      ],
    },
    paragraph(
      'Công trình có tổng vốn 120 tỷ đồng, trong đó một phần ba do người dân và doanh nghiệp trong vùng đóng góp. Tuy nhiên, tiến độ từng chậm sáu tháng vì nước lũ.',
    ),
    paragraph(
      'Theo ông Lê Văn Bền, Chủ tịch UBND thị xã, cầu giúp học sinh xã bên kia sông đến trường nhanh hơn 40 phút mỗi ngày.',
    ),
    paragraph(
      'Trước đây, người dân phải đi đò hoặc vòng qua cầu đường bộ cách đó 9 km. Mùa mưa, đò nghỉ chạy, nhiều em phải nghỉ học cả tuần.',
    ),
    paragraph('Xem thêm: Cầu đi bộ dài 300 m ở thị xã Bến Sông đẹp ra sao.'),
    paragraph(
      'Thị xã dự kiến trồng thêm 200 cây xanh ở hai đầu cầu trong năm nay.',
    ),
  ] satisfies Block[],
};

const engine = () => {
  const found = engines.get('extractive');
  if (!found) throw new Error('the default engine has no file');
  return found;
};

describe('the default engine', () => {
  it('gives at most so many points, in reading order, each in its place', async () => {
    const { text } = canonicalText(ARTICLE);
    for (const maxPoints of [1, 2, 3]) {
      const { points } = await engine().summarize(ARTICLE, { maxPoints });
      expect(points.length).toBeGreaterThan(0);
      expect(points.length).toBeLessThanOrEqual(maxPoints);
      let at = 0;
      for (const point of points) {
        expect(point.start).toBeGreaterThanOrEqual(at);
        at = point.end;
        const source = text.slice(point.start, point.end);
        expect(point.text.toLocaleLowerCase('vi')).toContain(
          source.replace(/[.,;:]$/u, '').toLocaleLowerCase('vi'),
        );
      }
    }
  });

  it('takes nothing from title, lead, captions, headings and pointers', async () => {
    const { leaves } = canonicalText(ARTICLE);
    const { points } = await engine().summarize(ARTICLE, { maxPoints: 5 });
    for (const point of points) {
      const leaf = leaves.find(
        (l) => l.start <= point.start && point.end <= l.end,
      );
      expect(leaf?.kind).toBe('paragraph');
      expect(leaf?.text).not.toMatch(/^Xem thêm/u);
    }
  });

  it('says that a short text is too short', async () => {
    const short = { ...ARTICLE, blocks: ARTICLE.blocks.slice(0, 1) };
    const { points } = await engine().summarize(short, { maxPoints: 3 });
    expect(points).toEqual([]);
    const empty = { title: '', lead: null, blocks: [] };
    expect((await engine().summarize(empty, { maxPoints: 3 })).points).toEqual(
      [],
    );
  });

  it('picks alike in NFC, NFD and either tone style', async () => {
    const old = JSON.stringify(ARTICLE);
    const spellings = [old, old.normalize('NFD'), old.replaceAll('hoà', 'hòa')];
    const picks = await Promise.all(
      spellings.map(async (json) => {
        const { points } = await engine().summarize(JSON.parse(json), {
          maxPoints: 3,
        });
        return points.map((p) =>
          p.text.normalize('NFC').replaceAll('òa', 'oà'),
        );
      }),
    );
    expect(picks[1]).toEqual(picks[0]);
    expect(picks[2]).toEqual(picks[0]);
  });

  it('stops when asked to', async () => {
    const signal = AbortSignal.abort();
    await expect(
      engine().summarize(ARTICLE, { maxPoints: 3, signal }),
    ).rejects.toMatchObject({ name: 'AbortError' });
  });
});
