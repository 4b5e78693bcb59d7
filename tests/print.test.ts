import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Article } from '../core/article/article';
import { extract } from '../core/article/extract';
import { fileName, htmlFile } from '../core/print/file';
import { type SheetOptions, writeSheet } from '../core/print/sheet';

const url = 'https://tayho.hanoi.gov.vn/quan-tay-ho-can-bo-chu-chot.html';
const page = new JSDOM(readFileSync('tests/demo/quan-tay-ho.html', 'utf8'), {
  url,
});
const extraction = extract(page.window.document, { url });
if (extraction.kind !== 'article') throw new Error('the demo is an article');
const { article } = extraction;
const pictures = article.blocks
  .flatMap((block) => (block.type === 'figure' ? block.images : []))
  .map(({ src }) => src);
const options: SheetOptions = {
  words: {
    address: `Địa chỉ: ${article.canonicalUrl}`,
    accessed: 'Xem ngày 24/11/2026',
    pictureMissing: 'Ảnh không kèm theo',
  },
  size: 18,
  byline: article.byline.join(', '),
  pictures: new Map([[pictures[0] ?? '', 'data:image/png;base64,AAAA']]),
};
const write = (one: Article) =>
  htmlFile(page.window.document, one, options, (document) =>
    new page.window.XMLSerializer().serializeToString(document.documentElement),
  );

describe('an article saved as one file', () => {
  const { document } = new JSDOM(write(article)).window;

  test('says everything once: title, lead, text, captions, address and date', () => {
    const { textContent } = document.body;
    for (const words of [article.title, article.lead ?? '', 'Địa chỉ: https'])
      expect(textContent?.split(words).length, words).toBe(2);
    expect(document.body.textContent).toContain('Xem ngày 24/11/2026');
    expect(document.querySelectorAll('figcaption').length).toBe(
      pictures.length,
    );
  });

  test('asks nobody for anything', () => {
    expect(document.querySelector('script, link, iframe')).toBeNull();
    const sources = [...document.images].map((image) => image.src);
    expect(sources).toEqual(['data:image/png;base64,AAAA']);
    expect(document.body.textContent).toContain(
      `Ảnh không kèm theo: ${pictures[1]}`,
    );
    const policy = document.querySelector('meta[http-equiv]');
    expect(policy?.getAttribute('content')).toContain("default-src 'none'");
  });

  test('markup in a text stays text', () => {
    const title =
      '<img src=x onerror=alert(1)> </title><script>alert(1)</script>';
    const hostile = new JSDOM(write({ ...article, title })).window.document;
    expect(hostile.querySelector('h1')?.textContent).toBe(title);
    expect(hostile.querySelector('script, [onerror]')).toBeNull();
  });

  test('its name is one that any system takes', () => {
    expect(fileName('Giá vàng: tăng/giảm? "Mới"')).toBe(
      'Giá vàng tăng giảm Mới.html',
    );
    expect(fileName('???')).toBe('bai-viet.html');
  });
});

test('the sheet for the printer has every block of the article', () => {
  const { document } = new JSDOM('').window;
  writeSheet(document, article, options);
  expect(document.body.querySelectorAll('p').length).toBeGreaterThan(8);
  expect(document.body.querySelectorAll('h2, h3').length).toBe(
    article.blocks.filter(({ type }) => type === 'heading').length,
  );
});
