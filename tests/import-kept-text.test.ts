import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { strToU8, zipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { canonicalText } from '../core/article/canonical-text';
import { importFile } from '../core/import/import-file';
import { keptArticle } from '../core/import/kept-text';
import { importNext } from '../core/import/runs';
import { startImport } from '../core/import/start';
import { openDatabase } from '../core/library/database';
import { readArticle } from '../core/library/store';

const NOW = Date.UTC(2026, 10, 24);
const empty = () => new JSDOM('').window.document;
const SENTENCE = 'Người dân phường Đồng Xuân dọn hàng từ sáng sớm. ';
const long = (mark: string) => `${mark} ${SENTENCE.repeat(6)}`;
const url = 'https://bao.vn/cho-dong-xuan-4801234.html';

const read = (html: string) => {
  const kept = { html, byline: 'Nguyễn An', published: '2024-01-02T03:04:05Z' };
  return keptArticle({ url, title: 'Chợ Đồng Xuân', kept }, empty);
};
const textOf = (html: string) => {
  const article = read(html);
  return article ? canonicalText(article).text : null;
};

describe('a text that came along as HTML', () => {
  test('is an article with everything that was written', () => {
    const article = read(
      `<DIV class="page" id="readability-page-1"><p>${long('Mở đầu &amp; kết.')}</p>
      <h2>Phần một</h2><p>Có <strong>chữ đậm</strong>, <a href="/khac.html">liên kết</a>.<br>Dòng hai
      <ul><li>Một<li>Hai</ul><blockquote><p>Lời người bán hàng.</p></blockquote>
      <figure><img src="https://bao.vn/a.jpg" alt="Sạp vải"><figcaption>Sạp vải sáng thứ hai</figcaption></figure></DIV>`,
    );
    expect(article).toMatchObject({
      url,
      title: 'Chợ Đồng Xuân',
      publishedTime: expect.stringContaining('2024-01-02'),
    });
    const text = article ? canonicalText(article).text : '';
    for (const part of [
      'Mở đầu & kết.',
      'Phần một',
      'chữ đậm',
      'liên kết',
      'Một',
      'Hai',
      'Lời người bán hàng.',
      'Sạp vải sáng thứ hai',
    ])
      expect(text).toContain(part);
    expect(JSON.stringify(article)).toContain('https://bao.vn/khac.html');
  });

  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script that never ends', '<script>alert(1) <p>chữ'],
    ['a handler', '<img src=x onerror="alert(1)"><p onclick=alert(1)>chữ</p>'],
    ['an address that runs', '<a href="javascript:alert(1)">liên kết</a>'],
    ['a drawing', '<svg><script>alert(1)</script><p>trong svg</p></svg>'],
    ['a frame', '<iframe srcdoc="<script>alert(1)</script>">alert(1)</iframe>'],
    ['a style', '<style>p{background:url(https://x.vn/alert(1))}</style>'],
    ['a template', '<template><img src=x onerror=alert(1)></template>'],
    ['a form', '<form><input name=parentNode><textarea>alert(1)</textarea>'],
    ['mathematics', '<math><mtext><table><mglyph><style>alert(1)</math>'],
  ])('%s in it is not kept', (_, bad) => {
    const article = read(`<p>${long('Đầu.')}</p>${bad}<p>${long('Cuối.')}</p>`);
    expect(JSON.stringify(article)).toContain('Đầu.');
    expect(JSON.stringify(article)).not.toContain('alert(1)');
  });

  test.each([
    ['nothing', ''],
    ['a few words', '<p>Không tải được bài.</p>'],
    ['tags alone', '<p><br><div><span></span>'.repeat(500)],
  ])('%s is none', (_, html) => expect(read(html)).toBeNull());

  test.each([
    ['open tags', '<div>', 1_000],
    ['quotes that never close', '<a href="', 50_001],
    ['scripts that never begin', '<script ', 50_000],
    ['comments that never end', '<!-- ', 50_000],
  ])('%s, thousands of them, do not hang', (_, part, times) => {
    const text = textOf(`<p>${long('Đầu.')}</p>${part.repeat(times)}`);
    expect(text).toContain('Đầu.');
  });
});

async function bring(bytes: Uint8Array<ArrayBuffer>) {
  const database = openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  const ledger = importFile(bytes, NOW);
  const choices = { folderTags: false, extraTag: '' };
  const given = { unit: 'u', fileName: 'x', choices, now: NOW };
  await startImport(database, ledger, given);
  let last = 0;
  const run = await importNext(database, 'u', {
    now: NOW,
    newId: () => `n${last++}`,
    textOf: async (item) => keptArticle(item, empty),
  });
  return { database, run };
}

test('an Omnivore archive comes with its texts, and its highlights are in them at once', async () => {
  const row = (slug: string) => ({
    ...{ id: slug, slug, title: `Bài ${slug}`, labels: [] },
    ...{ url: `https://bao.vn/${slug}.html`, state: 'Active' },
    ...{ readingProgress: 0, savedAt: '2024-01-02T03:04:05.000Z' },
  });
  const { database, run } = await bring(
    zipSync({
      'export/metadata_0_to_20.json': strToU8(
        JSON.stringify([row('co'), row('khong')]),
      ),
      'export/content/co.html': strToU8(`<p>${long('Câu đáng nhớ.')}</p>`),
      'export/highlights/co.md': strToU8('> Câu đáng nhớ.\n\nghi chú\n'),
    }) as Uint8Array<ArrayBuffer>,
  );
  expect(run).toMatchObject({ status: 'done', read: 2, added: 2 });
  const [text, link] = await database.entries.toCollection().sortBy('url');
  expect(text).toMatchObject({ unloaded: false, title: 'Bài co' });
  expect(link).toMatchObject({ unloaded: true });
  const article = await readArticle(database, text?.id ?? '');
  expect(JSON.stringify(article)).toContain('Câu đáng nhớ.');
  const [mark] = await database.highlights.toArray();
  const found = { entryId: text?.id, note: 'ghi chú', status: 'exact' };
  expect(mark).toMatchObject(found);
  // The ledger keeps the rows, not their texts once more.
  const [batch] = await database.importBatches.toArray();
  expect(JSON.stringify(batch)).not.toContain('Người dân phường');
});

test('wallabag: the content comes along, its word for a page that it could not have does not', async () => {
  const row = (n: number, content: string) => ({
    ...{ id: n, is_archived: 0, is_starred: 0, title: `Bài ${n}`, tags: [] },
    ...{ url: `https://bao.vn/${n}.html`, content },
    ...{ created_at: '2024-01-02T03:04:05+0000', annotations: [] },
  });
  const { database } = await bring(
    strToU8(
      JSON.stringify([
        row(1, `<p>${long('Một.')}</p>`),
        row(
          2,
          `<p>wallabag can't retrieve contents for this article.</p>${long('x')}`,
        ),
      ]),
    ) as Uint8Array<ArrayBuffer>,
  );
  const all = await database.entries.toArray();
  expect(
    Object.fromEntries(all.map(({ title, unloaded }) => [title, unloaded])),
  ).toEqual({ 'Bài 1': false, 'Bài 2': true });
});
