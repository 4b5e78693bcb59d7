import { describe, expect, test } from 'vitest';
import { importFile } from '../core/import/import-file';
import { importNext } from '../core/import/runs';
import { startImport } from '../core/import/start';
import { undoImport } from '../core/import/undo';
import type { Database } from '../core/library/database';
import { saveLinks } from '../core/library/links';
import { saveArticle } from '../core/library/save';
import { opened, restore, rows, written } from './harness/archived-library';
import { filledLibrary, numbered } from './harness/filled-library';

const NOW = Date.UTC(2026, 10, 24);
const choices = { folderTags: false, extraTag: '' };

describe('a restore that is taken back', () => {
  /** Rows by what they hold; what only says how they came (numbers, times of undo) is left out. */
  const state = async (database: Database) =>
    JSON.stringify(await rows(database));
  const undo = (database: Database) => undoImport(database, 'r', NOW + 1);

  test('leaves an empty library empty', async () => {
    const bytes = await written(await filledLibrary(opened()));
    const database = opened();
    const empty = await state(database);
    await restore(database, bytes);
    expect(await database.images.count()).toBeGreaterThan(0);
    expect(await undo(database)).toBeGreaterThan(0);
    expect(await state(database)).toBe(empty);
  });

  test('leaves a library with other things in it as it was', async () => {
    const bytes = await written(await filledLibrary(opened()));
    const database = opened();
    await saveLinks(
      database,
      [{ url: numbered(1, '').url, title: 'Mới lưu liên kết', tags: ['x'] }],
      { unit: 'l', now: NOW, newId: () => 'mine' },
    );
    await saveArticle(database, numbered(2, 'Bài thứ hai, của tôi.'), {
      ...{ id: 'two', now: 1 },
    });
    const before = await state(database);
    await restore(database, bytes);
    expect((await database.entries.get('mine'))?.unloaded).toBe(false);
    await undo(database);
    expect(await state(database)).toBe(before);
  });

  test('keeps what the reader has done since', async () => {
    const bytes = await written(await filledLibrary(opened()));
    const database = opened();
    await restore(database, bytes);
    const [mark] = await database.highlights.toArray();
    await database.highlights.update(mark?.id ?? '', {
      ...{ note: 'của tôi', updatedAt: NOW + 1 },
    });
    await saveArticle(database, numbered(2, 'Bài thứ hai, báo đã sửa.'), {
      ...{ id: 'x', now: NOW + 1 },
    });
    await undo(database);
    expect(await database.highlights.toArray()).toMatchObject([
      { note: 'của tôi' },
    ]);
    const left = await database.entries.toArray();
    expect(left.map(({ id }) => id).sort()).toEqual(
      [mark?.entryId ?? '', 'c'].sort(),
    );
    expect(left.every(({ deletedAt }) => deletedAt === NOW + 1)).toBe(true);
    expect(await database.contents.get('c')).toMatchObject({
      article: numbered(2, 'Bài thứ hai, báo đã sửa.'),
    });
  });

  test('an article that came with its text goes with it', async () => {
    const database = opened();
    const article = numbered(7, 'Chữ đi cùng tệp.');
    const items = [{ url: article.url, title: 'Bảy', article, savedAt: NOW }];
    const ledger = importFile(
      new TextEncoder().encode(JSON.stringify({ format: 'de-doc', items })),
      NOW,
    );
    const before = await state(database);
    await startImport(database, ledger, {
      ...{ unit: 'r', fileName: 'a.json', choices, now: NOW },
    });
    await importNext(database, 'r', { now: NOW, newId: () => 'n' });
    expect(await database.contents.count()).toBe(1);
    await undo(database);
    expect(await state(database)).toBe(before);
  });
});
