import { describe, expect, it } from 'vitest';
import type { Block } from '../core/article/article';
import { canonicalText } from '../core/article/canonical-text';
import { readArticle } from '../core/summary/body';
import { engines } from '../core/summary/engines';
import { partsOf } from '../core/summary/parts';

const inlines = (text: string) => [{ type: 'text', text }] as const;
const paragraph = (text: string): Block => ({
  type: 'paragraph',
  inlines: inlines(text),
});
const question = (text: string): Block => ({
  type: 'paragraph',
  role: 'question',
  inlines: inlines(text),
});
const heading = (text: string, time?: string): Block => ({
  type: 'heading',
  level: 2,
  inlines: inlines(text),
  ...(time && { time }),
});

/** Three sentences of about 40 syllables about something that is named. */
const told = (what: string): Block =>
  paragraph(
    `Xã Bến Lành đã hoàn thành ${what} trong tháng ba năm nay sau hơn hai năm chuẩn bị của người dân. ` +
      `Ủy ban huyện cho biết ${what} có vốn 12 tỷ đồng, trong đó một nửa do bà con trong xã đóng góp. ` +
      `Học sinh và người già của ba thôn sẽ được dùng ${what} từ đầu tháng tư tới.`,
  );

const WORKS = ['cây cầu mới', 'con đường làng', 'trạm y tế', 'nhà văn hóa'];

const labels = (blocks: readonly Block[]) => {
  const article = { title: 'Xã Bến Lành đổi mới', lead: null, blocks };
  return partsOf(article, readArticle(article)).map(({ label }) => label);
};

async function summarize(blocks: readonly Block[]) {
  const article = { title: 'Xã Bến Lành đổi mới', lead: null, blocks };
  const options = { maxPoints: 3, byParts: true } as const;
  const made = await engines.get('extractive')?.summarize(article, options);
  return { points: made?.points ?? [], text: canonicalText(article).text };
}

describe('how a text wants to be divided', () => {
  it('a live blog by its times', () => {
    expect(
      labels(
        WORKS.flatMap((what, i) => [
          heading('Tin mới', `${8 + i}:30`),
          told(what),
        ]),
      ),
    ).toEqual([
      '8:30 Tin mới',
      '9:30 Tin mới',
      '10:30 Tin mới',
      '11:30 Tin mới',
    ]);
  });

  it('an interview by its questions', () => {
    const blocks = WORKS.flatMap((what) => [
      question(`Xã đã làm ${what} ra sao?`),
      told(what),
    ]);
    expect(labels(blocks)).toEqual(
      WORKS.map((what) => `Xã đã làm ${what} ra sao?`),
    );
  });

  it('a law by its articles', () => {
    const clauses = [
      'Điều 1. Phạm vi',
      'Điều 2. Đối tượng',
      'Điều 3. Mức phạt',
    ];
    expect(
      labels(
        clauses.flatMap((name, i) => [paragraph(name), told(WORKS[i] ?? '')]),
      ),
    ).toEqual(clauses);
  });

  it('a short text with headings as one', () => {
    expect(
      labels(WORKS.flatMap((what) => [heading(what), told(what)])),
    ).toEqual([]);
  });

  it('a long text by its headings, at most twelve, the longest', () => {
    const many = Array.from({ length: 15 }, (_, i) => [
      heading(`Phần kể ${i + 1}`),
      ...Array.from({ length: i < 3 ? 1 : 3 }, () => told(WORKS[i % 4] ?? '')),
    ]).flat();
    const found = labels(many);
    expect(found).toHaveLength(12);
    expect(found[0]).toBe('Phần kể 4');
  });

  it('a long text without headings evenly, without labels', () => {
    const long = Array.from({ length: 90 }, (_, i) => told(WORKS[i % 4] ?? ''));
    const found = labels(long);
    expect(found.length).toBeGreaterThan(3);
    expect(new Set(found)).toEqual(new Set(['']));
  });
});

describe('a summary by parts', () => {
  it('has one point under each question, from its own answer', async () => {
    const blocks = WORKS.flatMap((what) => [
      question(`Xã đã làm ${what} ra sao?`),
      told(what),
    ]);
    const { points, text } = await summarize(blocks);
    expect(points.map(({ under }) => under)).toEqual(
      WORKS.map((what) => `Xã đã làm ${what} ra sao?`),
    );
    for (const [i, point] of points.entries()) {
      expect(text.slice(point.start, point.end)).toContain(
        point.text.slice(1, -1),
      );
      expect(point.start).toBeGreaterThan(
        text.indexOf(`làm ${WORKS[i]} ra sao`),
      );
    }
  });

  it('lists stand item by item in reading order', async () => {
    const items = WORKS.map((what) => ({
      inlines: inlines(
        `Xã đã hoàn thành ${what} với vốn 12 tỷ đồng, trong đó bà con góp một nửa và huyện lo phần còn lại.`,
      ),
      children: [],
    }));
    const { points } = await summarize([
      told('kế hoạch năm năm'),
      { type: 'list', ordered: false, items } as Block,
    ]);
    expect(points.length).toBeGreaterThan(0);
    const starts = points.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('a text of two sentences has none: it is its own summary', async () => {
    const { points } = await summarize([
      paragraph('Trời hôm nay có mưa. Ngày mai trời nắng.'),
    ]);
    expect(points).toEqual([]);
  });
});
