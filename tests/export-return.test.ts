import { describe, expect, test } from 'vitest';
import type { Exported } from '../core/export/exported';
import { formats } from '../core/export/formats';
import { markedLines, readMarkedLines } from '../core/export/marked-lines';
import { importFile } from '../core/import/import-file';
import { newLink } from '../core/library/entry';

const NOW = Date.UTC(2026, 10, 24);
const URL = 'https://bao.vn/a.html';
const ID = '0d7c7a10-3d0e-4b5b-9d6e-0c7a7a0b7f10';

const highlights = [
  {
    ...{ id: ID, quote: 'Đoạn một\n\nđoạn hai\n→ mũi tên', color: 'figure' },
    ...{ note: 'Ghi\n\nchú\n→ nữa\n\\gạch', createdAt: NOW - 5, start: null },
  },
  {
    ...{ id: ID.replace('0', '1'), quote: '→ mở đầu', color: 'own' },
    ...{ note: '', createdAt: NOW - 5, start: null },
  },
];

const item: Exported = {
  ...{ id: 'a', url: URL, title: 'Tựa, có "dấu"; và =công thức' },
  ...{ siteName: 'Báo', lead: null, byline: [], publishedTime: null },
  ...{ savedAt: NOW - 1000, state: 'archived', favorite: true, rating: 4 },
  tags: ['kinh tế', 'a, b', '[x]', 'c;d'],
  note: 'Dòng một\n\n> dòng *hai*\n- ba',
  highlights,
  article: null,
  pictures: new Map(),
  stored: {
    entry: newLink({ url: URL, title: 'Tựa' }, 'a', NOW),
    ...{ aliases: [], highlights: [], article: null, versions: [], images: [] },
  },
};

async function back(id: string) {
  const format = formats.find((one) => one.id === id);
  if (!format) throw new Error(`no ${id}`);
  const items = async function* () {
    yield item;
  };
  const shelf = { tags: [], projects: [], cards: [] };
  const chunks: Uint8Array[] = [];
  const facts = { now: NOW, language: 'vi', shelf } as const;
  for await (const chunk of format.write(items(), facts)) chunks.push(chunk);
  const ledger = importFile(new Uint8Array(Buffer.concat(chunks)), NOW);
  expect(ledger).toMatchObject({ read: 1, added: 1, skipped: [] });
  return ledger.items[0];
}

describe('our own exports come back whole', () => {
  const { url, title, savedAt, state, favorite, rating, tags, note } = item;
  const facts = { url, title, savedAt, state, favorite, rating, note };
  const marks = highlights.map(({ quote, note }) => ({ quote, note }));

  test.each(['csv', 'json', 'markdown'])('%s', async (id) => {
    const read = await back(id);
    expect(read).toMatchObject({ ...facts, highlights: marks });
    expect(read?.tags).toEqual(tags);
  });

  test('JSON brings the colours and names of the highlights too', async () => {
    expect((await back('json'))?.highlights).toMatchObject([
      { mark: { id: ID, meaning: 'figure', createdAt: NOW - 5 } },
      { mark: { meaning: 'own' } },
    ]);
  });

  test('bookmarks bring the favourites', async () => {
    expect(await back('netscape')).toMatchObject({ url, title, favorite });
  });
});

test.each([
  [[{ quote: 'a', note: '' }]],
  [[{ quote: '', note: 'chỉ ghi chú' }]],
  [
    [
      { quote: 'a\n\n\nb', note: '\\' },
      { quote: '→', note: '→ →' },
    ],
  ],
  [[{ quote: 'a\n → b', note: 'x\n\\\\y' }]],
])('highlights in a cell: %j', (marks) => {
  expect(readMarkedLines(markedLines(marks))).toEqual(marks);
});
