// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { printSheet } from '../core/print/frame';
import { openPaper } from '../entrypoints/reader.content/paper';
import { sampleArticle } from './harness/sample-article';

vi.mock('../core/print/frame', () => ({ printSheet: vi.fn() }));

test('what is printed takes its pictures from where they are kept, and asks for no other', () => {
  const [kept, lost] = ['https://x.vn/a.jpg', 'https://x.vn/b.jpg'];
  const article = sampleArticle({
    blocks: [kept, lost].map((src) => ({
      type: 'figure' as const,
      images: [{ src, alt: '' }],
      caption: [],
      credit: null,
    })),
  });
  const imageUrl = (src: string) => (src === kept ? 'blob:x/1' : null);
  openPaper(document, article, () => document.body, imageUrl).print();
  expect(vi.mocked(printSheet).mock.calls[0]?.[2].pictures).toEqual(
    new Map([[kept, 'blob:x/1']]),
  );
});
