import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { formats } from '../core/export/formats';
import { exportedItems } from '../core/export/items';
import { openDatabase } from '../core/library/database';
import { saveArticle } from '../core/library/save';
import { trashEntry } from '../core/library/store';
import vi from '../locales/vi';
import { sampleArticle } from './harness/sample-article';

test('saved articles come with pictures and without what is in the trash', async () => {
  const database = openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  const bytes = Uint8Array.from([1, 2, 3]);
  await saveArticle(database, sampleArticle({ url: 'https://bao.vn/a.html' }), {
    id: 'a',
    now: 1,
    images: [
      {
        src: 'https://bao.vn/a.png',
        type: 'image/png',
        bytes,
        width: 1,
        height: 1,
      },
    ],
  });
  await saveArticle(database, sampleArticle({ url: 'https://bao.vn/b.html' }), {
    id: 'b',
    now: 2,
  });
  await trashEntry(database, 'b', 3);
  const items = [];
  for await (const item of exportedItems(database, ['a', 'b', 'gone'], (data) =>
    crypto.subtle.digest('SHA-256', data),
  ))
    items.push(item);
  expect(items).toMatchObject([{ id: 'a', note: '', rating: null }]);
  expect([...(items[0]?.pictures ?? [])]).toEqual([
    [
      'https://bao.vn/a.png',
      {
        hash: '039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81',
        type: 'image/png',
        bytes,
      },
    ],
  ]);
});

test('every kind of file has a name', () => {
  const names: Readonly<Record<string, string>> = vi.exportFormat;
  for (const { id } of formats) expect(names[id], id).toBeTruthy();
});
