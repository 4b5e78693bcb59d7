import { expect, test } from 'vitest';
import { importFile } from '../core/import/import-file';

const NOW = Date.UTC(2026, 10, 24);
const AT = Date.UTC(2024, 0, 2, 3, 4, 5);
const ISO = '2024-01-02T03:04:05Z';
const page = { url: 'https://a.vn/1', title: 'Một' };

test.each<[string, string]>([
  [
    'pocket',
    JSON.stringify([
      { ...page, highlights: [{ quote: 'câu', created_at: AT / 1000 }] },
    ]),
  ],
  [
    'pocket-api',
    JSON.stringify({
      list: {
        1: {
          ...{ given_url: page.url, time_added: '1704164000' },
          annotations: {
            0: { quote: 'câu', created_at: '2024-01-02 03:04:05' },
          },
        },
      },
    }),
  ],
  [
    'goodlinks',
    JSON.stringify([
      {
        ...{ ...page, addedAt: 1704164000 },
        highlights: [{ content: 'câu', time: AT / 1000 }],
      },
    ]),
  ],
  [
    'wallabag',
    JSON.stringify([
      {
        ...{ ...page, is_archived: 0 },
        annotations: [
          { quote: 'câu', text: '', created_at: '2024-01-02T10:04:05+0700' },
        ],
      },
    ]),
  ],
  [
    'readwise',
    'Highlight,Book Title,Note,Highlighted at,Source URL\ncâu,Một,,2024-01-02 03:04:05+00:00,https://a.vn/1\n',
  ],
  [
    'hypothesis-csv',
    `Created at,Author,Page,URL,Group,Type,Quote/Description,Comment\n${ISO},a,Một,https://a.vn/1,g,Annotation,câu,\n`,
  ],
  [
    'json',
    JSON.stringify({
      result: true,
      items: [
        {
          ...{ link: page.url, title: 'Một', tags: [] },
          highlights: [{ text: 'câu', created: ISO }],
        },
      ],
    }),
  ],
  [
    'obsidian-clipper',
    JSON.stringify([
      { ...page, highlights: [{ content: '<p>câu</p>', timestamp: AT }] },
    ]),
  ],
  [
    'dedoc-json',
    JSON.stringify({
      format: 'de-doc',
      items: [{ ...page, highlights: [{ quote: 'câu', createdAt: ISO }] }],
    }),
  ],
])('a highlight of %s keeps its own time', (format, content) => {
  const ledger = importFile(new TextEncoder().encode(content), NOW);
  expect(ledger.format).toBe(format);
  expect(ledger.items[0]?.highlights).toMatchObject([
    { quote: 'câu', mark: { createdAt: AT } },
  ]);
});

test('one whose time is none, or impossible, has none', () => {
  const highlights = [{ quote: 'câu', created_at: 'hôm qua' }];
  const content = JSON.stringify([{ ...page, highlights }]);
  const ledger = importFile(new TextEncoder().encode(content), NOW);
  expect(ledger.items[0]?.highlights).toEqual([{ quote: 'câu', note: '' }]);
});
