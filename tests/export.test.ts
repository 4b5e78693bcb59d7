import { describe, expect, test } from 'vitest';
import type { Exported } from '../core/export/exported';
import { fileNames } from '../core/export/file-names';
import { formats } from '../core/export/formats';
import { csvCell } from '../core/export/formats/csv';
import { importFile } from '../core/import/import-file';
import { openZip } from '../core/import/zip';
import { newEntry } from '../core/library/entry';
import { sampleArticle } from './harness/sample-article';

const NOW = Date.UTC(2026, 10, 24, 3);
const HOSTILE = '=HYPERLINK("http://x.vn","<script>alert(1)</script>")';
const REMOTE = 'https://ảnh.vn/a.jpg?x="><img src=https://evil.vn/x.png>';

async function* listOf<T>(...items: readonly T[]) {
  yield* items;
}

async function bytesIn(parts: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const part of parts) chunks.push(part);
  return new Uint8Array(Buffer.concat(chunks));
}

const write = (id: string, ...items: readonly Exported[]) => {
  const format = formats.find((one) => one.id === id);
  if (!format) throw new Error(`no format ${id}`);
  return bytesIn(format.write(listOf(...items), { now: NOW, language: 'vi' }));
};
const textOf = async (id: string, ...items: readonly Exported[]) =>
  new TextDecoder().decode(await write(id, ...items));

function exported(parts: Partial<Exported> = {}): Exported {
  const url = parts.url ?? 'https://vnexpress.net/bai-4821234.html';
  const article = sampleArticle({
    url,
    title: 'Hà Nội & những <ngõ> nhỏ',
    lead: 'Sapo *không* nghiêng.',
    blocks: [
      {
        type: 'paragraph',
        inlines: [
          { type: 'text', text: 'Ông Ẩn nói “mắt ông ' },
          { type: 'strong', inlines: [{ type: 'text', text: 'kém đi' }] },
          { type: 'text', text: '” từ ba năm nay.' },
        ],
      },
      {
        type: 'figure',
        images: [
          { src: 'https://x.vn/kept.jpg', alt: 'Hồ Tây' },
          { src: REMOTE, alt: 'Ảnh "mất"' },
        ],
        caption: [{ type: 'text', text: 'Chú thích' }],
        credit: 'AFP',
      },
      {
        type: 'table',
        caption: [],
        rows: [
          [
            {
              header: true,
              colspan: 2,
              rowspan: 1,
              inlines: [{ type: 'text', text: 'Giá | đồng' }],
            },
          ],
        ],
      },
      {
        type: 'list',
        ordered: true,
        start: 3,
        items: [{ inlines: [{ type: 'text', text: 'Ba' }], children: [] }],
      },
    ],
  });
  return {
    id: 'a1',
    url,
    title: article.title,
    siteName: 'VnExpress',
    lead: article.lead,
    byline: ['Nguyễn Văn Ẩn'],
    publishedTime: '2026-03-07T08:00:00+07:00',
    savedAt: Date.UTC(2026, 2, 8),
    state: 'reading',
    tags: ['kinh tế', 'hà nội'],
    favorite: true,
    rating: 4,
    note: HOSTILE,
    highlights: [
      {
        id: 'h1',
        quote: 'mắt ông kém đi',
        note: 'đúng thế',
        color: 'vang',
        createdAt: NOW,
        start: null,
      },
      {
        id: 'h2',
        quote: 'không có ở đây',
        note: '',
        color: null,
        createdAt: null,
        start: 3,
      },
    ],
    article,
    pictures: new Map([
      [
        'https://x.vn/kept.jpg',
        {
          hash: 'ab12',
          type: 'image/png',
          bytes: Uint8Array.from(Buffer.from(PIXEL, 'base64')),
        },
      ],
    ]),
    stored: {
      entry: newEntry(article, parts.id ?? 'a1', NOW),
      aliases: [],
      highlights: [],
      article,
      versions: [],
      images: [],
    },
    ...parts,
  };
}
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const LINK = exported({
  id: 'a2',
  url: 'https://tuoitre.vn/lien-ket.htm',
  title: '@tựa',
  article: null,
  pictures: new Map(),
  highlights: [],
  note: '',
});

describe('exports', () => {
  test('every format writes a full article and a bare link', async () => {
    expect(formats.map(({ id }) => id)).toEqual([
      'archive',
      'markdown',
      'html',
      'epub',
      'csv',
      'json',
      'netscape',
      'urls',
    ]);
    for (const { id } of formats)
      expect((await write(id, exported(), LINK)).length, id).toBeGreaterThan(0);
  });

  test.each(['html', 'netscape'])(
    '%s: no script, no address that loads by itself, marks in place',
    async (id) => {
      const html = await textOf(id, exported(), LINK);
      expect(html).not.toMatch(/<script/iu);
      expect(html).not.toMatch(
        /<(?:img|link|iframe|object|source|video)[^>]*(?:src|href)="https?:/iu,
      );
      expect(html).not.toMatch(/url\(/iu);
      if (id !== 'html') return;
      expect(html).toContain(
        '“<mark id="a1-h-h1" class="mark-vang">mắt ông </mark><strong><mark class="mark-vang">kém đi</mark></strong>”',
      );
      expect(html).toContain(`<img src="data:image/png;base64,${PIXEL}"`);
      expect(html).toContain('[Ảnh &quot;mất&quot;]');
      expect(html).toContain('<th colspan="2">Giá | đồng</th>');
      expect(html).toContain('<ol start="3">');
    },
  );

  test('Markdown: front matter, escaped text, ==marks==, pictures beside it', async () => {
    const files = openZip(await write('markdown', exported(), exported()));
    expect(files.map(({ path }) => path)).toEqual([
      'assets/ab12.png',
      'Hà Nội & những ngõ nhỏ.md',
      'Hà Nội & những ngõ nhỏ (2).md',
    ]);
    const note = new TextDecoder().decode(files[1]?.read());
    expect(note).toMatch(/^---\ntitle: "Hà Nội & những <ngõ> nhỏ"\n/u);
    expect(note).toContain('tags: ["kinh-tế","hà-nội"]');
    expect(note).toContain('“==mắt ông== **==kém đi==**”');
    expect(note).toContain('**Sapo \\*không\\* nghiêng.**');
    expect(note).toContain('![Hồ Tây](<assets/ab12.png>)');
    expect(note).not.toMatch(/!\[[^\]]*\]\(<?https?:/u);
    expect(note).toContain('> mắt ông kém đi\n\n^h-h1\n\nđúng thế');
    const back = importFile(await write('markdown', exported()), NOW);
    expect(back).toMatchObject({ format: 'markdown', read: 1, added: 1 });
    const { url, title, savedAt, favorite, highlights } = exported();
    expect(back.items[0]).toMatchObject({
      ...{ url, title, savedAt, favorite },
      highlights: highlights.map(({ quote, note }) => ({ quote, note })),
    });
  });

  test('EPUB: the type comes first and unpacked, every file is listed', async () => {
    const bytes = await write('epub', exported(), LINK);
    expect(new TextDecoder().decode(bytes.subarray(30, 58))).toBe(
      'mimetypeapplication/epub+zip',
    );
    const files = new Map(
      openZip(bytes).map(({ path, read }) => [path, read()]),
    );
    const opf = new TextDecoder().decode(files.get('EPUB/book.opf'));
    for (const path of files.keys())
      if (path.startsWith('EPUB/') && !path.endsWith('.opf'))
        expect(opf).toContain(`href="${path.slice(5)}"`);
  });

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '＝1',
    '\n@x',
  ])('the cell %j is no formula', (cell) => {
    expect(csvCell(cell)).toMatch(/^"?'/u);
  });

  test('CSV, JSON, bookmarks and addresses come back by import', async () => {
    const row = {
      url: LINK.url,
      tags: LINK.tags,
      savedAt: LINK.savedAt,
    };
    for (const id of ['csv', 'json', 'netscape']) {
      const ledger = importFile(await write(id, exported(), LINK), NOW);
      expect([ledger.read, ledger.added], id).toEqual([2, 2]);
      expect(ledger.items[1], id).toMatchObject(row);
    }
    expect(importFile(await write('urls', exported(), LINK), NOW).added).toBe(
      2,
    );
    const json = importFile(await write('json', exported()), NOW);
    expect(json.items[0]).toMatchObject({
      state: 'reading',
      favorite: true,
      note: HOSTILE,
      highlights: [{ quote: 'mắt ông kém đi', note: 'đúng thế' }, {}],
    });
    const csv = importFile(await write('csv', exported(), LINK), NOW);
    expect(csv.items[0]).toMatchObject({ note: HOSTILE, state: 'reading' });
    expect(csv.items[1]?.title).toBe('@tựa');
  });

  test('JSON holds each text once, and no picture', async () => {
    const stored = exported().stored;
    const bytes = Uint8Array.from(Buffer.from(PIXEL, 'base64'));
    const image = {
      ...{ id: 'a1', src: 'https://x.vn/kept.jpg', type: 'image/png' },
      ...{ width: 1, height: 1 },
    };
    const item = exported({
      stored: { ...stored, images: [{ ...image, bytes }] },
    });
    const json = await textOf('json', item);
    const [first] = JSON.parse(json).items;
    expect(first).not.toHaveProperty('stored');
    expect(first).not.toHaveProperty('pictures');
    expect(first.article).toEqual(item.article);
    expect(json).not.toContain('"0":137');
  });

  test('file names are safe on every system and never twice the same', () => {
    const nameOf = fileNames();
    expect(
      [
        'a/b\\c:*?"<>|',
        'CON',
        '..',
        '',
        'Tựa.',
        'tựa',
        `${'ạ'.repeat(300)}`,
      ].map(nameOf),
    ).toEqual([
      'a b c',
      '_CON',
      '_',
      '_ (2)',
      'Tựa',
      'tựa (2)',
      'ạ'.repeat(70),
    ]);
  });
});
