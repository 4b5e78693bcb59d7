import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { extract } from '../core/article/extract';
import { writeReadingReport } from '../core/article/reading-report';

const SECRET = 'Bà Tư kể rằng con sông từng rộng gấp đôi bây giờ.';
const url = 'https://baothu.example.vn/song-cu-1234567.html';
const page = (body: string) =>
  new JSDOM(`<body>${body}</body>`, { url }).window.document;

test('tells how an article was read, and nothing that it says', () => {
  const document = page(
    `<h1>Con sông cũ</h1><article>${`<p>${`${SECRET} `.repeat(5)}</p>`.repeat(6)}</article>`,
  );
  const extraction = extract(document, { url });
  expect(extraction.kind).toBe('article');
  const report = writeReadingReport(extraction, url, 'Dễ Đọc 0.1.0');
  expect(report).toContain(url);
  expect(report).toContain('paragraph 6');
  expect(report).toContain('content-root');
  expect(report).not.toContain('con sông từng');
  expect(report).not.toContain('Con sông cũ');
});

test('tells why a page was no article', () => {
  const extraction = extract(page('<p>Xin chào.</p>'), { url });
  const report = writeReadingReport(extraction, url, 'Dễ Đọc 0.1.0');
  expect(report).toMatch(/no article: [a-z-]+/u);
  expect(report).not.toContain('Xin chào');
});
