import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import type { Article } from '../core/article/article';
import { openDatabase } from '../core/library/database';
import { pageKey } from '../core/library/identity';
import { saveArticle } from '../core/library/save';
import {
  findEntry,
  keepProgress,
  listEntries,
  readArticle,
  restoreEntry,
  trashEntry,
} from '../core/library/store';
import { hasExpired, purgeTrash, TRASH_DAYS } from '../core/library/trash';
import { sampleArticle } from './harness/sample-article';

const DAY = 24 * 60 * 60 * 1000;
const open = () => openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });

function article(url: string, title = 'Hà Nội mở thêm phố đi bộ'): Article {
  return sampleArticle({
    url,
    siteName: 'Báo thử',
    title,
    lead: 'Sapo của bài.',
    byline: ['Nguyễn Văn Ẩn'],
    publishedTime: '2026-03-07T08:00:00+07:00',
    blocks: [{ type: 'paragraph', inlines: [{ type: 'text', text: 'Một.' }] }],
  });
}

describe('the library', () => {
  test('an article saved twice is one entry with the fresher copy', async () => {
    const database = open();
    const first = await saveArticle(
      database,
      article('https://vnexpress.net/bai-4821234.html'),
      { id: 'a', now: 1 },
    );
    const second = await saveArticle(
      database,
      article(
        'https://www.vnexpress.net/bai-4821234.html?utm_source=zalo#box',
        'Tựa mới',
      ),
      { id: 'b', now: 2 },
    );
    expect([first.isNew, second.isNew]).toEqual([true, false]);
    expect(await listEntries(database)).toMatchObject([
      { id: 'a', title: 'Tựa mới', savedAt: 1, updatedAt: 2 },
    ]);
    expect((await readArticle(database, 'a'))?.title).toBe('Tựa mới');
  });

  test('a hundred saves at once of one article are one entry', async () => {
    const database = open();
    await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        saveArticle(database, article('https://tuoitre.vn/a.htm'), {
          id: `id-${index}`,
          now: index,
        }),
      ),
    );
    expect(await listEntries(database)).toHaveLength(1);
    expect(await database.contents.count()).toBe(1);
  });

  test('lists the newest first, as many as asked', async () => {
    const database = open();
    for (const now of [1, 3, 2])
      await saveArticle(database, article(`https://tuoitre.vn/${now}.htm`), {
        id: `${now}`,
        now,
      });
    const ids = (await listEntries(database, 2)).map(({ id }) => id);
    expect(ids).toEqual(['3', '2']);
  });

  test('the trash can be taken back, and saving again takes it back too', async () => {
    const database = open();
    const url = 'https://tuoitre.vn/a.htm';
    await saveArticle(database, article(url), { id: 'a', now: 1 });
    await trashEntry(database, 'a', 5);
    expect(await listEntries(database)).toEqual([]);
    expect(await findEntry(database, url)).toBeNull();
    await restoreEntry(database, 'a');
    expect(await findEntry(database, url)).toMatchObject({ id: 'a' });
    await trashEntry(database, 'a', 5);
    await saveArticle(database, article(url), { id: 'b', now: 9 });
    expect(await listEntries(database)).toMatchObject([{ id: 'a' }]);
  });

  test('the trash is emptied after its days, text and all, and nothing else', async () => {
    const database = open();
    for (const id of ['kept', 'recent', 'old'])
      await saveArticle(database, article(`https://tuoitre.vn/${id}.htm`), {
        id,
        now: 1,
      });
    const now = 100 * DAY;
    await trashEntry(database, 'recent', now - (TRASH_DAYS - 1) * DAY);
    await trashEntry(database, 'old', now - (TRASH_DAYS + 1) * DAY);
    expect(await hasExpired(database, now)).toBe(true);
    expect(await purgeTrash(database, now)).toBe(1);
    expect(await hasExpired(database, now)).toBe(false);
    expect(await database.contents.toCollection().primaryKeys()).toEqual([
      'kept',
      'recent',
    ]);
  });

  test('remembers the furthest place', async () => {
    const database = open();
    await saveArticle(database, article('https://tuoitre.vn/a.htm'), {
      id: 'a',
      now: 1,
    });
    await keepProgress(database, 'a', 0.6, 7);
    await keepProgress(database, 'a', 0.2, 8);
    expect(await listEntries(database)).toMatchObject([{ progress: 0.6 }]);
  });
});

describe('page identity', () => {
  const same = [
    ['https://vnexpress.net/a-1.html', 'http://www.vnexpress.net/a-1.html'],
    ['https://vnexpress.net/a-1.html', 'https://m.vnexpress.net/a-1.html#ct'],
    [
      'https://tuoitre.vn/a.htm',
      'https://tuoitre.vn/a.htm?fbclid=x&utm_source=y',
    ],
    ['https://x.gov.vn/tin/', 'https://x.gov.vn/tin'],
    ['https://x.vn/?b=2&a=1', 'https://x.vn/?a=1&b=2'],
    ['https://x.vn/tin-%C4%91%E1%BA%B9p', 'https://x.vn/tin-đẹp'],
    ['https://x.vn/đẹp'.normalize('NFD'), 'https://x.vn/đẹp'],
  ] as const;
  test.each(same)('%s is %s', (first, second) => {
    expect(pageKey(first)).toBe(pageKey(second));
  });

  const different = [
    ['https://x.gov.vn/?id=1', 'https://x.gov.vn/?id=2'],
    ['https://x.vn/a', 'https://x.vn/A'],
    ['https://x.vn/%', 'https://x.vn/'],
    ['https://m.vn/a', 'https://vn/a'],
    ['https://thethao.tuoitre.vn/a', 'https://tuoitre.vn/a'],
  ] as const;
  test.each(different)('%s is not %s', (first, second) => {
    expect(pageKey(first)).not.toBe(pageKey(second));
  });
});
