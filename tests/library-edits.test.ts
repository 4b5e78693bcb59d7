import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../core/library/database';
import { editEntries } from '../core/library/edit';
import { saveLinks } from '../core/library/links';
import { saveArticle } from '../core/library/save';
import { findEntry, keepOpened, listEntries } from '../core/library/store';
import { changedTags, tagKey, tagName } from '../core/library/tag';
import { changeTag, deleteTag, listTags } from '../core/library/tags';
import { undoUnit } from '../core/library/undo';
import { sampleArticle } from './harness/sample-article';

let database: Database;
const unit = (name: string, now = 100) => ({ unit: name, now });
const entry = async (id: string) => {
  const found = await database.entries.get(id);
  if (!found) throw new Error(`no entry ${id}`);
  return found;
};

beforeEach(async () => {
  database = openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  for (const [index, id] of ['a', 'b', 'c'].entries())
    await saveArticle(
      database,
      sampleArticle({ url: `https://bao.example/${id}.html` }),
      { id, now: index + 1 },
    );
});

describe('names of tags', () => {
  test.each([
    ['  #Kinh   tế\n', 'Kinh tế'],
    ['Kinh tế'.normalize('NFD'), 'Kinh tế'],
    ['##', ''],
    ['x'.repeat(99), 'x'.repeat(60)],
  ])('%j is kept as %j', (text, name) => expect(tagName(text)).toBe(name));

  test('one tag in two writings is one tag', () => {
    expect(tagKey('Hòa Bình')).toBe(tagKey('hoà bình'));
    expect(tagKey('dương')).not.toBe(tagKey('đường'));
    expect(changedTags(['Hòa'], ['hoà', 'Mới'], ['mới'])).toEqual(['Hòa']);
  });
});

describe('an edit', () => {
  test('of many entries is taken back as a whole', async () => {
    const before = await database.entries.toArray();
    const edit = {
      state: 'archived',
      favorite: true,
      rating: 5,
      note: ' Đọc lại ',
      addTags: ['Kinh tế', 'kinh tế', ' '],
      queue: 2,
      trashed: true,
    } as const;
    expect(await editEntries(database, ['a', 'b', 'x'], edit, unit('u'))).toBe(
      2,
    );
    expect(await entry('a')).toMatchObject({
      state: 'archived',
      favorite: true,
      rating: 5,
      note: 'Đọc lại',
      tags: ['Kinh tế'],
      queue: 2,
      deletedAt: 100,
    });
    expect(await undoUnit(database, 'u', 200)).toBe(2);
    expect(await database.entries.toArray()).toEqual(before);
    expect(await listTags(database)).toEqual([]);
    expect(await undoUnit(database, 'u', 300)).toBe(0);
  });

  test('taken back late leaves alone what was changed again since', async () => {
    await editEntries(
      database,
      ['a'],
      { note: 'một', favorite: true },
      unit('u'),
    );
    await editEntries(database, ['a'], { note: 'hai' }, unit('v'));
    await undoUnit(database, 'u', 200);
    expect(await entry('a')).toMatchObject({ note: 'hai', favorite: false });
    await undoUnit(database, 'v', 200);
    expect(await entry('a')).toMatchObject({ note: 'một' });
  });

  test('that changes nothing is no step to take back', async () => {
    expect(
      await editEntries(database, ['a'], { favorite: false }, unit('u')),
    ).toBe(0);
    expect(await database.undo.count()).toBe(0);
  });

  test('in parts with one unit goes back with one', async () => {
    await editEntries(database, ['a'], { addTags: ['x'] }, unit('u'));
    await editEntries(database, ['a'], { addTags: ['y'] }, unit('u'));
    expect((await entry('a')).tags).toEqual(['x', 'y']);
    await undoUnit(database, 'u', 200);
    expect((await entry('a')).tags).toEqual([]);
  });

  test('a hundred at once on one entry lose nothing', async () => {
    const names = Array.from({ length: 100 }, (_, index) => `nhãn ${index}`);
    await Promise.all(
      names.map((name, index) =>
        editEntries(database, ['a'], { addTags: [name] }, unit(`u${index}`)),
      ),
    );
    expect([...(await entry('a')).tags].sort()).toEqual([...names].sort());
  });
});

describe('a tag', () => {
  beforeEach(async () => {
    await editEntries(
      database,
      ['a', 'b'],
      { addTags: ['Kinh tế'] },
      unit('1'),
    );
    await editEntries(database, ['b'], { addTags: ['Thể thao'] }, unit('2'));
    await editEntries(database, ['c'], { addTags: ['kinh TẾ'] }, unit('3'));
  });
  const counts = async () =>
    (await listTags(database)).map(({ name, count }) => [name, count]);

  test('has one writing and counts what is not in the trash', async () => {
    expect(await counts()).toEqual([
      ['Kinh tế', 3],
      ['Thể thao', 1],
    ]);
    await editEntries(database, ['a'], { trashed: true }, unit('4'));
    expect(await counts()).toContainEqual(['Kinh tế', 2]);
  });

  test('is renamed everywhere, keeps its colour, and goes back', async () => {
    await changeTag(database, tagKey('Kinh tế'), { color: 'teal' }, unit('4'));
    await changeTag(database, tagKey('Kinh tế'), { name: 'Tiền' }, unit('5'));
    expect((await entry('a')).tags).toEqual(['Tiền']);
    expect(await listTags(database)).toMatchObject([
      { name: 'Thể thao' },
      { name: 'Tiền', color: 'teal', count: 3 },
    ]);
    await undoUnit(database, '5', 200);
    expect(await counts()).toContainEqual(['Kinh tế', 3]);
  });

  test('renamed to another is one with it', async () => {
    await changeTag(
      database,
      tagKey('Kinh tế'),
      { name: 'thể thao' },
      unit('4'),
    );
    expect((await entry('b')).tags).toEqual(['Thể thao']);
    expect(await counts()).toEqual([['Thể thao', 3]]);
    await undoUnit(database, '4', 200);
    expect((await entry('b')).tags).toEqual(['Kinh tế', 'Thể thao']);
    expect(await counts()).toHaveLength(2);
  });

  test('may change the case of its name', async () => {
    await changeTag(
      database,
      tagKey('Kinh tế'),
      { name: 'KINH TẾ' },
      unit('4'),
    );
    expect(await counts()).toContainEqual(['KINH TẾ', 3]);
  });

  test('deleted leaves the articles, and comes back', async () => {
    await deleteTag(database, tagKey('Kinh tế'), unit('4'));
    expect(await counts()).toEqual([['Thể thao', 1]]);
    expect(await listEntries(database)).toHaveLength(3);
    await undoUnit(database, '4', 200);
    expect(await counts()).toContainEqual(['Kinh tế', 3]);
  });
});

describe('links', () => {
  let made = 0;
  const given = (name: string) => ({
    ...unit(name),
    newId: () => `link-${++made}`,
  });

  test('are kept unread, not loaded, with what is known of them', async () => {
    const results = await saveLinks(
      database,
      [
        {
          url: 'https://x.vn/1',
          title: 'Một',
          tags: ['Thơ'],
          savedAt: 7,
          state: 'done',
        },
        {
          url: 'https://x.vn/1?utm_source=zalo',
          tags: ['thơ', 'văn'],
          savedAt: 5,
        },
        { url: 'https://bao.example/a.html', tags: ['Thơ'], note: 'Hay' },
      ],
      given('u'),
    );
    expect(results.map(({ result }) => result)).toEqual([
      'added',
      'merged',
      'merged',
    ]);
    expect(await findEntry(database, 'https://x.vn/1')).toMatchObject({
      title: 'Một',
      unloaded: true,
      tags: ['Thơ', 'văn'],
      savedAt: 5,
      state: 'done',
    });
    expect(await entry('a')).toMatchObject({
      note: 'Hay',
      tags: ['Thơ'],
      unloaded: false,
    });
  });

  test('go back as a whole; what the reader has touched goes to the trash', async () => {
    const before = await entry('a');
    const [first] = await saveLinks(
      database,
      [{ url: 'https://x.vn/1' }],
      given('u'),
    );
    await saveLinks(
      database,
      [
        { url: 'https://x.vn/2' },
        { url: 'https://bao.example/a.html', tags: ['x'] },
      ],
      given('u'),
    );
    await keepOpened(database, first?.id ?? '', 150);
    expect(await undoUnit(database, 'u', 200)).toBe(3);
    expect(await entry('a')).toEqual(before);
    expect(await listEntries(database)).toHaveLength(3);
    expect(await entry(first?.id ?? '')).toMatchObject({ deletedAt: 200 });
  });

  test('are loaded by saving their article', async () => {
    const [link] = await saveLinks(
      database,
      [{ url: 'https://x.vn/1', tags: ['Thơ'] }],
      given('u'),
    );
    const { entry, isNew } = await saveArticle(
      database,
      sampleArticle({ url: 'https://x.vn/1', title: 'Tựa thật' }),
      { id: 'new', now: 9 },
    );
    expect(isNew).toBe(false);
    expect(entry).toMatchObject({
      id: link?.id,
      title: 'Tựa thật',
      unloaded: false,
      tags: ['Thơ'],
    });
  });
});
