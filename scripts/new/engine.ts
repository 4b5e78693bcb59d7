import { MARK, refuseId, type Scaffold, variableName } from './scaffold.ts';

export const engine: Scaffold = {
  example: 'engine lead-only',
  gives: 'a way of making summaries, with its test',
  contract: 'core/summary/engine.ts',
  whenMissing: 'Engines arrive with the summary.',
  refuse: refuseId,
  files: (id) => ({
    [`core/summary/engines/${id}.ts`]: memberText(id),
    [`tests/engine-${id}.test.ts`]: testText(id),
  }),
  tests: (id) => ['tests/unfinished.test.ts', `tests/engine-${id}.test.ts`],
};

function memberText(id: string): string {
  const name = variableName(id);
  return `import type { Engine } from '../engine';

/** ${MARK} how it summarises, and what leaves the device, if anything. */
const ${name}: Engine = {
  id: '${id}',
  isAvailable: async () => true,
  summarize: async (_article, { signal }) => {
    signal?.throwIfAborted();
    throw new Error('${MARK} choose sentences of the article');
  },
};

export default ${name};
`;
}

function testText(id: string): string {
  const name = variableName(id);
  return `import { expect, test } from 'vitest';
import type { Block } from '../core/article/article';
import { canonicalText } from '../core/article/canonical-text';
import ${name} from '../core/summary/engines/${id}';

const paragraph = (text: string): Block => ({
  type: 'paragraph',
  inlines: [{ type: 'text', text }],
});
const article = {
  title: 'Bến đò bên sông mở lại sau mười năm',
  lead: 'Từ sáng thứ hai, đò ngang lại đưa học sinh sang sông.',
  blocks: [
    paragraph(
      'Bến đò đóng cửa mười năm trước vì thuyền cũ không còn an toàn. Nay xã đã mua hai chiếc thuyền mới.',
    ),
    paragraph(
      'Mỗi ngày có tám chuyến, học sinh không phải trả tiền. Người lớn trả năm nghìn đồng một lượt.',
    ),
  ],
};

test('every point stands in the article word for word, at its own place', async () => {
  const { engine, points } = await ${name}.summarize(article, { maxPoints: 2 });
  const { text } = canonicalText(article);
  expect(engine).toBe('${id}');
  expect(points.length).toBeGreaterThan(0);
  expect(points.length).toBeLessThanOrEqual(2);
  for (const point of points)
    expect(text.slice(point.start, point.end)).toBe(point.text);
});

test('it stops when it is told to', async () => {
  const options = { maxPoints: 2, signal: AbortSignal.abort() };
  await expect(${name}.summarize(article, options)).rejects.toThrow(
    expect.objectContaining({ name: 'AbortError' }),
  );
});
`;
}
