import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../core/library/database';
import { editEntries } from '../core/library/edit';
import { saveArticle } from '../core/library/save';
import { keepProgress } from '../core/library/store';
import { sampleArticle } from './harness/sample-article';

let database: Database;
const entry = (id: string) => database.entries.get(id);

beforeEach(async () => {
  database = openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  for (const id of ['a', 'b'])
    await saveArticle(
      database,
      sampleArticle({ url: `https://bao.example/${id}.html` }),
      { id, now: 1 },
    );
});

describe('the state', () => {
  test('follows reading, and never takes back what was said', async () => {
    await keepProgress(database, 'a', 0.3, 10);
    expect(await entry('a')).toMatchObject({ state: 'reading', doneAt: null });
    await keepProgress(database, 'a', 1, 20);
    expect(await entry('a')).toMatchObject({ state: 'done', doneAt: 20 });
    await editEntries(
      database,
      ['b'],
      { state: 'archived' },
      {
        unit: 'u',
        now: 5,
      },
    );
    await keepProgress(database, 'b', 0.5, 10);
    expect(await entry('b')).toMatchObject({
      state: 'archived',
      progress: 0.5,
    });
  });
});

describe('copies', () => {
  const url = 'https://bao.example/d.html';
  const copy = (text: string) =>
    sampleArticle({
      url,
      blocks: [{ type: 'paragraph', inlines: [{ type: 'text', text }] }],
    });
  const long = 'Một đoạn văn dài vừa phải. '.repeat(20);
  const save = (text: string, now: number) =>
    saveArticle(database, copy(text), { id: 'd', now });
  const shown = async () =>
    JSON.stringify((await database.contents.get('d'))?.article.blocks);

  test('the newer one is shown, the older one kept', async () => {
    await save(long, 1);
    await save(`${long}Thêm một câu.`, 2);
    const { entry } = await save(`${long}Thêm một câu.`, 3);
    expect(entry.versions).toBe(1);
    expect(await shown()).toContain('Thêm một câu');
    expect(await database.versions.toArray()).toMatchObject([
      { id: 'd', savedAt: 2, article: copy(long) },
    ]);
  });

  test('a poorer one never takes the place of the good one', async () => {
    await save(long, 1);
    const { entry } = await save('Bài viết đã bị gỡ.', 2);
    expect(entry).toMatchObject({ versions: 1, title: 'Tựa' });
    expect(await shown()).toContain('dài vừa phải');
  });

  test('pictures are counted with their article and go with it', async () => {
    const image = (src: string, size: number) => ({
      src,
      type: 'image/webp',
      bytes: new Uint8Array(size),
      width: 1,
      height: 1,
    });
    const { entry } = await saveArticle(database, copy(long), {
      id: 'd',
      now: 1,
      images: [image('https://x.vn/1.jpg', 10), image('https://x.vn/2.jpg', 5)],
    });
    expect(entry).toMatchObject({ images: 2, imageBytes: 15 });
    expect(await save(long, 2)).toMatchObject({ entry: { images: 2 } });
  });
});
