import { beforeEach, expect, test, vi } from 'vitest';
import { canonicalText } from '../core/article/canonical-text';
import type { Highlight } from '../core/highlights/highlight';
import { openHighlights } from '../core/highlights/model';
import { sampleArticle } from './harness/sample-article';

const background = vi.hoisted(() => ({ of: vi.fn(), found: vi.fn() }));
vi.mock('../core/highlights/channel', () => ({ highlights: { background } }));

const SRC = 'https://x.vn/cau.jpg';
const articleWith = (src: string) =>
  sampleArticle({
    blocks: [
      {
        type: 'figure',
        images: [{ src, alt: 'Cầu lúc sáng sớm' }],
        caption: [],
        credit: null,
      },
    ],
  });
const picture = (status: Highlight['status']): Highlight => ({
  id: 'ảnh',
  entryId: 'bài',
  target: { type: 'image', src: SRC, alt: 'Cầu lúc sáng sớm' },
  meaning: 'claim',
  note: 'của tôi',
  tags: [],
  status,
  changedTo: null,
  createdAt: 1,
  updatedAt: 1,
  deletedAt: null,
});
/** What is shown of the picture on a page that has a picture of that address, and what the store is told. */
async function shownOn(src: string, status: Highlight['status']) {
  const article = articleWith(src);
  background.of.mockResolvedValue([picture(status)]);
  const model = openHighlights({
    shown: () => ({ article, canonical: canonicalText(article) }),
    pause: async () => undefined,
    random: () => new Uint8Array(16),
    isLive: true,
  });
  await model.load();
  return model.items.value.map(({ anchoring }) => anchoring?.status ?? null);
}

beforeEach(() => {
  background.found.mockReset();
});

test('a picture that the paper has taken away is said to be lost', async () => {
  expect(await shownOn('https://x.vn/khac.jpg', 'exact')).toEqual(['orphan']);
  expect(background.found.mock.calls).toEqual([
    [[{ id: 'ảnh', status: 'orphan', changedTo: null }]],
  ]);
});

test('one that is there again is lost no more', async () => {
  expect(await shownOn(SRC, 'orphan')).toEqual([null]);
  expect(background.found.mock.calls).toEqual([
    [[{ id: 'ảnh', status: 'exact', changedTo: null }]],
  ]);
});

test('of one that is where it was there is nothing to tell', async () => {
  expect(await shownOn(SRC, 'exact')).toEqual([null]);
  expect(background.found).not.toHaveBeenCalled();
});
