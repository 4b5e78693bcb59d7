import { describe, expect, it } from 'vitest';
import type { Article, Block } from '../core/article/article';
import { type DigestLine, digest } from '../core/summary/digest';
import { sampleArticle } from './harness/sample-article';

const paragraph = (text: string): Block => ({
  type: 'paragraph',
  inlines: [{ type: 'text', text }],
});

const long = sampleArticle({
  title: 'Xã Bến Lành khánh thành cầu mới qua sông Cả',
  lead: 'Cầu mới giúp học sinh không phải đi đò.',
  blocks: [
    'Sáng 12/3, xã Bến Lành khánh thành cây cầu dài 300 m bắc qua sông Cả sau hai năm thi công.',
    'Cầu có vốn 12 tỷ đồng, trong đó người dân trong xã góp một nửa và huyện hỗ trợ phần còn lại.',
    'Trước đây, học sinh của ba thôn bên kia sông phải đi đò đến trường, mùa lũ thường phải nghỉ học nhiều ngày.',
    'Ủy ban xã cho biết đường dẫn hai đầu cầu sẽ được trải nhựa xong trước tháng sáu năm nay.',
    'Người dân mang hoa quả ra mời đoàn thi công trong buổi lễ giản dị bên bờ sông.',
  ].map(paragraph),
});
const saved: Readonly<Record<string, Article>> = {
  dai: long,
  ngan: sampleArticle({ title: 'Tin vắn', blocks: [paragraph('Trời mưa.')] }),
};

async function run(
  ids: readonly string[],
  signal = new AbortController().signal,
) {
  const lines: DigestLine[] = [];
  const read = async (id: string) => saved[id] ?? null;
  for await (const line of digest(ids, read, async () => undefined, signal))
    lines.push(line);
  return lines;
}

describe('the digest', () => {
  it('says each article in one line of its own words, in order', async () => {
    const lines = await run(['ngan', 'dai']);
    expect(lines.map(({ id }) => id)).toEqual(['ngan', 'dai']);
    const body = long.blocks.map((b) => JSON.stringify(b)).join(' ');
    const line = lines[1]?.line ?? '';
    expect(line.length).toBeGreaterThan(20);
    expect(body).toContain(line.slice(1, -1));
  });

  it('has nothing to say of a text that is too short, and skips what is gone', async () => {
    expect(await run(['mat', 'ngan'])).toEqual([{ id: 'ngan', line: null }]);
  });

  it('stops when nobody waits any more', async () => {
    await expect(run(['dai'], AbortSignal.abort())).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});
