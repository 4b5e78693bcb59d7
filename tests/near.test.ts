import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import type { Article } from '../core/article/article';
import { openDatabase } from '../core/library/database';
import { newEntry } from '../core/library/entry';
import { nearEntries } from '../core/library/near';
import { parsePlace } from '../core/library/place';
import { rateArticle, saveArticle } from '../core/library/save';
import { findEntry, keepReadingPlace } from '../core/library/store';
import { sampleArticle } from './harness/sample-article';

function article(slug: string, title: string, lead: string): Article {
  return sampleArticle({
    url: `https://x.vn/${slug}`,
    title,
    lead,
    blocks: [
      {
        type: 'paragraph',
        inlines: [{ type: 'text', text: 'Hội nghị bàn về đầm Bảy, hồ Tây.' }],
      },
    ],
  });
}

const open = article(
  'a',
  'Quận Tây Hồ di dời tàu thuyền',
  'Quận Tây Hồ đã hoàn thành di dời phương tiện thủy khỏi mặt nước.',
);
const saved = [
  open,
  article(
    'b',
    'Du thuyền ở đầm Bảy chờ phương án',
    'Các phương tiện thủy tại quận Tây Hồ nằm bờ nhiều năm.',
  ),
  article(
    'c',
    'Giá hoa tăng trước ngày 8/3',
    'Người bán nói giá đã tăng ở các chợ của thành phố.',
  ),
  article(
    'd',
    'Đội tuyển thắng trận mở màn',
    'Trận đấu diễn ra trong mưa và có ba bàn thắng.',
  ),
].map((one, index) => newEntry(one, `id-${index}`, index));

describe('saved articles near in content', () => {
  test('are those that share what is rare, with the words shown', () => {
    const near = nearEntries(open, saved);
    expect(near.map(({ id }) => id)).toEqual(['id-1']);
    expect(near[0]?.shared).toContain('phương tiện thủy');
    expect(near[0]?.shared).toContain('quận Tây Hồ');
  });

  test('words that hold any text together bring nothing near', () => {
    const [, , flowers] = saved;
    const other = article('e', 'Có một ngày như thế', 'Đã có ở các chợ của.');
    expect(nearEntries(other, flowers ? [flowers] : [])).toEqual([]);
  });
});

describe('what is kept with an article', () => {
  const database = () =>
    openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  const added = { id: 'new', now: 1 };

  test('a rating saves the article, is changed and is taken away', async () => {
    const db = database();
    await rateArticle(db, open, 4, added);
    expect((await findEntry(db, open.url))?.rating).toBe(4);
    await rateArticle(db, open, 2, { id: 'other', now: 2 });
    await saveArticle(db, open, { id: 'third', now: 3 });
    expect(await findEntry(db, open.url)).toMatchObject({
      id: 'new',
      rating: 2,
    });
    await rateArticle(db, open, null, added);
    const entry = await findEntry(db, open.url);
    expect(entry).not.toBeNull();
    expect(entry?.rating).toBeUndefined();
  });

  test('ratings given at once, in two tabs or beside a save, lose nothing', async () => {
    const db = database();
    const other = article('b', 'Chợ hoa đêm', 'Chợ họp từ nửa đêm.');
    const [first, second] = [added, { ...added, id: 'second' }];
    await Promise.all([
      rateArticle(db, open, 4, first),
      rateArticle(db, other, 3, { ...added, id: 'b' }),
      rateArticle(db, open, 5, second),
      saveArticle(db, open, { ...added, id: 'third' }),
    ]);
    expect(await db.entries.count()).toBe(2);
    expect((await findEntry(db, open.url))?.rating).toBe(5);
    expect((await findEntry(db, other.canonicalUrl))?.rating).toBe(3);
  });

  test('no rating at all saves nothing; six stars are refused', async () => {
    const db = database();
    await rateArticle(db, open, null, added);
    expect(await findEntry(db, open.url)).toBeNull();
    await expect(rateArticle(db, open, 6, added)).rejects.toThrow(RangeError);
  });

  test('an article that is not saved leaves no trace of being read', async () => {
    const db = database();
    const place = { offset: 12, quote: 'Hội nghị bàn' };
    await keepReadingPlace(db, open.url, place);
    expect(await findEntry(db, open.url)).toBeNull();
    await saveArticle(db, open, added);
    await keepReadingPlace(db, open.url, place);
    expect((await findEntry(db, open.url))?.place).toEqual(place);
  });

  test('a place from a page is read with care', () => {
    expect(parsePlace({ offset: -3, quote: 'x'.repeat(999) })).toEqual({
      offset: 0,
      quote: 'x'.repeat(200),
    });
    for (const bad of [null, {}, { offset: 'a', quote: '' }, { offset: 1 }])
      expect(() => parsePlace(bad)).toThrow(TypeError);
  });
});
