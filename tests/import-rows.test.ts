import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../core/import/dates';
import { importFile } from '../core/import/import-file';
import { importNext } from '../core/import/runs';
import { startImport } from '../core/import/start';
import { openDatabase } from '../core/library/database';

const NOW = Date.UTC(2026, 10, 24);
const read = (content: string) =>
  importFile(new TextEncoder().encode(content), NOW);

describe('rows of one page', () => {
  const pocket = [
    'title,url,time_added,tags,status',
    'Tựa cũ,https://vnexpress.net/tua-cu-4821234.html,1704164645,a,unread',
    'Bài khác,https://vnexpress.net/bai-khac-4821235.html,1704164645,,unread',
    'Tựa mới,https://vnexpress.net/tua-moi-4821234.html,1704164600,b,archive',
  ].join('\n');

  test('are one, whatever the slug of their number', () => {
    expect(read(pocket)).toMatchObject({
      ...{ read: 3, added: 2, merged: 1 },
      items: [
        { tags: ['a', 'b'], state: 'archived', savedAt: 1704164600000 },
        { state: 'unread' },
      ],
    });
  });

  test('are counted as the library counts them, and lose nothing on the way', async () => {
    const database = openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
    const choices = { folderTags: false, extraTag: '' };
    const given = { unit: 'u', fileName: 'a.csv', choices, now: NOW };
    await startImport(database, read(pocket), given);
    let ids = 0;
    const newId = () => `n${++ids}`;
    expect(await importNext(database, 'u', { now: NOW, newId })).toMatchObject({
      ...{ read: 3, added: 2, merged: 0, repeated: 1 },
    });
    expect(await database.entries.get('n1')).toMatchObject({
      state: 'archived',
    });
  });
});

test('a highlight whose article is missing is skipped, and says why', () => {
  const child = { category: 'highlight', content: 'câu', source_url: null };
  const url = 'https://read.readwise.io/read/c';
  expect(
    read(
      JSON.stringify([
        { ...child, id: 'c', parent_id: 'p', url },
        { ...child, id: 'd', parent_id: 'mất', url },
        { id: 'p', category: 'article', source_url: 'https://a.vn/1', url },
      ]),
    ),
  ).toMatchObject({
    ...{ read: 3, added: 1, merged: 1 },
    skipped: [{ row: 2, reason: 'noParent' }],
  });
});

test('an article in which the XML of wallabag breaks off is skipped as damaged', () => {
  const first = '<entry><url>https://a.vn/1</url><is_archived>1</is_archived>';
  expect(
    read(
      `<?xml version="1.0"?>\n<result>${first}</entry>${first}<title><![CDATA[Ha`,
    ),
  ).toMatchObject({
    ...{ format: 'wallabag', read: 2, added: 1 },
    skipped: [{ row: 2, reason: 'badRow' }],
  });
});

describe('dates', () => {
  const day = Date.UTC(2024, 0, 2);
  const time = Date.UTC(2024, 0, 2, 8, 30);
  test.each([
    ['02/01/2024', day],
    ['02-01-2024', day],
    ['2.1.2024', day],
    ['01-13-2024', Date.UTC(2024, 0, 13)],
    ['02-01-2024 08:30', time],
    ['02/01/2024, 08:30', time],
    ['02/01/2024 - 08:30', time],
    ['08:30 02/01/2024', time],
    ['08:30:00, 02-01-2024', time],
    ['08:30 - 02/01/2024', time],
    ['08:30 ngày 02/01/2024', time],
    ['Thứ ba, 02/01/2024, 15:30 (GMT+7)', time],
    ['02/01/2024 15:30 GMT+7', time],
    ['02/01/2024 15:30 +0700', time],
    ['2024-01-02', day],
    ['Jan 2, 2024', day],
    ['31-02-2024', null],
    ['08:30', null],
  ])('%s', (text, expected) => expect(parseDate(text, NOW)).toBe(expected));
});
