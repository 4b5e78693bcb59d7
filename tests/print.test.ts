import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Article } from '../core/article/article';
import { canonicalText } from '../core/article/canonical-text';
import { extract } from '../core/article/extract';
import { fileName, htmlFile } from '../core/print/file';
import { type SheetOptions, writeSheet } from '../core/print/sheet';
import { sheetOptions } from '../core/print/words';

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
    notes: 'Ghi chú của bạn',
  },
  size: 18,
  byline: article.byline.join(', '),
  highlights: [],
  pictures: new Map([[pictures[0] ?? '', 'data:image/png;base64,AAAA']]),
};
const write = (one: Article, highlights = options.highlights) =>
  htmlFile(page.window.document, one, { ...options, highlights }, (document) =>
    new page.window.XMLSerializer().serializeToString(document.documentElement),
  );

test('who wrote it, from where and when stand below the title, on paper and in the file', () => {
  const { byline } = sheetOptions(article, '18', new Map(), [], 0);
  expect(byline).toBe(
    [
      'Trần Hải Yến',
      'Nguồn: Trung tâm Văn hóa - Thông tin quận Tây Hồ',
      'Đăng lúc 14:39 ngày 5/10/2023',
    ].join(' · '),
  );
});

test('a file says how it is written before its title, however long that is', () => {
  const file = write({ ...article, title: 'Tựa dài '.repeat(400) });
  expect(file.indexOf('charset')).toBeGreaterThan(0);
  expect(file.indexOf('charset')).toBeLessThan(file.indexOf('<title'));
});

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

  test('keeps the reader’s highlights, told apart by more than colour, and their notes', () => {
    const { text } = canonicalText(article);
    // From the title into the sapo, a word of the text, and a picture.
    const start = article.title.length - 5;
    const word = text.indexOf('Quận ủy');
    const { document: file } = new JSDOM(
      write(article, [
        { id: 'a', meaning: 'claim', note: '', start, end: start + 12 },
        {
          ...{ id: 'b', meaning: 'figure', note: 'Xem <lại>' },
          ...{ start: word, end: word + 7 },
        },
        { id: 'c', meaning: 'own', note: 'Ảnh rõ', src: pictures[0] ?? '' },
      ]),
    ).window;
    const marks = [...file.querySelectorAll('mark')];
    expect(marks.map(({ className }) => className)).toEqual([
      ...['claim', 'claim', 'figure'],
    ]);
    expect(marks.map(({ textContent }) => textContent).join('|')).toBe(
      `${text.slice(start, start + 5)}|${text.slice(start + 6, start + 12)}|Quận ủy`,
    );
    expect(file.querySelector('mark.figure + sup')?.textContent).toBe('[1]');
    expect(file.querySelector('img.marked + sup')?.textContent).toBe('[2]');
    expect(
      [...file.querySelectorAll('.note')].map(({ textContent }) => textContent),
    ).toEqual(['[1] “Quận ủy”: Xem <lại>', '[2] Ảnh rõ']);
    const style = file.querySelector('style')?.textContent ?? '';
    expect(style).toMatch(
      /mark \{[^}]*print-color-adjust: exact[^}]*underline/u,
    );
    for (const line of ['solid', 'double', 'dotted', 'dashed', 'wavy'])
      expect(style).toContain(`text-decoration-style: ${line}`);
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
