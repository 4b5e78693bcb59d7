// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { printSheet } from '../core/print/frame';
import { openPaper } from '../entrypoints/reader.content/paper';
import words from '../locales/vi';
import { sampleArticle } from './harness/sample-article';

vi.mock('../core/print/frame', () => ({
  printSheet: vi.fn(() => Promise.resolve()),
}));
beforeEach(() => vi.mocked(printSheet).mockClear());

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
  openPaper(
    document,
    article,
    () => document.body,
    imageUrl,
    () => [],
  ).print();
  expect(vi.mocked(printSheet).mock.calls[0]?.[2].pictures).toEqual(
    new Map([[kept, 'blob:x/1']]),
  );
});

test('says in words that nothing was printed or saved, and that nothing is lost', async () => {
  const paper = openPaper(
    document,
    sampleArticle(),
    () => document.body,
    () => null,
    () => [],
  );
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.mocked(printSheet).mockRejectedValueOnce(new Error('no frame'));
  paper.print();
  await expect.poll(() => paper.said.value).toBe(words.place.printFailed);
  const noFile = vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    throw new Error('no file');
  });
  paper.saveFile();
  await expect.poll(() => paper.said.value).toBe(words.place.saveFailed);
  noFile.mockRestore();
  paper.saveFile();
  await expect.poll(() => paper.said.value).toBe(words.place.saved);
});
